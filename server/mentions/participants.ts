// Reads the participants field: lists, sentences and labelled groups into entries, each with what it is.
import type { Field, FieldText, Label } from '../note/note.ts'
import type { Span } from '../note/span.ts'
import { slipsAllowed, slipsBetween } from '../register/near-names.ts'
import type { Reading } from './mention.ts'
import { knownAs, nameReader, normal, type Name } from './participant-names.ts'
import { piecesOf, type Piece } from './participant-pieces.ts'
import type { Participant } from './participant.ts'

/** The entries of a participants field, in the order of the text. */
export function readParticipants(field: Field, reading: Reading): Participant[] {
  const { value, label } = field
  const ofField: Under = { group: undefined, underStates: saysStates(label.text) }
  switch (value.form) {
    case 'empty':
      return []
    case 'text':
      return readText(value.text, ofField, reading)
    case 'list':
      return value.items.flatMap(item => readItem(item, ofField, reading))
    case 'groups':
      return value.groups.flatMap(({ label: group, value: members }) => {
        const under: Under = { group, underStates: saysStates(group.text) }
        if (members.form === 'empty') return []
        if (members.form === 'text') return readText(members.text, under, reading)
        return members.items.flatMap(item => readItem(item, under, reading))
      })
  }
}

/** What entries stand under. */
interface Under {
  readonly group: Label | undefined
  readonly underStates: boolean
}

/** Whether a label announces States and nothing else. */
function saysStates(label: string): boolean {
  const words = label.toLowerCase()
  return /\b(?:states|countries)\b/.test(words) && !/\bunited states\b|\borgani[sz]ations?\b|\bbodies\b/.test(words)
}

/** An item of a list is one entry, unless it plainly holds several that are known. */
function readItem(item: FieldText, under: Under, reading: Reading): Participant[] {
  const entries = readText(item, under, reading)
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last || first === last || entries.filter(isKnown).length > 1) return entries
  const span = { from: first.span.from, to: last.span.to }
  const { passage, inSentence } = first
  const text = passage.prose.text.slice(span.from, span.to)
  return [{ kind: isRole(text) ? 'role' : 'unrecognized', passage, span, text, inSentence, ...under }]
}

function isKnown(entry: Participant): boolean {
  return entry.kind === 'state' || entry.kind === 'organization'
}

/** Reads one text, piece by piece; every piece goes into one entry. */
function readText({ passage }: FieldText, field: Under, reading: Reading): Participant[] {
  const { text } = passage.prose
  const entries: Participant[] = []
  const pieces = withoutLeadIns(text, piecesOf(text), field, reading)
  const nameAt = nameReader(text, pieces, reading)
  /** Whether the line or stretch up to a semicolon has named a State or an organization so far. */
  let listed = false
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]!
    const { underStates, inSentence } = piece
    const { group } = field
    const entry = (span: Span) => ({
      passage,
      span,
      text: text.slice(span.from, span.to),
      group,
      underStates,
      inSentence,
    })
    if (startsLine(piece)) listed = false
    const name = nameAt(index)
    if (!name && isPerson(text, piece)) {
      const end = afterPerson(index)
      entries.push({ kind: 'person', ...entry(withoutStop(text, piece.from, pieces[end - 1]!.to)) })
      index = end
      continue
    }
    if (name && !isUnfinished(name)) {
      const seat = listed ? undefined : seatOf(name)
      entries.push({ ...entry({ from: name.span.from, to: (seat ?? name).span.to }), ...name.known })
      listed = true
      index = (seat ?? name).end
      continue
    }
    let end = index + 1
    while (pieces[end]?.joint === 'and' && !isPerson(text, pieces[end]!) && !nameAt(end)) end++
    const made = entry(withoutStop(text, piece.from, pieces[end - 1]!.to))
    entries.push({ kind: isRole(made.text) ? 'role' : 'unrecognized', ...made })
    index = end
  }
  return entries

  /** Whether what follows with "and" belongs to the name after all, misspelt: "Bosnia and Hertzegovina". */
  function isUnfinished({ known, span, end }: Name): boolean {
    const next = pieces[end]
    const whole = known.kind === 'state' ? known.reading.right?.name : undefined
    if (!whole?.includes(' and ') || next?.joint !== 'and' || nameAt(end) || isPerson(text, next)) return false
    const label = normal(text.slice(span.from, next.to))
    const slips = slipsAllowed(label, whole)
    return slipsBetween(label, whole, slips) <= slips
  }

  /** The State after an institute, which says where it is, if nothing else follows on the line: "Stimson Center, Germany". */
  function seatOf({ known, end }: Name): Name | undefined {
    if (known.kind !== 'organization' || !institutes.has(known.organization.kind)) return undefined
    const seat = pieces[end]?.joint === 'comma' ? nameAt(end) : undefined
    const next = seat && pieces[seat.end]
    return seat?.known.kind === 'state' && (!next || startsLine(next)) ? seat : undefined
  }

  /** A person's title and affiliation go on to the next line, semicolon or person, or to what plainly is an entry of its own. */
  function afterPerson(index: number): number {
    let end = index + 1
    for (; end < pieces.length; end++) {
      const piece = pieces[end]!
      if (startsLine(piece) || isPerson(text, piece)) break
      const name = nameAt(end)
      if (!name) continue
      const next = pieces[name.end]
      const inRun = next !== undefined && !startsLine(next) && nameAt(name.end) !== undefined
      if (inRun || piece.joint === 'and' || (listed && end > index + 1)) break
      end = name.end - 1
    }
    return end
  }
}

