// Cuts a text of participants at every place where an entry may end.
import type { Span } from '../note/span.ts'
import { isWordCharacter } from '../register/find-names.ts'

/** What stands between a piece and the one before it; of several, the one that divides most clearly. */
export type Joint = 'start' | 'semicolon' | 'comma' | 'and' | 'line'

/** A stretch between two places where an entry may end, without the blanks and bullets around it. */
export interface Piece extends Span {
  readonly joint: Joint
}

const byStrength: readonly Joint[] = ['start', 'semicolon', 'comma', 'and', 'line']
const divider = /[,;\n]|(?<=\s)(?:and|And|AND|as well as|&)(?=\s)/g
/** The end of a line that goes on in the next: a hyphen, or a word that wants another. */
const unfinished = /(?:[-–]|(?:^|\s)(?:of|the|for|on|from|to|in|at|by|with))\s*$/
const bullet = /^(?:[-–—*•·]|\d{1,3}[.)])\s+/u

/** The pieces of a text in order; those without a letter or figure are left out. Commas in parentheses and in figures do not divide. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const inParentheses = parenthesesOf(text)
  let joint: Joint = 'start'
  let from = 0
  const cut = (to: number, next: Joint) => {
    const piece = trimmed(text, from, to)
    if (hasWord(text, piece)) {
      pieces.push({ ...piece, joint })
      joint = next
    } else if (byStrength.indexOf(next) < byStrength.indexOf(joint)) joint = next
  }
  for (const match of text.matchAll(divider)) {
    const at = match.index
    const [mark] = match
    if (mark === '\n' ? wraps(text, at) : inParentheses(at) || (mark === ',' && isInFigure(text, at))) continue
    cut(at, mark === ';' ? 'semicolon' : mark === ',' ? 'comma' : mark === '\n' ? 'line' : 'and')
    from = at + mark.length
  }
  cut(text.length, 'line')
  return pieces
}

function isInFigure(text: string, comma: number): boolean {
  return /^\d,\d{3}/u.test(text.slice(comma - 1, comma + 4))
}

function wraps(text: string, lineFeed: number): boolean {
  return (
    unfinished.test(text.slice(Math.max(0, lineFeed - 20), lineFeed)) ||
    goesOn(
      text
        .slice(lineFeed + 1, lineFeed + 40)
        .trimStart()
        .charAt(0),
    )
  )
}

/** Whether the first character of a line shows that the line only goes on: a small letter or a parenthesis. */
function goesOn(first: string): boolean {
  return first === '(' || first !== first.toUpperCase()
}

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

function hasWord(text: string, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (isWordCharacter(text.charCodeAt(at))) return true
  return false
}

function trimmed(text: string, from: number, to: number): Span {
  const stretch = text.slice(from, to)
  const end = from + stretch.trimEnd().length
  const start = from + (stretch.length - stretch.trimStart().length)
  if (start >= end) return { from: end, to: end }
  if (isLetter(text.charCodeAt(start))) return { from: start, to: end }
  return { from: start + (bullet.exec(text.slice(start, end))?.[0].length ?? 0), to: end }
}

/** Whether an offset lies in parentheses that are closed; to be asked in ascending order. */
function parenthesesOf(text: string): (offset: number) => boolean {
  const spans: Span[] = []
  let depth = 0
  let opened = 0
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    if (mark === '(' && depth++ === 0) opened = index
    else if (mark === ')' && depth > 0 && --depth === 0) spans.push({ from: opened, to: index })
  }
  let next = 0
  return offset => {
    while (next < spans.length && spans[next]!.to < offset) next++
    return next < spans.length && spans[next]!.from < offset
  }
}
