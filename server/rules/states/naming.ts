// What the rules on State names share: the names and where they stand, how sure a finding is, the words of messages.
import type { Passage } from '../../note/note.ts'
import { writeDay } from '../../mentions/dates.ts'
import { contains, overlaps, type Span } from '../../note/span.ts'
import type { StateMention } from '../../mentions/mention.ts'
import type { Participant } from '../../mentions/participant.ts'
import type { Day, Period } from '../../register/day.ts'
import type { State, StateName, StateReading, StateVerdict } from '../../register/states.ts'
import type { Severity } from '../../project/configuration.ts'
import type { HeaderContext, PassageContext } from '../rule.ts'

/**
 * A State's name as written. As an item of a bare `list` it has its list form; in `text`, and as an entry of a
 * `sentence` of participants, it has its article; in an `address` or affiliation, after a comma or alone in
 * parentheses, it has none.
 */
export interface Naming {
  readonly passage: Passage
  /** Of the name alone, without a remark in parentheses. */
  readonly span: Span
  readonly label: string
  readonly reading: StateReading
  readonly place: 'list' | 'sentence' | 'text' | 'address'
}

/** A naming of one State whose right name is known. */
export interface Misnaming extends Naming {
  readonly state: State
  readonly right: StateName
  /** The former or later name that was written, if it is one. */
  readonly was: StateName | undefined
}

/** The names in running text that read as `verdict`. */
export function misnamedInText({ passage, mentions, event }: PassageContext, verdict: StateVerdict): Misnaming[] {
  if (passage.role === 'participants') return []
  const { states } = mentions
  return states.flatMap((mention, index) =>
    mention.reading.verdict !== verdict ||
    isGloss(passage, states[index - 1], mention) ||
    isGloss(passage, mention, states[index + 1])
      ? []
      : misnamedIn(passage, mention, verdict, event.period, isInRow(passage, states, index)),
  )
}

/** Whether a name stands between the names of two States: "Mauritania, São Tomé and Senegal". */
function isInRow({ prose: { text } }: Passage, states: readonly StateMention[], index: number): boolean {
  const [before, { span }, after] = [states[index - 1], states[index]!, states[index + 1]]
  const joins = (one: StateMention, from: number, to: number) =>
    one.reading.right !== undefined && one.reading.inProse && /^(?:, |,? and )(?:the )?$/.test(text.slice(from, to))
  return (
    before !== undefined &&
    after !== undefined &&
    !/^[Tt]he\s/.test(text.slice(span.from, span.to)) &&
    joins(before, before.span.to, span.from) &&
    joins(after, span.to, after.span.from)
  )
}

/** Whether the second name explains the first, which is the same State's: "Türkiye (formerly Turkey)", "Turkey/Türkiye". */
function isGloss(
  { prose: { text } }: Passage,
  first: StateMention | undefined,
  second: StateMention | undefined,
): boolean {
  if (!first || !second || first.reading.states[0] !== second.reading.states[0]) return false
  return glossBetween.test(text.slice(first.span.to, second.span.from))
}