/** Kinds of organizations that are named with the State they are in. */
const institutes: ReadonlySet<string> = new Set(['NGO', 'academia', 'national body', 'professional body'])

/** A piece with what was said before it: by a label in the text ("States:") or a sentence ("Representatives from"). */
interface PlacedPiece extends Piece {
  readonly underStates: boolean
  readonly inSentence: boolean
}

function startsLine(piece: Piece): boolean {
  return piece.joint === 'start' || piece.joint === 'line' || piece.joint === 'semicolon'
}

/** In small letters. */
const sentenceLead =
  /^(?:[a-z-]+\s+){0,2}(?:(?:representatives?|delegat(?:es?|ions?)|participants?)\s+(?:of|from)|(?:officials|experts|speakers)\s+from)(?:\s+the\s+following\s+[^\n:]{1,40}(?=:))?(?:\s*:|\s+|$)/
/** A sentence is not led into by more. */
const longestLead = 120
const labelLead = /^([^\n:,;()]{1,60}):(?=\s|$)/u

/**
 * The pieces without "Representatives from" and without labels of their own, which are no entries. A State before a
 * colon ("Germany: Mr. Carl Dee") is one; what follows on its line is its delegation.
 */
function withoutLeadIns(text: string, pieces: readonly Piece[], field: Under, reading: Reading): PlacedPiece[] {
  let { underStates } = field
  let inSentence = false
  let inDelegation = false
  return pieces.flatMap(piece => {
    const { joint, to } = piece
    if (startsLine(piece)) inDelegation = false
    if (joint === 'start' || joint === 'line') inSentence = false
    if (text.slice(Math.max(0, piece.from - 12), piece.from).includes('as well as')) inSentence = true
    const place = (part: Piece) => {
      const from = part.to - text.slice(part.from, part.to).trimStart().length
      return from < part.to ? [{ ...part, from, underStates: underStates && !inDelegation, inSentence }] : []
    }
    const from = piece.from
    const rest = text.slice(from, to)
    const sentence = sentenceLead.exec(rest.slice(0, longestLead).toLowerCase())?.[0]
    if (sentence !== undefined) {
      inSentence = !sentence.includes(':')
      if (saysStates(sentence)) underStates = true
      return place({ joint, from: from + sentence.length, to })
    }
    const [label, words] = (startsLine(piece) && rest.includes(':') && labelLead.exec(rest)) || []
    if (label === undefined || words === undefined) {
      const preposition = (inSentence && /^(?:[Oo]f|[Ff]rom)\s+/.exec(rest)?.[0]) || ''
      return place({ joint, from: from + preposition.length, to })
    }
    if (knownAs(words, reading)?.kind === 'state') {
      const state = place({ joint, from, to: from + words.length })
      inDelegation = true
      return [...state, ...place({ joint: 'comma', from: from + label.length, to })]
    }
    underStates = saysStates(words)
    return place({ joint, from: from + label.length, to })
  })
}

let courtesyTitles: ReadonlySet<string> | undefined

/** Whether a courtesy title and a capital begin the piece: "Ms. Ann Bee". */
function isPerson(text: string, piece: Piece): boolean {
  courtesyTitles ??= new Set(
    (
      'Mr. Mrs. Ms. Mx. Dr. Prof. Amb. Lt. Col. Gen. Maj. Capt. Cdr. Brig. Rev. Hon. Sen. St. H.E. HE Mr Mrs Ms Miss Mx Dr Prof Professor ' +
      'Ambassador Mme Madam Sir Dame Lord Lady Colonel Major Captain Commander Brigadier Judge Justice Senator'
    ).split(' '),
  )
  const start = text.slice(piece.from, Math.min(piece.to, piece.from + 60))
  const [whole, title, first] = /^(His Excellency|Her Excellency|H\. E\.|\S{2,10})\s+(\S)/.exec(start) ?? []
  if (whole === undefined || first === undefined || first === first.toLowerCase()) return false
  return courtesyTitles.has(title!) || title!.endsWith(' Excellency') || title === 'H. E.'
}

let roles: ReadonlySet<string> | undefined

/** Whether an entry speaks of an office or function: "the 1540 Expert", "national points of contact". */
function isRole(text: string): boolean {
  roles ??= new Set(
    (
      'expert coordinator ordinator chair chairman chairmen chairwoman chairwomen chairperson director representative delegate ' +
      'secretary secretaries minister head president adviser advisor officer rapporteur member observer moderator speaker panelist ' +
      'panellist ambassador consultant facilitator'
    ).split(' '),
  )
  const words = text.toLowerCase().split(/[^a-z]+/)
  const isPoint = words.some(word => word === 'point' || word === 'points')
  return words.some(
    word =>
      roles!.has(word) ||
      (word.endsWith('s') && roles!.has(word.slice(0, -1))) ||
      (isPoint && (word === 'focal' || word === 'contact')),
  )
}

/** A span without the full stop at its end. */
function withoutStop(text: string, from: number, to: number): Span {
  return { from, to: text.endsWith('.', to) && to - from > 1 ? to - 1 : to }
}
