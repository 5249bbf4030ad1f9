// serial-comma: a comma before the last "and" of a simple series.
import { isDigit, isLetter, isSpace } from '../../../mentions/steps.ts'
import type { Mentions, OrganizationMention, StateMention } from '../../../mentions/mention.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule } from '../../rule.ts'
import { disasterManual } from '../../sources.ts'
import { charactersOf } from './characters.ts'

/** Words that begin a clause or an aside, so that a comma beside them parts no items. */
const notItems =
  'inter alia where when while as if unless although though because since until which who whom whose that than ' +
  'including namely especially particularly notably however therefore too also indeed moreover thus hence then first second third ' +
  'the its it we they he she i you their our his her my a an this these those such there here not no more most less ' +
  'of for by on in to with from at into without within through during after before under over upon per via both either neither ' +
  'is are was were be been being has have had do does did will would shall should can could may might must ' +
  'so yet but nor or and each every all any some other others respectively instead meanwhile later again still now even only ' +
  'example instance addition particular general turn course end regard respect fact contrast conclusion light view'

let notItemSet: ReadonlySet<string> | undefined

function isNoItem(word: string): boolean {
  notItemSet ??= new Set(notItems.split(' '))
  return notItemSet.has(word)
}

export const serialComma = defineRule({
  id: 'serial-comma',
  group: 'wording',
  title: 'A comma before the last "and" of a simple series',
  reason:
    'In United Nations texts a series of short items has no comma before its last "and" or "or". Only series of single words, of figures, of States and of bodies are judged: ' +
    'in longer ones the comma may close an aside or make the items clear, and half of such places in edited texts are right.',
  source: disasterManual,
  cases: { comma: { title: 'Before the last item', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The nuclear, chemical, and biological weapons were destroyed.',
        case: 'comma',
        marks: ['chemical, and'],
        fixed: 'The nuclear, chemical and biological weapons were destroyed.',
      },
      { text: 'It met on 2, 9, and 16 May.', case: 'comma', marks: ['9, and'], fixed: 'It met on 2, 9 and 16 May.' },
      {
        text: 'Representatives of Chile, Peru, and Spain replied.',
        case: 'comma',
        marks: ['Peru, and'],
        fixed: 'Representatives of Chile, Peru and Spain replied.',
      },
      {
        text: 'Representatives of IAEA, OPCW, and INTERPOL replied.',
        case: 'comma',
        marks: ['OPCW, and'],
        fixed: 'Representatives of IAEA, OPCW and INTERPOL replied.',
      },
      {
        text: 'They spoke about controls, licensing, brokering, and the transport of sensitive goods.',
        case: 'comma',
        marks: ['brokering, and'],
        fixed: 'They spoke about controls, licensing, brokering and the transport of sensitive goods.',
      },
    ],
    valid: [
      'The third subject, brokering, and the transport of goods were left. States met, spoke, voted, and the officers of the host left.',
      'The World Health Organization, WHO, and OSCE replied.',
      'Organs, organizations and bodies met in Vienna, Austria, and Geneva, Switzerland.',
      'The Bahamas, Saint Lucia, and Trinidad and Tobago replied.',
      'The World Customs Organization, the United Nations Office on Drugs and Crime, and the International Maritime Organization replied.',
      'The Chair asked States, however, and experts answered. Ports, roads, and law and order were discussed.',
      'It met on 8 July 2020, in Lima, and heard speakers. The region, including ports, and its coast are long.',
    ],
  }),
  looksAt: 'commas',
  checkPassage({ text, mentions }, report) {
    const { commas } = charactersOf(text)
    for (let index = 1; index < commas.length; index++) {
      const at = commas[index]!
      const series = seriesAround(text, commas[index - 1]!, at)
      if (!series || !(isSeries(text, series, mentions) || hasLongLast(text, series, commas[index - 2]))) continue
      const { conjunction } = series
      report({
        case: 'comma',
        span: { from: series.middle.from, to: at + 2 + conjunction.length },
        message: `A simple series has no comma before its last "${conjunction}". Remove it.`,
        fixes: [
          {
            title: 'Remove the comma',
            safe: /[a-z\d]/.test(text.charAt(series.last.from)),
            edits: [{ span: { from: at, to: at + 1 }, newText: '' }],
          },
        ],
      })
    }
  },
})

/** The last three items of what may be a series. */
interface Series {
  readonly first: Span
  readonly middle: Span
  readonly last: Span
  readonly conjunction: string
}

