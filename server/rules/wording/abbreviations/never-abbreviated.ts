// never-abbreviated: terms that are not shortened in a note, whether explained or not.
import { spaceStart, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { correspondenceManual } from '../../sources.ts'
import { expansionBefore, wordsOfName } from '../../../mentions/expansion.ts'

/** What is written, in capitals as it stands; what to write; and whether that can be put without a look. */
interface Term {
  readonly name: string
  readonly safe: boolean
  /** Needs "the" where none stands. */
  readonly article?: true
  /** A noun that follows, without which it may be something else. */
  readonly only?: RegExp
}

/** By the abbreviation exactly as written. Nothing that has a second common meaning is safe. */
const terms: Readonly<Record<string, Term>> = {
  GoE: { name: 'Group of Experts', safe: true },
  GOE: { name: 'Group of Experts', safe: false },
  PoC: { name: 'point of contact', safe: true },
  PoCs: { name: 'points of contact', safe: true },
  POC: { name: 'point of contact', safe: false },
  POCs: { name: 'points of contact', safe: false },
  NAP: { name: 'national action plan', safe: false },
  NAPs: { name: 'national action plans', safe: false },
  NIAP: { name: 'national implementation action plan', safe: false },
  NIAPs: { name: 'national implementation action plans', safe: false },
  VNIAP: { name: 'voluntary national implementation action plan', safe: false },
  VNIAPs: { name: 'voluntary national implementation action plans', safe: false },
  WMD: { name: 'weapons of mass destruction', safe: true },
  WMDs: { name: 'weapons of mass destruction', safe: true },
  UNSG: { name: 'Secretary-General', safe: true, article: true },
  UNGA: { name: 'General Assembly', safe: true, article: true },
  UNSC: { name: 'Security Council', safe: true, article: true },
  ECOSOC: { name: 'Economic and Social Council', safe: false, article: true },
  UNHQ: { name: 'United Nations Headquarters', safe: false },
  HQ: { name: 'headquarters', safe: false },
  SC: { name: 'Security Council', safe: false, only: / (?:members?|resolutions?|mandates?)\b/y },
  GA: { name: 'General Assembly', safe: false, only: / (?:members?|resolutions?|sessions?)\b/y },
  MS: { name: 'Member States', safe: false, only: / (?:are|were|have|should|shall|may|can|in|to|that|who|with|on)\b/y },
}

/** How far back an explanation is looked for, in characters. */
const reach = 400

export const neverAbbreviated = defineRule({
  id: 'never-abbreviated',
  group: 'wording',
  title: 'A term that is not shortened in a note',
  reason:
    'Principal organs, their officers, the Group of Experts, weapons of mass destruction, points of contact and national action plans are written in full throughout, also after an explanation in brackets: ' +
    'they matter too much, and several of the short forms stand for other things elsewhere.',
  source: correspondenceManual,
  cases: { shortened: { title: 'A shortened term', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The GoE briefed two PoCs.',
        case: 'shortened',
        marks: ['GoE', 'PoCs'],
        fixed: 'The Group of Experts briefed two PoCs.',
      },
      {
        text: 'The spread of weapons of mass destruction (WMD) was discussed.',
        case: 'shortened',
        marks: ['WMD'],
        fixed: 'The spread of weapons of mass destruction was discussed.',
      },
      {
        text: 'A letter went to UNSG.',
        case: 'shortened',
        marks: ['UNSG'],
        fixed: 'A letter went to the Secretary-General.',
      },
    ],
    valid: [
      'The Group of Experts briefed two points of contact on weapons of mass destruction.',
      'The ship MS Aurora carried a copy of MS Word, and the “WMD talks” went on.',
      'The HQ2 hall was full.',
      'Families live at the Protection of Civilians (PoC) site, and the PoC site is full.',
    ],
  }),
  opens: ['name'],
  words: () => Object.keys(terms).join('|').toLowerCase(),
  checkWords({ span, plain }, { text }, report) {
    const written = text.slice(span.from, span.to)
    const term = Object.hasOwn(terms, written) ? terms[written]! : undefined
    if (!term || /[/@.&-]/.test(plain.charAt(span.from - 1)) || /[/@&-]/.test(plain.charAt(span.to))) return
    if (term.only) {
      term.only.lastIndex = span.to
      if (!term.only.test(plain)) return
    }
    const start = Math.max(0, span.from - reach)
    const at = text.slice(start, span.to + 1).lastIndexOf(`(${written})`)
    const bracket = spaceStart(text, start + at)
    const explanation = at < 0 ? undefined : expansionBefore(text, bracket, written.replace(/s$/, ''))
    // "Protection of Civilians (PoC)": here it stands for something else.
    if (explanation && !isSame(text.slice(explanation.from, explanation.to), term.name)) return
    const isExplained = explanation !== undefined && start + at === span.from - 1
    if (isExplained) {
      report({
        case: 'shortened',
        span,
        message: `"${written}" is not used in a note. Leave the bracket out, and write the words in full throughout.`,
        fixes: [
          {
            title: `Remove "(${written})"`,
            safe: true,
            edits: [{ span: { from: bracket, to: span.to + 1 }, newText: '' }],
          },
        ],
      })
      return
    }
    const previous = wordBefore(plain, span.from)
    const article =
      term.article &&
      !/^(?:the|a|an|this|that|its|nations)$/i.test(previous) &&
      !/^ [A-Za-z]*s\b/.test(text.slice(span.to))
    const newText = `${article ? 'the ' : ''}${term.name}`
    report({
      case: 'shortened',
      span,
      message: `"${written}" is not used in a note. Write "${newText}".`,
      fixes: [
        {
          title: `Write "${newText}"`,
          safe: term.safe && !article && !isBeforeNoun(plain, span.to, written) && at !== span.from - 1 - start,
          edits: [{ span, newText }],
        },
      ],
    })
  },
})

/** Whether an explanation has the words of a term, in whatever number and capitals. */
function isSame(explanation: string, name: string): boolean {
  const words = wordsOfName(name)
  const own = new Set(wordsOfName(explanation))
  return words.every(word => own.has(word))
}

/** Whether what follows may be a noun that the term describes ("WMD proliferation"), which the full words do not allow. */
function isBeforeNoun(plain: string, to: number, written: string): boolean {
  return (
    /^(?:WMDs?|PoCs?)$/.test(written) &&
    /^ (?!and|or|in|on|of|to|for|by|with|from|at|as|that|which|who|is|are|was|were|has|have|had|will|into|within|among|into|should|would|could|may|must)[A-Za-z]/.test(
      plain.slice(to, to + 12),
    )
  )
}
