// abbreviation-first-use: an abbreviation that the reader meets before it is explained, or in a heading.
import { wordsOfName } from '../../../mentions/expansion.ts'
import { spaceStart, wordBefore } from '../../../mentions/steps.ts'
import { holdsDuring } from '../../../register/day.ts'
import { defineRule, type Facts, type ProposedFix } from '../../rule.ts'
import { correspondenceManual } from '../../sources.ts'
import {
  abbreviationsIn,
  abbreviationsOf,
  isExplained,
  readAbbreviations,
  type AbbreviationUse,
  type PlacedUse,
} from './abbreviations.ts'
import { isAmbiguous, termOf } from './known-abbreviations.ts'

export const abbreviationFirstUse = defineRule<'undefined' | 'heading', AbbreviationUse>({
  id: 'abbreviation-first-use',
  group: 'wording',
  title: 'An abbreviation is not spelled out where it is first used',
  reason:
    'A note is read by people who do not know the field, and in translation. The first time, the full name stands with the abbreviation in brackets; from then on the abbreviation alone. ' +
    'What the header spells out counts. A few abbreviations that everybody knows (AIDS, INTERPOL) need no explanation; names in capitals that are not known as abbreviations are left alone next to other names.',
  source: correspondenceManual,
  cases: {
    undefined: { title: 'Not explained, or only later', severity: 'warning' },
    heading: { title: 'In a heading', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Experts of the IAEA took the floor. Later the IAEA circulated a paper.',
        case: 'undefined',
        marks: ['IAEA'],
        fixed:
          'Experts of the International Atomic Energy Agency (IAEA) took the floor. Later the IAEA circulated a paper.',
      },
      {
        text: 'Licensing was compared with what OPCW does.',
        case: 'undefined',
        marks: ['OPCW'],
        fixed: 'Licensing was compared with what the Organisation for the Prohibition of Chemical Weapons does.',
      },
      {
        text: 'The first results of the CIT were shown. A chemical inventory tool (CIT) helps customs.',
        case: 'undefined',
        marks: ['CIT'],
      },
      {
        in: 'note',
        text: '# Information Note\n\n## Talks with WCO\n\nThe World Customs Organization (WCO) thanked everyone. WCO will report.\n',
        case: 'heading',
        marks: ['WCO'],
      },
    ],
    valid: [
      'SEOUL – The two sides met.',
      'The International Atomic Energy Agency (IAEA) opened the day. IAEA also closed it.',
      'A chemical inventory tool (CIT) was shown; users of CIT were pleased.',
      'The World Organisation for Animal Health, known as OIE, sent a vet. OIE also paid.',
      'The German Federal Office for Economic Affairs and Export Control (BAFA) sent two trainers, BAFA said.',
      'VERTIC (the Verification Research, Training and Information Centre) and the Biological Weapons Convention Implementation Support Unit (BWC-ISU) spoke.',
      'The Centres of Excellence for Chemical Security (EU CoE) met.\n\nSome CoE staff stayed on.',
      'It trained staff on the treaty on germs (Biological Weapons Convention – BWC) and on the Chemical Weapons Convention, or CWC, and thanked GIPRI, the Geneva International Peace Research Institute.',
      'The Convention on Biological, Bacteriological and Toxin Weapons and on Their Destruction (BWC) bans them; the BWC has four depositaries.',
      'THE PREPARATORY COMMISSION FOR THE COMPREHENSIVE NUCLEAR-TEST-BAN TREATY',
      'The substance 25C-NBOM was discussed; the session was on the ABC of licensing.',
      'Cooperation with INTERPOL was praised, as was Part VII of the guide; see A/75/94 and ST/SGB/2003.',
      'The panel “FATF and the banks” was well attended.',
      {
        in: 'note',
        text: '---\norganizers: Financial Action Task Force (FATF)\n---\n\nFATF was thanked.\n',
      },
    ],
  }),
  opens: ['name'],
  gather: abbreviationsIn,
  checkGathered(gathered, context, report) {
    const inTitle = context.event.title === undefined ? [] : readAbbreviations(context.event.title)
    const definedByTitle = new Set(inTitle.filter(isExplained).map(({ abbreviation }) => abbreviation))
    for (const [abbreviation, story] of abbreviationsOf(gathered, context)) {
      for (const { passage, use } of story.inHeadings) {
        // Beyond doubt an abbreviation: the register or the note says so.
        if (!story.isExplained && longFormOf(abbreviation, context) === undefined) break
        report({
          case: 'heading',
          passage,
          span: use.span!,
          message: `A heading is read on its own, so that "${abbreviation}" does not explain itself there. Write it in full.`,
        })
      }
      const { first } = story
      if (!first?.use.span || story.isExplainedBefore || definedByTitle.has(abbreviation)) continue
      if (isExplained(first.use) && first.use.definedFirst) continue
      const name = longFormOf(abbreviation, context)
      if (first.use.bracketed && (name === undefined || isNamedBefore(name, first))) continue
      const later = story.isExplained
      if (name === undefined && !later && (first.use.inName || !mayBeAbbreviation(abbreviation) || isDateline(first)))
        continue
      report({
        case: 'undefined',
        ...(name === undefined && !later && { severity: 'info' as const }),
        passage: first.passage,
        span: first.use.span,
        message: later
          ? `"${abbreviation}" is used here before it is explained. Write it in full here, with the abbreviation in brackets.`
          : `"${abbreviation}" is not explained. Write it in full where it first stands${name === undefined ? '' : `: "${name}"`}.`,
        fixes: name === undefined || later ? [] : [spellOut(first, name, story.count > 1)],
      })
    }
  },
})

