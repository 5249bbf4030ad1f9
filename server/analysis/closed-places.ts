// The drafter's own words and the others: places in prose where rules keep silent.
import type { Mentions } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import type { RegionKind } from '../note/prose.ts'
import { shift, type Span } from '../note/span.ts'
import { isInClause } from '../project/clauses.ts'
import { rememberLast } from '../rules/remember-last.ts'
import type { ClosedPlace, Facts, Rule } from '../rules/rule.ts'
import { sentenceAround } from '../rules/sentence.ts'
import { isInOwnName } from '../rules/wording/words/own-names.ts'
import { isInOtherLanguage, holdsOtherLanguage } from './other-language.ts'

/** Whether the passage as a whole is not the drafter's own words: the name of the event, a block quotation. */
export function isClosedPassage({ field, role }: Passage): boolean {
  return field === 'event' || role === 'quote'
}

/**
 * Whether a finding of the rule at `span` (prose offsets) lies in a place that is closed to it. Of sentences that are checked
 * on their own, `whole` is the text they stand in, and where.
 */
export function isClosed(
  passage: Passage,
  mentions: Mentions,
  rule: Rule,
  span: Span,
  { project, event }: Pick<Facts, 'project' | 'event'>,
  whole = { text: passage.prose.text, at: 0 },
): boolean {
  const closed = (place: ClosedPlace) => !rule.opens?.includes(place)
  const { quotation, code, address, italics, title, name, isForeign } = placesIn(passage, mentions)
  if (
    (closed('quotation') && quotation().meets(span)) ||
    (closed('code') && code().meets(span)) ||
    (closed('address') && address().meets(span)) ||
    (closed('title') && (italics().meets(span) || title().meets(span)))
  )
    return true
  const { text } = passage.prose
  if (closed('clause') && isInClause(whole.text, shift(span, whole.at), project.clauses, event.period)) return true
  if (rule.group !== 'wording' && rule.group !== 'States') return false
  if (isForeign() && isInOtherLanguage(sentenceAround(text, span.from, span.to))) return true
  if (rule.group !== 'wording') return false
  const role = placeOf(passage)
  return (
    (role !== undefined && closed(role)) ||
    (closed('symbol') && isInSymbol(text, span)) ||
    (closed('name') && (name().contains(span) || isInOwnName(text, span, project.names)))
  )
}

/** The closed places of a passage, each kind put in order when first asked for; a passage with many findings asks again. */
const placesIn = rememberLast(({ prose }: Passage, mentions: Mentions) => {
  const regions = (kind: RegionKind) =>
    lazily(() => prose.regions.filter(region => region.kind === kind).map(region => region.span))
  return {
    quotation: regions('quotation'),
    code: regions('code'),
    address: regions('address'),
    italics: regions('title'),
    title: lazily(() => mentions.titles),
    isForeign: once(() => holdsOtherLanguage(prose.text)),
    name: lazily(() => mentions.organizations.map(organization => organization.span)),
  }
})

/** Places that can be asked where they are, in time that hardly grows with their number. */
interface Places {
  readonly meets: (span: Span) => boolean
  readonly contains: (span: Span) => boolean
}

function lazily(spans: () => readonly Span[]): () => Places {
  return once(() => inOrder(spans()))
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

/** The places over spans that are sorted by where they begin and may nest. */
function inOrder(spans: readonly Span[]): Places {
  /** The furthest end of each span and all before it. */
  const ends: number[] = []
  for (const { to } of spans) ends.push(Math.max(to, ends.at(-1) ?? 0))
  /** The furthest end of the spans that begin before an offset. */
  const endBefore = (offset: number): number => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.from < offset) low = middle + 1
      else high = middle
    }
    return ends[low - 1] ?? -1
  }
  return {
    meets: ({ from, to }) => endBefore(to) > from,
    contains: ({ from, to }) => endBefore(from + 1) >= to,
  }
}

/** What a whole passage is that may be closed to rules on wording. */
function placeOf({ role, prose: { text } }: Passage): ClosedPlace | undefined {
  switch (role) {
    case 'participants':
    case 'footnote':
      return role
    case 'disclaimer':
    case 'contact':
      return 'clause'
    case 'title':
    case 'heading':
      return text === text.toUpperCase() ? 'capitals' : undefined
    default:
      return undefined
  }
}

const longestSymbol = 60

/** Whether a place is part of a document symbol: "S/2020/123", "FSC.DEC/7/09/Corr.1". */
function isInSymbol(text: string, { from, to }: Span): boolean {
  let start = from
  while (start > from - longestSymbol && isOfSymbol(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < to + longestSymbol && isOfSymbol(text.charCodeAt(end))) end++
  return end - start < longestSymbol && /^[A-Z][A-Z.]{0,9}\/(?=.*\d)/.test(text.slice(start, end))
}

/** A letter, a figure, a point, a slash or a hyphen. */
function isOfSymbol(code: number): boolean {
  return (code >= 45 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
