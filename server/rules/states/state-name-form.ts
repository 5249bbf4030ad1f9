// state-name-form: a State's name turned round, cut short or abbreviated, or its list form or formal name in a sentence.
import { contains } from '../../note/span.ts'
import { isAbbreviation } from '../../register/label.ts'
import { nameFix, rightForm } from './name-fix.ts'
import { defineRule, type PassageContext, type Reporter, type Source } from '../rule.ts'
import { namesOfStates } from '../sources.ts'
import { misnamedInText, misnamedParticipants, type Misnaming } from './naming.ts'

type Case = 'inverted' | 'shortened' | 'abbreviation' | 'list-form' | 'formal-name'

const source: Source = namesOfStates

export const stateNameForm = defineRule<Case>({
  id: 'state-name-form',
  group: 'States',
  title: 'A State’s name is turned round, shortened or in the form of another place',
  reason:
    'A State has one form of its name for lists ("Iran (Islamic Republic of)") and one for sentences ("the Islamic Republic of Iran"). ' +
    'Forms of other lists ("Korea, Republic of"), shortened names ("St. Lucia") and abbreviations ("ROK", "UAE") do not stand in edited documents; ' +
    'the formal name is for treaties.',
  source,
  cases: {
    inverted: { title: 'A name turned round', severity: 'warning' },
    shortened: { title: 'A shortened name', severity: 'warning' },
    abbreviation: { title: 'The abbreviation of a State’s name', severity: 'warning' },
    'list-form': { title: 'The form of lists in a sentence', severity: 'warning', optIn: true },
    'formal-name': { title: 'The formal name in place of the short one', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        in: 'participants',
        text: 'Japan, Korea (Republic of), Mongolia',
        case: 'inverted',
        marks: ['Korea (Republic of)'],
        fixed: 'Japan, Republic of Korea, Mongolia',
      },
      {
        text: 'A request was received from St. Lucia.',
        case: 'shortened',
        marks: ['St. Lucia'],
        fixed: 'A request was received from Saint Lucia.',
      },
      {
        text: 'Experts from the UK and the UAE took part.',
        case: 'abbreviation',
        marks: ['UK', 'UAE'],
        fixed: 'Experts from the United Kingdom and the UAE took part.',
      },
      {
        text: 'It was funded by the US State Department and the UK Government.',
        case: 'abbreviation',
        marks: ['US', 'UK'],
        fixed: 'It was funded by the United States State Department and the UK Government.',
      },
      {
        in: 'participants',
        text: 'Japan, ROK, Mongolia',
        case: 'abbreviation',
        marks: ['ROK'],
        fixed: 'Japan, Republic of Korea, Mongolia',
      },
      {
        text: 'Iran (Islamic Republic of) took part in the exercise.',
        case: 'list-form',
        marks: ['Iran (Islamic Republic of)'],
        fixed: 'The Islamic Republic of Iran took part in the exercise.',
      },
      {
        text: 'The Republic of Kazakhstan hosted the workshop.',
        case: 'formal-name',
        marks: ['Republic of Kazakhstan'],
        fixed: 'Kazakhstan hosted the workshop.',
      },
    ],
    valid: [
      { in: 'participants', text: 'Saint Lucia, United Kingdom (UK), United States (US), Iran (Islamic Republic of)' },
      'The United Kingdom, the United States and the Republic of Korea replied; the sum was US$ 500.',
      'The Court decided Sicurella v. United States, 348 U.S. 385 (1955).',
      'The Democratic People’s Republic of Korea (DPRK) was named; the DPRK did not reply.',
      'They asked us. Government officials of US Steel agreed.',
      'Ms. Ann Bee (UK) and USAID officials met.',
    ],
  }),
  looksAt: 'states',
  // An abbreviation may be explained in another sentence.
  looksAround: text => /\((?:U\.?[KS]\.?|USA|UAE|DPRK|ROK|DRC|PRC|KSA|CAR|RF|USSR|FYROM)\)/.test(text),
  checkPassage(context, report) {
    check(misnamedInText(context, 'informal'), context.text, report)
    if (context.mentions.states.some(({ span }) => span.to - span.from <= longestAbbreviation)) {
      const accepted = misnamedInText(context, 'accepted')
      check(
        accepted.filter(({ label }) => isAbbreviation(label)),
        context.text,
        report,
      )
    }
    if (context.passage.role !== 'paragraph') return
    if (context.text.includes(' of)')) check(misnamedInText(context, 'official').filter(isListForm), '', report)
    checkFormalNames(context, report)
  },
  words: () => 'us|uk|u.s|u.k|usa',
  checkWords({ span, plain }, { text }, report) {
    const written = /^(?:U\.?S\.?A?|U\.?K)\b\.?/.exec(plain.slice(span.from, span.to + 1))?.[0]
    if (written === undefined) return
    const to = span.from + written.length
    if (!authorityNext.test(plain.slice(to, to + 30)) || isExplained(text, written)) return
    const name = written.includes('K') ? 'United Kingdom' : 'United States'
    const place = { from: span.from, to }
    report({
      case: 'abbreviation',
      span: place,
      message: `${messages.abbreviation(written, name)} Write "${name}".`,
      fixes: [{ title: `Write "${name}"`, safe: false, edits: [{ span: place, newText: name }] }],
    })
  },
  checkHeader(context, report) {
    check(misnamedParticipants(context, 'informal'), '', report)
    const accepted = misnamedParticipants(context, 'accepted')
    check(
      accepted.filter(({ label, place }) => place !== 'address' && isAbbreviation(label)),
      '',
      report,
    )
  },
})