/** Whether the words of the name stand before it: "Convention on ... Toxin Weapons and on Their Destruction (BWC)". */
function isNamedBefore(name: string, { passage, use }: PlacedUse): boolean {
  const to = use.span?.from ?? 0
  const before = new Set(wordsOfName(passage.prose.text.slice(Math.max(0, to - 250), to)))
  return wordsOfName(name).every(word => before.has(word))
}

/** Whether the text begins with it as a press release does with the place: "SEOUL – The two sides met". */
function isDateline({ passage: { prose }, use }: PlacedUse): boolean {
  return use.span?.from === 0 && /^ [–—-] [A-Z]/.test(prose.text.slice(use.span.to, use.span.to + 4))
}

/** Whether capitals of which nothing is known are likely to be an abbreviation: shorter ones are initials, longer ones words. */
function mayBeAbbreviation({ length }: string): boolean {
  return length > 2 && length < 6
}

/** What an abbreviation stood for on the day of the event, where that is known and only one thing. */
export function longFormOf(
  abbreviation: string,
  { register, event }: Pick<Facts, 'register' | 'event'>,
): string | undefined {
  const organization = isAmbiguous(abbreviation) ? undefined : register.organizations.read(abbreviation)
  if (!organization) return termOf(abbreviation)
  const { period } = event
  const then = period && organization.history.find(interval => holdsDuring(interval, period))
  const isRight = then
    ? then.abbreviation?.split(/;\s*/).includes(abbreviation)
    : organization.abbreviations.includes(abbreviation)
  if (!isRight) return undefined
  const { name } = then ?? organization
  // "UNODA" has the letters of "United Nations", which its listed name leaves out.
  const isShort = abbreviation.startsWith('UN') && organization.name === `United Nations ${name}`
  const full = isShort ? organization.name : name
  return full.includes(abbreviation) ? undefined : full
}

/** Puts the full name, and the abbreviation in brackets where it is used again. */
function spellOut({ passage, use }: PlacedUse, name: string, again: boolean): ProposedFix {
  const { text } = passage.prose
  const span = use.span!
  const before = wordBefore(text, span.from).toLowerCase()
  const begins = spaceStart(text, span.from) === 0 || /[.!?:]\s$/.test(text.slice(0, span.from))
  const isAdjective = /^(?:-|\s[A-Z])/.test(text.slice(span.to))
  const isOrganization = /^[A-Z]/.test(name)
  const needsArticle = isOrganization && !isAdjective && before !== 'the'
  const newText = `${needsArticle ? (begins ? 'The ' : 'the ') : ''}${name}${again ? ` (${use.abbreviation})` : ''}`
  return { title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }
}