const glossBetween =
  /^(?:\s?[(/]\s?(?:(?:formerly|then|now|previously|once|also|or|known as|the)[\s:]+)*|,?\s(?:(?:formerly|then|now|previously|once)\s)+(?:the\s)?)$/u

/** The participants whose names read as `verdict`, and the States named in other entries: "Ms. Ann Bee, Turkey". */
export function misnamedParticipants(context: HeaderContext, verdict: StateVerdict): Misnaming[] {
  const { participants, register, event } = context
  const inOthers = statesInOthers(context, verdict)
  return participants.flatMap(entry => {
    const { passage, span: whole } = entry
    if (entry.kind === 'organization') return []
    if (entry.kind !== 'state')
      return inOthers(passage, whole).flatMap(mention => misnamedIn(passage, mention, verdict, event.period))
    if (entry.reading.verdict !== verdict) return []
    const span = withoutRemark(entry.text, whole, label => register.states.read(label, event.period))
    const label = passage.prose.text.slice(span.from, span.to)
    const place = entry.inSentence ? 'sentence' : 'list'
    return misnaming({ passage, span, label, reading: entry.reading, place }, event.period)
  })
}

/** The States named inside an entry that read as `verdict`; to be asked in the order of the entries. */
function statesInOthers(
  context: HeaderContext,
  verdict: StateVerdict,
): (passage: Passage, whole: Span) => StateMention[] {
  const left = new Map<Passage, { readonly states: readonly StateMention[]; next: number }>()
  return (passage, whole) => {
    let rest = left.get(passage)
    if (!rest) {
      const isOpen = ({ span }: StateMention) =>
        !passage.prose.regions.some(({ kind, span: closed }) => kind !== 'link' && overlaps(closed, span))
      const states = context.mentions(passage).states.filter(({ reading }) => reading.verdict === verdict)
      left.set(passage, (rest = { states: states.filter(isOpen), next: 0 }))
    }
    const { states } = rest
    while (rest.next < states.length && states[rest.next]!.span.from < whole.from) rest.next++
    const from = rest.next
    while (rest.next < states.length && contains(whole, states[rest.next]!.span)) rest.next++
    return states.slice(from, rest.next)
  }
}

function misnamedIn(
  passage: Passage,
  { span, reading }: StateMention,
  verdict: StateVerdict,
  period: Period | undefined,
  isAmongStates = false,
): Misnaming[] {
  if (reading.verdict !== verdict) return []
  const { text } = passage.prose
  if (isDistrict(text, span)) return []
  if (verdict === 'informal' && isInOffice(text, span)) return []
  const label = text.slice(span.from, span.to)
  if (isBeingTyped(text, span, reading.right?.inText)) return []
  if (verdict === 'premature' && isDescribed(text, span, label)) return []
  const place = placeOf(passage, span)
  const isMeant = (isAmongStates && verdict === 'informal') || isFormalAlone(text, span, reading)
  if (!reading.inProse && place !== 'list' && !isMeant) return []
  if (isHistorical(text, span, reading.right)) return []
  if (verdict === 'outdated' && place === 'text' && speaksOfThePast(text, span, reading.right)) return []
  return misnaming({ passage, span, label, reading, place }, period)
}

/** Whether the text ends within the right name: "Bosnia and Herz". */
export function isBeingTyped(text: string, { from, to }: Span, right: string | undefined): boolean {
  return (
    right !== undefined && text.length > to && text.length < from + right.length && right.startsWith(text.slice(from))
  )
}

/** Whether it is not the State that is named but a part of one or a matter: "the Macedonia region", "the province of Luxembourg". */
function isDistrict(text: string, { from, to }: Span): boolean {
  return (
    /^\s(?:region|province|district|county|name|naming|issue|question|valley|basin|river|(?:nuclear )?(?:deal|accord|file))\b/.test(
      text.slice(to, to + 16),
    ) ||
    /(?:^|\s)(?:regions?|provinces?|districts?|county|city|town|island|river) of (?:the )?$/.test(
      text.slice(Math.max(0, from - 24), from),
    )
  )
}

/** Whether an envoy's office is called by the name: "the Secretary-General’s Special Envoy for Syria". */
function isInOffice(text: string, { from }: Span): boolean {
  return /\b(?:Special|Personal|Joint) (?:[A-Z][a-z]+ )?(?:Envoy|Representative|Advis[eo]r|Coordinator)(?: of the [A-Z][\w-]+(?: [A-Z]\w+)?)? (?:for|on) (?:the )?$/.test(
    text.slice(Math.max(0, from - 90), from),
  )
}

/** Whether a State is spoken of that is to be: "an independent and viable State of Palestine". */
function isDescribed(text: string, { from }: Span, label: string): boolean {
  return (
    label.startsWith('State of ') &&
    /(?:^|\s)(?:an?|any|future|new|own|viable|independent|sovereign|democratic|contiguous|peaceful)\s$/.test(
      text.slice(Math.max(0, from - 14), from),
    )
  )
}

/** Whether the name is still the formal one, and no office or body is called by it: not "the Government of the Czech Republic". */
function isFormalAlone(text: string, { from, to }: Span, { states }: StateReading): boolean {
  return (
    states[0]?.formal?.replace(/^the /u, '') === text.slice(from, to) &&
    !/(?:^|\s)[A-Z][\w’'-]* of (?:the )?$/.test(text.slice(Math.max(0, from - 40), from))
  )
}

/** A table cell, list item or heading that is a State's name and nothing else is an item of a list of States. */
function placeOf({ role, prose: { text } }: Passage, { from, to }: Span): Naming['place'] {
  const before = text.slice(Math.max(0, from - 30), from)
  const after = text.slice(to, to + 30)
  const isAlone = before.trim() === '' && /^\s*[.,;:]?\s*$/u.test(after)
  if (isAlone && (role === 'table-cell' || role === 'list-item' || role === 'heading')) return 'list'
  const inHeader = role === 'field' || role === 'participants'
  if (inHeader && /(?:^|[,(])\s*$/u.test(before)) return 'address'
  return before.endsWith('(') && after.startsWith(')') ? 'address' : 'text'
}

const formerBefore =
  /(?:^|\s|\()(?:former|formerly|previously|known as|called|named|renamed|renamed from|founded as|then known as|\(then)\s+(?:the\s+)?$/i
/** Whether the words around say that a name is a former one: "formerly", "founded as", "now". */
export function isCalledFormer(text: string, { from, to }: Span): boolean {
  return formerBefore.test(text.slice(Math.max(0, from - 60), from)) || nowAfter.test(text.slice(to, to + 60))
}

const nowAfter = /^(?:,|\s\()\s?(?:now|today|currently|since renamed)\s/i

/** Whether the text itself says that the name is a former one, or gives the right one beside it: "Swaziland (now Eswatini)". */
function isHistorical(text: string, span: Span, right: StateName | undefined): boolean {
  if (isCalledFormer(text, span)) return true
  if (!right) return false
  const { from, to } = span
  const before = text.slice(Math.max(0, from - 60), from)
  const after = text.slice(to, to + 60)
  const { inText } = right
  return [' (', '/'].some(mark => before.endsWith(inText + mark) || after.startsWith(mark + inText))
}

/** Whether the sentence speaks of a year before the right name, or says that it speaks of another time. */
export function speaksOfThePast(
  text: string,
  { from, to }: Span,
  right: { readonly from: Day | null } | undefined,
): boolean {
  const start = Math.max(text.lastIndexOf('. ', from) + 1, from - 400, 0)
  const stop = text.indexOf('. ', to)
  const sentence = text.slice(start, Math.min(stop < 0 ? text.length : stop, to + 400))
  if (ofAnotherTime.test(sentence)) return true
  const changed = right?.from?.slice(0, 4)
  return changed !== undefined && [...sentence.matchAll(bareYear)].some(([year]) => year <= changed)
}

const ofAnotherTime =
  /\bat (?:the|that) time\b|\bin those days\b|\bas it (?:then )?was\b|\bknown (?:then )?as\b|\bcalled\b|\brenamed\b|\bbecame\b|\bthe name\b/iu

/** A year in figures, but neither that of a resolution nor its number. */
const bareYear = /(?<![\d(/.,-])\b(?:19|20)\d{2}\b(?!\s*\(|[)\d/])/gu

/** Nothing without a date, unless the State has had but one name. */
function misnaming(naming: Naming, period: Period | undefined): Misnaming[] {
  const { right, states } = naming.reading
  const [state] = states
  if (!right || !state || (period === undefined && state.names.length > 1)) return []
  const label = naming.label.replaceAll(/\s+/gu, ' ')
  return [{ ...naming, label, state, right, was: nameWritten(state, label) }]
}

/** The name, of whatever time, that a label equals but for the article. */
export function nameWritten(state: State, label: string): StateName | undefined {
  const bare = (name: string) => name.replace(/^the /iu, '')
  return state.names.find(({ name, inText }) => bare(name) === bare(label) || inText === bare(label))
}

/** "United Kingdom (UK)" and "Malta (Chair)" without the parenthesis; not "Moldova (Republic of)", where it is part of the name. */
function withoutRemark(text: string, span: Span, read: (label: string) => unknown): Span {
  const remark = /\s\(([^()]*)\)$/u.exec(text)
  if (!remark) return span
  const isAbbreviation = /^[\p{Lu}.]{2,8}$/u.test(remark[1]!)
  return isAbbreviation || read(text) === undefined ? { from: span.from, to: span.from + remark.index } : span
}

/**
 * An error is lowered to a warning where the day is too near a change of name, or the reading of running text not wholly
 * sure: a text may well speak of an earlier time, but not of a later one.
 */
export function severityOf({ place, reading }: Misnaming): { severity: Severity } | undefined {
  const inList = place === 'list' || place === 'sentence'
  const sure = inList ? !reading.nearBorder : reading.certain && reading.verdict !== 'outdated'
  return sure ? undefined : { severity: 'warning' }
}

/** The participants that are States without a name on the day: no longer, or not yet, there. */
export function statesWithoutName({ participants }: HeaderContext, verdict: StateVerdict): StateEntry[] {
  return participants
    .filter(entry => entry.kind === 'state')
    .filter(
      ({ reading }) => reading.verdict === verdict && !reading.right && reading.was && reading.states.length === 1,
    )
}

export type StateEntry = Extract<Participant, { kind: 'state' }>

/** "this event was on 8 July 2020". */
export function eventWas({ from, to }: Period): string {
  return from === to
    ? `this event was on ${writeDay(from)}`
    : `this event was from ${writeDay(from)} to ${writeDay(to)}`
}

/** "since 1 June 2022", or "since about 2023" where the day is not known; "from the beginning" of the register has no day. */
export function since({ from, certainty }: StateName): string | undefined {
  if (from === null) return undefined
  return certainty === 'approximate' ? `since about ${from.slice(0, 4)}` : `since ${writeDay(from)}`
}
