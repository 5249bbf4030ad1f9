// misspelled-state-name: a State's name with a slip of spelling.
import { nameFix, rightForm } from './name-fix.ts'
import { isSpace } from '../../mentions/steps.ts'
import { overlaps, type Span } from '../../note/span.ts'
import { isLedInto, runsOn } from '../../register/longer-names.ts'
import { defineRule, type PassageContext, type Reporter } from '../rule.ts'
import { namesOfStates } from '../sources.ts'
import { misnamedInText, misnamedParticipants, type Misnaming } from './naming.ts'

type Case = 'misspelling' | 'diacritics' | 'near-miss'

export const misspelledStateName = defineRule<Case>({
  id: 'misspelled-state-name',
  group: 'States',
  title: 'A State’s name is misspelt',
  reason:
    'A State reads its own name first. Letters, hyphens and diacritics are part of it: "Côte d’Ivoire", "Guinea-Bissau", "Kyrgyzstan".',
  source: namesOfStates,
  cases: {
    misspelling: { title: 'A known misspelling', severity: 'error' },
    'near-miss': { title: 'Nearly a State’s name, among the names of States', severity: 'warning' },
    diacritics: { title: 'Only diacritics or capitals differ', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'participants',
        text: 'Georgia, Kazahkstan, Ukraine',
        case: 'misspelling',
        marks: ['Kazahkstan'],
        fixed: 'Georgia, Kazakhstan, Ukraine',
      },
      {
        text: 'Kazahkstan and Guinea Bissau replied.',
        case: 'misspelling',
        marks: ['Kazahkstan', 'Guinea Bissau'],
        fixed: 'Kazakhstan and Guinea Bissau replied.',
      },
      {
        in: 'participants',
        date: '12 April 2023',
        text: 'Serbia, Turkiye, Ukraine',
        case: 'diacritics',
        marks: ['Turkiye'],
        fixed: 'Serbia, Türkiye, Ukraine',
      },
      {
        date: '10 April 2014',
        text: 'Experts of the Former Yugoslav Republic of Macedonia replied.',
        case: 'diacritics',
        marks: ['Former Yugoslav Republic of Macedonia'],
        fixed: 'Experts of the former Yugoslav Republic of Macedonia replied.',
      },
      {
        text: 'Experts from Spain, Morrocco and Kazhakstan replied.',
        case: 'near-miss',
        marks: ['Morrocco', 'Kazhakstan'],
        fixed: 'Experts from Spain, Morocco and Kazhakstan replied.',
      },
    ],
    valid: [
      { date: '10 April 2014', text: 'The former Yugoslav Republic of Macedonia replied.' },
      'Experts from Spain and Granada, Argentine, Honduran and Philippine officials, and Monrovia, Liberia, were named.',
      { in: 'participants', text: 'Côte d’Ivoire, Guinea-Bissau, Kazakhstan' },
      { text: 'Columbia University and the Brasil institute were represented.' },
    ],
  }),
  looksAt: 'states',
  checkPassage(context, report) {
    check(misnamedInText(context, 'misspelled'), report)
    if (context.mentions.states.length > 0 && context.passage.role !== 'participants') checkNeighbours(context, report)
  },
  checkHeader: (context, report) => check(misnamedParticipants(context, 'misspelled'), report),
})

function check(misnamings: readonly Misnaming[], report: Reporter<Case>): void {
  for (const misnaming of misnamings) {
    const { passage, span, label, place, reading, right } = misnaming
    report({
      case: [right.name, right.inText].map(folded).includes(folded(label)) ? 'diacritics' : 'misspelling',
      passage,
      span,
      message: `"${label}" is not how this State’s name is spelt. Write "${rightForm(misnaming)}".`,
      ...((place === 'text' || place === 'address') && !reading.certain ? { severity: 'warning' as const } : {}),
      fixes: [nameFix(misnaming)],
    })
  }
}

/** Words that are near the name of a State and mean something else. */
const others =
  /^(?:Granada|Columbia|Guiana|Moldavia|Seychellois|Surinam|Georgina|Monrovia|Grenadine|Dominicana|Angolan)$/

/** So many names of a passage are looked around; more are no sentence. */
const mostInRow = 200

/** Words that stand in a row with the names of States and nearly are one: "Spain, Morrocco and Italy". */
function checkNeighbours({ text, mentions, register, event }: PassageContext, report: Reporter<Case>): void {
  const isKnown = (word: Span) =>
    mentions.states.some(({ span, reading }) => reading.inProse && overlaps(span, word)) ||
    mentions.organizations.some(({ span }) => overlaps(span, word))
  const judged = new Set<number>()
  const row = mentions.states.slice(0, mostInRow).map(({ span }) => span)
  for (let next = row.pop(); next; next = row.pop()) {
    for (const word of [wordAfter(text, next.to), wordBefore(text, next.from)]) {
      if (!word || judged.has(word.from) || isKnown(word)) continue
      judged.add(word.from)
      const written = text.slice(word.from, word.to)
      if (runsOn(text, word.to) || isLedInto(text, word.from) || others.test(written)) continue
      const [right, ...more] = register.states.similar(written, event.period)
      if (!right || more.length > 0 || written === right.name || written.at(-1) !== right.name.at(-1)) continue
      row.push(word)
      report({
        case: 'near-miss',
        span: word,
        message: `"${written}" is nearly the name of a State. If "${right.name}" is meant, write it so.`,
        fixes: [{ title: `Write "${right.name}"`, safe: false, edits: [{ span: word, newText: right.name }] }],
      })
    }
  }
}

function wordAfter(text: string, at: number): Span | undefined {
  if (text[at] !== ',' && !text.startsWith(' and', at)) return undefined
  const [whole, word] =
    /^(?:,|,? and)\s(?:the\s)?([A-Z][a-z\u00df-\u024f]{5,})(?![\w’'-])/.exec(text.slice(at, at + 40)) ?? []
  return whole === undefined || word === undefined
    ? undefined
    : { from: at + whole.length - word.length, to: at + whole.length }
}

function wordBefore(text: string, at: number): Span | undefined {
  // Behind a comma, "and" or "the".
  if (!isSpace(text.charCodeAt(at - 1)) || !',de'.includes(text.charAt(at - 2))) return undefined
  const start = Math.max(0, at - 40)
  const [whole, word] =
    /(?<![\w’'-])([A-Z][a-z\u00df-\u024f]{5,})(?:,|,? and)\s(?:the\s)?$/.exec(text.slice(start, at)) ?? []
  const from = whole === undefined ? 0 : at - whole.length
  return word === undefined ? undefined : { from, to: from + word.length }
}

/** Without diacritics, capitals and an article. */
function folded(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().replace(/^the /u, '')
}
