// What the rules on State names share: where a name stands, the form it should have there, and the words of messages.
import type { Passage } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import type { Day, Period } from '../../register/day.ts'
import type { State, StateName, StateReading, StateVerdict } from '../../register/states.ts'
import type { Severity } from '../../project/configuration.ts'
import type { HeaderContext, PassageContext, ProposedFix, Source } from '../rule.ts'

/** Where the names of States were looked up. */
export const namesOfStates: Source = {
  name: 'United Nations Editorial Manual, Country names, and UNTERM',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/country-names',
}

/**
 * A State's name as written. As an entry of a bare `list` it has its list form; in `text`, and as an entry of a
 * `sentence` of participants, it has its article; in the `venue`, where it follows a city, it has none.
 */
export interface Naming {
  readonly passage: Passage
  /** Of the name alone, without an article or a remark in parentheses. */
  readonly span: Span
  readonly label: string
  readonly reading: StateReading
  readonly place: 'list' | 'sentence' | 'text' | 'venue'
}

/** A naming of one State whose right name is known. */
export interface Misnaming extends Naming {
  readonly state: State
  readonly right: StateName
  /** The former or later name that was written, if it is one. */
  readonly was: StateName | undefined
}

/** The names in running text that read as `verdict`. */
export function misnamedInText({ passage, text, mentions, event }: PassageContext, verdict: StateVerdict): Misnaming[] {
  if (passage.role === 'participants' || passage.role === 'title' || passage.field === 'event') return []
  const place = passage.field?.includes('venue') ? 'venue' : 'text'
  return mentions.states.flatMap(({ span, reading }) => {
    if (reading.verdict !== verdict || !reading.inProse || isHistorical(text, span.from)) return []
    return misnaming({ passage, span, label: text.slice(span.from, span.to), reading, place }, event.period)
  })
}

/** The participants whose names read as `verdict`. */
export function misnamedParticipants(context: HeaderContext, verdict: StateVerdict): Misnaming[] {
  return context.participants.flatMap(entry => {
    if (entry.kind !== 'state' || entry.reading.verdict !== verdict) return []
    const { passage, reading } = entry
    const span = withoutRemark(entry.text, entry.span, label =>
      context.register.states.read(label, context.event.period),
    )
    const label = passage.prose.text.slice(span.from, span.to)
    return misnaming(
      { passage, span, label, reading, place: entry.inSentence ? 'sentence' : 'list' },
      context.event.period,
    )
  })
}

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

/** Whether the text itself says that the name is a former one. */
function isHistorical(text: string, from: number): boolean {
  return /(?:^|\s|\()(?:former|formerly|previously|known as|called|named|renamed|renamed from)\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, from - 30), from),
  )
}

/** An error is lowered to a warning where the register, or the reading of running text, is not wholly sure. */
export function severityOf({ place, reading, state, right, was }: Misnaming): { severity: Severity } | undefined {
  const sure =
    place === 'list' || place === 'sentence'
      ? right.certainty !== 'approximate' && was?.certainty !== 'approximate'
      : reading.certain && state.status !== 'former-member'
  return sure ? undefined : { severity: 'warning' }
}

/** The name that belongs in the place of the one written, with its article. */
export function rightForm({ place, right }: Misnaming): string {
  if (place === 'list') return capitalized(right.name)
  return hasArticle({ place, right }) ? `the ${right.inText}` : right.inText
}

function hasArticle({ place, right }: Pick<Misnaming, 'place' | 'right'>): boolean {
  return right.article && (place === 'text' || place === 'sentence')
}

const capitalized = (name: string) => name.replace(/^the /u, 'The ')

/** Words after a name that show it to be the State itself and not an adjective to what follows. */
const afterName =
  /^(?:['’]|\s*$|\s*[.,;:!?)\]”"–—/(]|\s+(?:and|or|but|nor|as|at|by|for|from|in|into|of|on|to|with|within|without|during|after|before|until|since|under|over|through|between|among|against|towards?|via|upon|about|that|which|who|whose|where|when|while|if|because|although|than|is|are|was|were|be|has|have|had|does|did|do|will|would|can|could|may|might|shall|should|must|not|also|then|both|too|gave|made|took|held|said|spoke|drew|sought|began|became|chose|led|sent|set|told|thought|underwent|wrote|brought|shared|\p{Ll}+ed|\p{Ll}+ly)(?![\p{L}-]))/u

/** Labels that have "the" in running text. */
const takesArticle =
  /\b(?:Republic|Kingdom|Federation|Union|States|Islands|Emirates|Netherlands|Congo|FYR|Principality|Sultanate)\b/u

/** Mends the name as its place wants it: list form in lists, with its article in running text. Safe where it is surely the State itself that is named. */
export function nameFix(naming: Misnaming): ProposedFix {
  const { passage, label, place } = naming
  const { text } = passage.prose
  let { from, to } = naming.span
  const wantsArticle = hasArticle(naming)
  const before = /(?:^|[^\p{L}\p{N}])(the\s+)$/iu.exec(text.slice(Math.max(0, from - 8), from))
  const written = before?.[1] ?? /^the\s+/iu.exec(label)?.[0]
  const isAdjective =
    place !== 'list' &&
    place !== 'sentence' &&
    (!afterName.test(text.slice(to, to + 40)) ||
      (before !== null && !(naming.was?.article ?? false) && !takesArticle.test(label)))
  let name = place === 'list' ? capitalized(naming.right.name) : naming.right.inText
  if (!(before && (wantsArticle || isAdjective))) {
    if (before) from -= before[1]!.length
    const capital = written ? written.startsWith('T') : beginsSentence(text, from)
    if (wantsArticle) name = `${capital ? 'The' : 'the'} ${name}`
  }
  const possessive = /^['’]s?(?!\p{L})/u.exec(text.slice(to, to + 3))?.[0]
  if (possessive && possessive.length > 1 === name.endsWith('s')) {
    to += possessive.length
    name += name.endsWith('s') ? possessive[0]! : `${possessive}s`
  }
  return {
    title: `Write "${name}"`,
    safe: !isAdjective,
    edits: [{ span: { from, to }, newText: name }],
  }
}

function beginsSentence(text: string, from: number): boolean {
  return from === 0 || /[.!?]["”’)]?\s+$/u.test(text.slice(Math.max(0, from - 5), from))
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** "8 July 2020". */
export function longDate(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return `${dayOfMonth} ${months[month! - 1]} ${year}`
}

/** "this event was on 8 July 2020". */
export function eventWas({ from, to }: Period): string {
  return from === to
    ? `this event was on ${longDate(from)}`
    : `this event was from ${longDate(from)} to ${longDate(to)}`
}

/** "since 1 June 2022", or "since about 2023" where the day is not known; "from the beginning" of the register has no day. */
export function since({ from, certainty }: StateName): string | undefined {
  if (from === null) return undefined
  return certainty === 'approximate' ? `since about ${from.slice(0, 4)}` : `since ${longDate(from)}`
}
