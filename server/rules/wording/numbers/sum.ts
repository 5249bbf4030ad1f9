// sum: "45 persons (20 women and 27 men)", "three States: Spain and Kenya".
import type { StateMention } from '../../../mentions/mention.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule, type PassageContext, type Reporter, type WordsFound } from '../../rule.ts'
import { numberWords, valueOf } from './number-words.ts'
import { commonPractice } from '../../sources.ts'

type Case = 'parts' | 'list'

export const sum = defineRule<Case>({
  id: 'sum',
  group: 'wording',
  title: 'The parts do not add up to the whole',
  reason:
    'A reader who adds up women and men, or counts what is listed behind a colon, wants to find the number that the text gives for all.',
  source: commonPractice,
  cases: {
    parts: { title: 'Women and men are not as many as all together', severity: 'warning' },
    list: { title: 'Another number than there are things in the list', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      { text: 'It was attended by 45 persons (20 women and 27 men).', case: 'parts', marks: ['20 women and 27 men'] },
      {
        text: 'Of 30 officials, 12 men and 19 women, most were new.',
        case: 'parts',
        marks: ['12 men and 19 women'],
      },
      {
        text: 'It was hosted by three States: Austria, Kenya, Peru and Spain. Kenya, Mali and Togo, two States that had a list, spoke.',
        case: 'list',
        marks: ['three', 'two'],
      },
      {
        text: 'The panel had three themes: border controls, licences, transport and training.',
        case: 'list',
        marks: ['three'],
      },
    ],
    valid: [
      'Three States: Austria, Kenya and Spain. Austria, Kenya and Spain, three States that had no list, spoke of two areas: arms and trade and tourism.',
      'Two States: Austria, Kenya and the European Union were named. The four themes: controls, licences, reports and follow-up.',
      'The two groups: experts from the region and officers, met. Apart from Kenya, Mali and Togo, two States that had a list spoke.',
      'It was attended by 47 persons (20 women and 27 men) and by ten women and nine men online. In 2010 (20 women and 27 men) it was new.',
    ],
  }),
  words: () => `women|men|female|male|females|males|${numberWords.split(' ').slice(2, 13).join('|')}`,
  checkWords(found, context, report) {
    if (valueOf(found.words)) checkList(found, context, report)
    else checkParts(found, report)
  },
})

const count = String.raw`(\d{1,4}|[a-z]+(?:-[a-z]+)?)`
const people =
  'persons|people|participants|experts|officials|officers|delegates|representatives|students|trainees|speakers|lawyers|scientists|inspectors|candidates|members'

let around: RegExp | undefined

/** Asked at each of the two; the place of the first is the one that matters. */
function checkParts({ span, plain }: WordsFound, report: Reporter<Case>): void {
  around ??= new RegExp(
    String.raw`(?:^|[ (])${count} (?:[a-z-]+ ){0,2}(?:${people})(?: \(|, |: )(${count} (?:wom[ae]n|m[ae]n|females?|males?)(?: and |, )${count} (?:women|men|females?|males?))(?:[).,;]| )`,
  )
  const from = Math.max(0, span.from - 70)
  const match = around.exec(plain.slice(from, span.to + 30))
  if (!match) return
  const [all, whole = '', parts = '', one = '', other = ''] = match
  const at = from + match.index + all.indexOf(parts)
  if (at + one.length + 1 !== span.from) return
  const [total, first, second] = [whole, one, other].map(valueIn)
  if (!total || !first || !second || first + second === total) return
  report({
    case: 'parts',
    span: { from: at, to: at + parts.length },
    message: `${one} and ${other} are ${first + second}, not ${total}. Correct the number that is wrong.`,
  })
}

/** "three States: Austria and Kenya", "Austria and Kenya, three States that". */
function checkList({ words, span, plain }: WordsFound, context: PassageContext, report: Reporter<Case>): void {
  const [all, noun] =
    /^ (?:[a-z]+ )?(States|[a-z]+s)(?=: |,? (?:that|which|who) )/.exec(plain.slice(span.to, span.to + 50)) ?? []
  if (all === undefined) return
  const at = span.to + all.length
  const listed =
    noun !== 'States'
      ? thingsListed(plain, at)
      : plain[at] === ':'
        ? statesAfter(plain, at + ': '.length, context)
        : statesBefore(plain, span.from, context)
  if (!listed || listed === valueOf(words)) return
  report({
    case: 'list',
    span,
    message: `The list has ${listed}, the text speaks of ${words}. Correct the one that is wrong.`,
  })
}

/** How many States a list names that begins at `at`; undefined where it may name others as well. */
function statesAfter(plain: string, at: number, { mentions: { states } }: PassageContext): number | undefined {
  const first = nextState(states, at)
  if (!states[first] || !/^(?:the )?$/.test(plain.slice(at, states[first].span.from))) return undefined
  let last = first
  while (last + 1 < states.length && isJoined(plain, states[last]!.span, states[last + 1]!.span)) last++
  const { to } = states[last]!.span
  const isAlone = last > first && /^[.;)]?$/.test(plain.charAt(to))
  return isAlone && plain.slice(at, to).includes(' and ') ? last - first + 1 : undefined
}

/** The same for a list that ends, with a comma, before `at`, and begins a sentence or stands behind a comma. */
function statesBefore(plain: string, at: number, { mentions: { states } }: PassageContext): number | undefined {
  const last = nextState(states, at) - 1
  if (states[last]?.span.to !== at - ', '.length || !plain.startsWith(', ', at - ', '.length)) return undefined
  let first = last
  while (first > 0 && isJoined(plain, states[first - 1]!.span, states[first]!.span)) first--
  const { from } = states[first]!.span
  if (first === last || !/(?:^|[.;:,] )(?:the )?$/i.test(plain.slice(Math.max(0, from - 6), from))) return undefined
  return plain.slice(from, at).includes(' and ') ? last - first + 1 : undefined
}

/** The first of the States, in the order of the text, that stands at `at` or behind: by halving, since a text may have very many. */
function nextState(states: readonly StateMention[], at: number): number {
  let low = 0
  let high = states.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (states[middle]!.span.from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a comma, "and" or both stand between two places. */
function isJoined(plain: string, one: Span, other: Span): boolean {
  return other.from - one.to < 16 && /^(?:,|,? and)(?: the)? $/.test(plain.slice(one.to, other.from))
}

/** How many things of few words a list names that follows the colon at `at`: with commas and one "and" before the last. */
function thingsListed(plain: string, at: number): number | undefined {
  const [, list] = /^: ([a-z][a-z, -]+)\.(?: |$)/.exec(plain.slice(at, at + 200)) ?? []
  const items = list?.split(/, and | and |, /)
  if (!list || !items || list.split(' and ').length !== 2 || !/ and [^,]+$/.test(list)) return undefined
  return items.every(item => item.split(' ').length <= 3) ? items.length : undefined
}

function valueIn(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written) : valueOf(written)
}
