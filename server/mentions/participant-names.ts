// Which States and organizations the pieces of a participants text name, each alone or several together.
import type { Span } from '../note/span.ts'
import type { Organization } from '../register/organizations.ts'
import type { StateReading } from '../register/states.ts'
import type { Reading } from './mention.ts'
import type { Piece } from './participant-pieces.ts'

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
  if (!/[^\S ]| {2}|- /.test(label)) return label
  return label.replaceAll(/(?<=[^\s\d-]-)\s+(?=[^\s\d-])/g, '').replaceAll(/\s+/g, ' ')
}

/** The length of "the " there, 0 if it does not stand there. */
function articleAt(text: string, from: number): number {
  if (!text.startsWith('he', from + 1)) return 0
  return /^the\s+/i.exec(text.slice(from, from + 20))?.[0].length ?? 0
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
  const remark = label.endsWith(')') && remarkAfter.exec(label)
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
  const endOf = new Map(reading.register.findNames(text).map(({ from, to }) => [from, to]))
  const longest = (index: number): Name | null => {
    for (let end = reach(text, pieces, index, endOf); end > index; end--) {
      const name = nameOf(text, { from: pieces[index]!.from, to: pieces[end - 1]!.to }, reading)
      if (name) return { ...name, end }
    }
    return null
  }
  return index => (index < pieces.length ? ((found[index] ??= longest(index)) ?? undefined) : undefined)
}

function nameOf(text: string, span: Span, reading: Reading): Omit<Name, 'end'> | undefined {
  const label = text.slice(span.from, span.to)
  const article = articleAt(label, 0)
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

/**
 * The end of the pieces that may belong to one name with the piece at `index`: as far as a name goes that was found
 * there (`endOf` its beginning), and what an "and" or an inverted name joins, found or not.
 */
function reach(text: string, pieces: readonly Piece[], index: number, endOf: ReadonlyMap<number, number>): number {
  const { from } = pieces[index]!
  const to = endOf.get(from) ?? endOf.get(from + articleAt(text, from)) ?? 0
  let end = index + 1
  for (; end < pieces.length; end++) {
    const piece = pieces[end]!
    if (piece.joint === 'semicolon') break
    if (piece.from < to) continue
    if (end - index >= longestState || (piece.joint !== 'and' && !isInverted(text, piece))) break
  }
  return end
}

function isInverted(text: string, { joint, from, to }: Piece): boolean {
  return joint === 'comma' && to - from < 80 && inverted.test(normal(text.slice(from, to)).toLowerCase())
}
