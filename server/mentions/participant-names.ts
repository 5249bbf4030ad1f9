// Which States and organizations the pieces of a participants text name, each alone or several together.
import type { Span } from '../note/span.ts'
import type { Organization, Organizations } from '../register/organizations.ts'
import type { StateReading } from '../register/states.ts'
import type { Reading } from './mention.ts'
import { piecesOf, type Piece } from './participant-pieces.ts'

/** What a label names. */
export type Known =
  | { readonly kind: 'state'; readonly reading: StateReading }
  | { readonly kind: 'organization'; readonly organization: Organization }

/** A State or an organization and its place: without an article, save where the article makes the name right. */
export interface Name {
  readonly known: Known
  readonly span: Span
  /** The index of the piece after it. */
  readonly end: number
}

/** A line wrap or a run of blanks as one blank; a word wrapped after its hyphen whole. */
export function normal(label: string): string {
  return label.replaceAll(/(?<=\p{L}-)\s+(?=\p{L})/gu, '').replaceAll(/\s+/gu, ' ')
}

/** "Malta (Chair)". */
const remarkAfter = / \(([^()]{1,60})\)$/u

/** What a label names as a whole; a label that means several States names none. */
export function knownAs(label: string, reading: Reading): Known | undefined {
  const { states, organizations } = reading.register
  const state = states.read(label, reading.period)
  if (state && (state.states.length < 2 || state.verdict === 'ambiguous')) return { kind: 'state', reading: state }
  const organization = organizations.read(label)
  if (organization) return { kind: 'organization', organization }
  const remark = remarkAfter.exec(label)
  if (!remark || states.read(remark[1]!, reading.period)) return undefined
  return knownAs(label.slice(0, remark.index), reading)
}

/** Reads the longest name that begins at a piece, if there is one. */
export function nameReader(
  text: string,
  pieces: readonly Piece[],
  reading: Reading,
): (index: number) => Name | undefined {
  const found: (Name | null)[] = []
  const longest = (index: number): Name | null => {
    for (let end = reach(text, pieces, index, reading); end > index; end--) {
      const name = nameOf(text, { from: pieces[index]!.from, to: pieces[end - 1]!.to }, reading)
      if (name) return { ...name, end }
    }
    return null
  }
  return index => (index < pieces.length ? ((found[index] ??= longest(index)) ?? undefined) : undefined)
}

function nameOf(text: string, span: Span, reading: Reading): Omit<Name, 'end'> | undefined {
  const label = text.slice(span.from, span.to)
  const article = /^the\s+/iu.exec(label)?.[0].length ?? 0
  const whole = knownAs(normal(label), reading)
  const bare = article > 0 ? knownAs(normal(label.slice(article)), reading) : undefined
  const articleCounts =
    whole?.kind === 'state' &&
    whole.reading.verdict !== 'ambiguous' &&
    (bare?.kind !== 'state' || whole.reading.verdict !== bare.reading.verdict)
  if (whole && (!bare || articleCounts)) return { known: whole, span }
  if (bare) return { known: bare, span: { from: span.from + article, to: span.to } }
  return /[.*†‡]$/u.test(label) ? nameOf(text, { from: span.from, to: span.to - 1 }, reading) : undefined
}

/** The most pieces of a State's name: "Saint Vincent | and the Grenadines", one of them perhaps broken over lines. */
const longestState = 4
/** What follows the comma of an inverted name: "Korea, Republic of". */
const inverted =
  /^(?:the|(?:\S+ ){0,4}(?:republic|states?|kingdom|emirates|jamahiriya|province|region|union)(?: of(?: \S+)?)?)$/u

/** The end of the pieces that may belong to one name with the piece at `index`. */
function reach(text: string, pieces: readonly Piece[], index: number, reading: Reading): number {
  const head = normal(text.slice(pieces[index]!.from, pieces[index]!.to))
  const most = headsOf(reading.register.organizations).get(keyOf(head)) ?? 1
  let end = index + 1
  for (; end < pieces.length; end++) {
    const { joint, from, to } = pieces[end]!
    if (joint === 'semicolon') break
    const mayBeState =
      end - index < longestState &&
      (joint !== 'comma' || (to - from < 80 && inverted.test(normal(text.slice(from, to)).toLowerCase())))
    if (!mayBeState && end - index >= most) break
  }
  return end
}

let heads: { readonly of: Organizations; readonly pieces: ReadonlyMap<string, number> } | undefined

/** The organizations' names that have commas or an "and" of their own, by their first piece: how many pieces they are. */
function headsOf(organizations: Organizations): ReadonlyMap<string, number> {
  if (heads?.of !== organizations) {
    const pieces = new Map<string, number>()
    for (const { name, aliases, abbreviations, history } of organizations.all) {
      for (const label of [name, ...aliases, ...history.map(former => former.name)]) {
        if (!/,| and | & /u.test(label)) continue
        const parts = piecesOf(label)
        const key = keyOf(label.slice(parts[0]!.from, parts[0]!.to))
        // A wrapped line may add a piece.
        pieces.set(key, Math.max(pieces.get(key) ?? 0, parts.length + 1 + (abbreviations.length > 0 ? 1 : 0)))
      }
    }
    heads = { of: organizations, pieces }
  }
  return heads.pieces
}

function keyOf(label: string): string {
  return label.replace(/^the /iu, '').toLowerCase()
}