/** One word, or the words from one comma to the next, before each comma; "and" or "or" behind the second. */
function seriesAround(text: string, first: number, second: number): Series | undefined {
  if (second - first < 3 || second - first > longest || !isSpace(text.charCodeAt(first + 1))) return undefined
  if (!isSpace(text.charCodeAt(second + 1))) return undefined
  const conjunction = text.startsWith('and', second + 2) ? 'and' : text.startsWith('or', second + 2) ? 'or' : undefined
  if (conjunction === undefined) return undefined
  const last = second + 3 + conjunction.length
  if (!isSpace(text.charCodeAt(last - 1)) || !isItem(text.charCodeAt(last))) return undefined
  return {
    first: { from: wordStart(text, first), to: first },
    middle: { from: first + 2, to: second },
    last: { from: last, to: wordEnd(text, last) },
    conjunction,
  }
}

/** So many characters may lie between the commas. */
const longest = 60

/** "licensing, brokering, and the transport of goods.": two single words, and a last item to the end of the sentence. */
function hasLongLast(text: string, { first, middle, last }: Series, before: number | undefined): boolean {
  const words = [first, middle].map(({ from, to }) => text.slice(from, to))
  return (
    before === first.from - 2 &&
    words.every(word => /^[a-z]+(?:-[a-z]+)?$/.test(word) && !isNoItem(word) && !word.endsWith('ly')) &&
    /^the [a-z]+(?:ing|ment|tion|sion|port|use|trade|supply) of (?:[a-z]+ ){0,2}[a-z]+s\.(?:\s|$)/.test(
      text.slice(last.from, last.from + 90),
    )
  )
}

function isSeries(text: string, { first, middle, last }: Series, mentions: Mentions): boolean {
  const [one, two, three] = [first, middle, last].map(span => text.slice(span.from, span.to)) as [
    string,
    string,
    string,
  ]
  if (/^\d{1,3}$/.test(one) && /^\d{1,3}$/.test(two) && /^\d{1,3}$/.test(three)) {
    return !isDigit(text.charCodeAt(last.to + 1)) || text.charAt(last.to) !== ','
  }
  const isWords =
    /^[a-z\u00e0-\u024f’'-]+$/.test(two) &&
    /^[a-zA-Z\u00c0-\u024f’'-]+$/.test(one) &&
    /^[a-z\u00e0-\u024f’'-]+$/.test(three)
  if (isWords) {
    if ([one.toLowerCase(), two, three].some(isNoItem)) return false
    if (/ly$/.test(two) && !/ly$/.test(one)) return false
    // "ports, roads, and law and order": the comma keeps the last item together. "seals, and reported": another clause.
    const behind = text.slice(last.to, last.to + 30)
    if (/^ (?:and|or)\b/.test(behind) || (/ed$/.test(three) && !/ed$/.test(two))) return false
    // An item in a clause of its own: "..., experts, and others" after a preposition with capital at the beginning.
    return !/^[A-Z]/.test(one) || (isLetter(text.charCodeAt(first.from)) && first.from === 0)
  }
  return [mentions.states, mentions.organizations].some(names => isSeriesOfNames(text, first, middle, last, names))
}

/** Whether the three items are names of three States or three bodies, and the last two have no "and" of their own. */
function isSeriesOfNames(
  text: string,
  first: Span,
  middle: Span,
  last: Span,
  names: readonly (StateMention | OrganizationMention)[],
): boolean {
  const at = indexAt(names, middle.to - 1)
  const [one, two, three] = [names[at - 1], names[at], names[at + 1]]
  return (
    one !== undefined &&
    two !== undefined &&
    three !== undefined &&
    !areSameBody(one, two) &&
    one.span.to === first.to &&
    two.span.to === middle.to &&
    two.span.from <= middle.from + 4 &&
    three.span.from <= last.from + 4 &&
    text.charAt(three.span.to) !== ',' &&
    ![two, three].some(({ span }) => / (?:and|or) /.test(text.slice(span.from, span.to)))
  )
}

/** "the World Health Organization, WHO, and": the second name explains the first. */
function areSameBody(one: StateMention | OrganizationMention, two: StateMention | OrganizationMention): boolean {
  return one.kind === 'organization' && two.kind === 'organization' && one.organization === two.organization
}

/** The place in the list of the last mention that begins at or before an offset; -1 if there is none. */
function indexAt(names: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.span.from <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function wordStart(text: string, end: number): number {
  let from = end
  const limit = Math.max(0, end - 40)
  while (from > limit && isItem(text.charCodeAt(from - 1))) from--
  return from
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (isItem(text.charCodeAt(end))) end++
  return end
}

/** A letter, a figure, a hyphen or an apostrophe. */
function isItem(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 45 || code === 39 || code === 0x2019
}