/** How a form differs from the name, other than by being everyday language. */
export function formOf(label: string): 'inverted' | 'shortened' | 'abbreviation' | undefined {
  if (isAbbreviation(label) || label === 'BiH') return 'abbreviation'
  if (/(?:, | \().* of(?: the)?\)?$/.test(label)) return 'inverted'
  return /(?:^|\s)(?:St\.?|N\.|Fed\.|&|DR|DPR|PR|P\.R\.|D\.R\.|FYR)(?=\s|$)/.test(label) ? 'shortened' : undefined
}

function check(misnamings: readonly Misnaming[], text: string, report: Reporter<Case>): void {
  for (const misnaming of misnamings) {
    const { passage, span, label, right } = misnaming
    const form = isListForm(misnaming) ? 'list-form' : formOf(label)
    if (!form || (form === 'abbreviation' && (isExplained(text, label) || inCapitals(text, misnaming)))) continue
    report({
      case: form,
      passage,
      span,
      message: `${messages[form](label, right.name)} Write "${rightForm(misnaming)}".`,
      fixes: [nameFix(misnaming)],
    })
  }
}

/** What makes it the State's own authority: "the US State Department". Names of companies and the like may have it. */
const authorityNext =
  /^ (?:(?:State|Treasury|Energy|Commerce|Defen[cs]e) Department|Department of|Government|Administration|Embassy|Mission|Permanent Mission|Permanent Representative|Delegation|Ambassador|Congress|Ministry|Foreign Office)\b/

/** "U.S.A.", in characters. */
const longestAbbreviation = 6

const messages: Record<
  'inverted' | 'shortened' | 'abbreviation' | 'list-form',
  (label: string, name: string) => string
> = {
  inverted: (label, name) => `"${label}" is a name turned round; the United Nations lists this State as "${name}".`,
  shortened: (label, name) => `"${label}" is shortened; the United Nations lists this State as "${name}".`,
  abbreviation: label => `"${label}" abbreviates the name of a State, which is written in full.`,
  'list-form': label => `"${label}" is the form of lists.`,
}

function isListForm({ label, right, place }: Misnaming): boolean {
  return place === 'text' && label === right.name && label.endsWith(')')
}

/** Whether the text gives the abbreviation after the name: "(DPRK)". */
function isExplained(text: string, label: string): boolean {
  return text.includes(`(${label})`)
}

/** Whether the words around are in capitals, where "US" may be anything, or a sum follows: "US$". */
function inCapitals(text: string, { span }: Misnaming): boolean {
  const around = text.slice(Math.max(0, span.from - 12), span.from) + text.slice(span.to, span.to + 12)
  // "348 U.S. 385": a volume of judgments.
  if (/\d $/.test(text.slice(0, span.from)) && /^ \d/.test(text.slice(span.to))) return true
  return text[span.to] === '$' || (text !== '' && /[A-Z]{3}/.test(around) && !/[a-z]/.test(around))
}

/** Formal names before what shows that the State itself is meant; not those that the text has from a treaty or the like. */
function checkFormalNames({ passage, text, mentions }: PassageContext, report: Reporter<Case>): void {
  for (const { span, reading } of mentions.states) {
    const { right, verdict } = reading
    if (verdict !== 'formal' || !right || mentions.titles.some(title => contains(title, span))) continue
    const label = text.slice(span.from, span.to)
    const [article = ''] = /[Tt]he\s+$/.exec(text.slice(Math.max(0, span.from - 6), span.from)) ?? []
    const name = `${right.article ? 'the ' : ''}${right.short ?? right.inText}`
    const newText = article.startsWith('T') ? name.charAt(0).toUpperCase() + name.slice(1) : name
    report({
      case: 'formal-name',
      passage,
      span,
      message: `"${label}" is the formal name of this State. Outside treaties and the like, write "${name}".`,
      fixes: [
        {
          title: `Write "${name}"`,
          safe: false,
          edits: [{ span: { from: span.from - article.length, to: span.to }, newText }],
        },
      ],
    })
  }
}
