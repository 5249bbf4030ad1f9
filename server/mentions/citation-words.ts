// The words that begin a citation: "resolution", UNSCR, S/RES/, and those for operative paragraphs.
import {
  afterWord,
  beforeWord,
  digitsEnd,
  isDigit,
  isWord,
  lettersEnd,
  lettersStart,
  nextDigit,
  spaceEnd,
  spaceStart,
  wordBefore,
} from './steps.ts'
import type { Citation } from './mention.ts'

/** The word, abbreviation or symbol before the number of a resolution: "resolutions", "UNSC resolution", "S/RES/". */
export interface Noun {
  readonly kind: 'noun'
  readonly from: number
  readonly to: number
  readonly form: Citation['form']
}

/** The word before the number of an operative paragraph, its point included: "paragraphs", "OP", "paras.". */
export interface ParagraphWord {
  readonly kind: 'paragraph'
  readonly from: number
  readonly to: number
  /** Whether it can be meant of nothing but a resolution. */
  readonly isOperative: boolean
}

/** The next word at or after `at` that begins a citation, found by the figure behind it. */
export function nextCitationWord(text: string, at: number): Noun | ParagraphWord | undefined {
  for (let digit = nextDigit(text, at); digit >= 0; digit = nextDigit(text, digitsEnd(text, digit))) {
    const from = wordStart(text, digit)
    if (from === undefined || from < at) continue
    const found = nounAt(text, from) ?? paragraphWordAt(text, from)
    if (found) return found
  }
  return undefined
}

/** Where the word before a figure begins, what belongs to it included: "UNSC resolution No. 1540", "operative para. 3". */
function wordStart(text: string, figure: number): number | undefined {
  let end = spaceStart(text, figure)
  if (text[end - 1] === '§') return text[end - 2] === '§' ? end - 2 : end - 1
  // "S/RES/1540"
  if (text[end - 1] === '/') return isBound(text, end - 6) ? undefined : end - 6
  const lead = 'or.°º№'.includes(text[end - 1] ?? '') ? numberWordBefore(text, end) : undefined
  if (lead !== undefined) end = spaceStart(text, lead)
  // "resolution (UNSCR) 1540"
  if (text[end - 1] === ')') {
    const open = text.slice(Math.max(0, end - 8), end).lastIndexOf('(')
    if (open < 0) return undefined
    end = spaceStart(text, Math.max(0, end - 8) + open)
  }
  if (text[end - 1] === '.') end--
  let from = lettersStart(text, end)
  if (end - from === 1 && text.slice(from - 2, end) === 'O.P') from -= 2
  else if (end - from < 2) return undefined
  else if (text[from - 1] === '-' && beforeWord(text, from - 1, 'sub') !== undefined) from -= 4
  return !mayBegin(text.charCodeAt(from)) || isBound(text, from) ? undefined : withWordBefore(text, from)
}

/** Whether one of the words begins with the letter: operative, paragraph, resolution, S/RES/, UNSCR. */
function mayBegin(code: number): boolean {
  switch (code | 32) {
    case 111: // o
    case 112: // p
    case 114: // r
    case 115: // s
    case 117: // u
      return true
    default:
      return false
  }
}

/** Where "No." or the like before `end` begins. */
function numberWordBefore(text: string, end: number): number | undefined {
  const found = /(?:\b[Nn](?:os?|rs?|umbers?)\.?|[Nn][°º]|№)$/.exec(text.slice(Math.max(0, end - 9), end))
  return found ? end - found[0].length : undefined
}

/** "UNSC resolution", "operative paragraph", "op. para.": from the first word on. */
function withWordBefore(text: string, from: number): number {
  let end = spaceStart(text, from)
  if (end === from) return from
  if (text[end - 1] === '.') end--
  const start = lettersStart(text, end)
  if (start === end || !mayBegin(text.charCodeAt(start))) return from
  const isFirst = /^(?:(?:UN)?SC|op|operative)$/i.test(text.slice(start, end))
  return isFirst && !isBound(text, start) && (nounAt(text, start) ?? paragraphWordAt(text, start)) ? start : from
}

/** Whether the word at `from` belongs to a longer one. */
function isBound(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1)
  return from < 0 || isWord(before) || before === 45 || before === 46 || before === 47 || before === 0xa7
}

/** The noun that begins at `from`. */
export function nounAt(text: string, from: number): Noun | undefined {
  const end = lettersEnd(text, from)
  if (end - from > 11) return undefined
  const noun = (to: number, form: Noun['form']): Noun => ({ kind: 'noun', from, to, form })
  switch (text.slice(from, end).toLowerCase()) {
    case 'resolution':
    case 'resolutions': {
      const gloss = afterGloss(text, end)
      return noun(gloss ?? end, gloss === undefined ? 'resolution' : 'abbreviation')
    }
    case 'unscr':
    case 'unscrs':
    case 'scr':
    case 'scrs':
      return noun(end, 'abbreviation')
    case 'unsc':
    case 'sc': {
      const next = spaceEnd(text, end)
      const word = next > end ? text.slice(next, lettersEnd(text, next)).toLowerCase() : ''
      if (word === 'resolution' || word === 'resolutions') return noun(next + word.length, 'abbreviation')
      if (word === 'res') return noun(afterPoint(text, next + 3), 'abbreviation')
      return end - from === 4 && isDigit(text.charCodeAt(next)) ? noun(end, 'abbreviation') : undefined
    }
    case 'res':
      return text[end] === '.' ? noun(end + 1, 'abbreviation') : undefined
    case 's': {
      const end = from + 6
      return text.slice(from, end).toLowerCase() === 's/res/' ? noun(end, 'symbol') : undefined
    }
    default:
      return undefined
  }
}

/** The end of "(UNSCR)" behind the word. */
function afterGloss(text: string, at: number): number | undefined {
  const from = spaceEnd(text, at)
  if (from === at || text[from] !== '(') return undefined
  const end = lettersEnd(text, from + 1)
  return text[end] === ')' && /^(?:UN)?SCRs?$/i.test(text.slice(from + 1, end)) ? end + 1 : undefined
}

/** The word for a paragraph that begins at `from` and stands before a figure. */
export function paragraphWordAt(text: string, from: number): ParagraphWord | undefined {
  if (text[from] === '§') return word(text, from, text[from + 1] === '§' ? from + 2 : from + 1, false)
  const end = lettersEnd(text, from)
  if (end - from > 13) return undefined
  switch (text.slice(from, end).toLowerCase()) {
    case 'paragraph':
    case 'paragraphs':
    case 'subparagraph':
    case 'subparagraphs':
      return isPreambular(text, from) ? undefined : word(text, from, end, false)
    case 'para':
    case 'paras':
      return isPreambular(text, from) ? undefined : word(text, from, afterPoint(text, end), false)
    case 'sub': {
      const rest = text[end] === '-' ? paragraphWordAt(text, end + 1) : undefined
      return rest && { ...rest, from }
    }
    case 'op':
    case 'operative': {
      const next = spaceEnd(text, afterPoint(text, end))
      for (const plain of ['paragraphs', 'paragraph', 'paras', 'para']) {
        const to = afterWord(text, next, plain)
        if (to !== undefined) return word(text, from, plain.length > 5 ? to : afterPoint(text, to), true)
      }
      return end - from === 2 ? word(text, from, afterPoint(text, end), true) : undefined
    }
    case 'ops':
      return word(text, from, end, true)
    case 'o':
      return text.slice(from, from + 4) === 'O.P.' ? word(text, from, from + 4, true) : undefined
    default:
      return undefined
  }
}

function afterPoint(text: string, at: number): number {
  return text[at] === '.' ? at + 1 : at
}

function word(text: string, from: number, to: number, isOperative: boolean): ParagraphWord | undefined {
  return isDigit(text.charCodeAt(spaceEnd(text, to))) ? { kind: 'paragraph', from, to, isOperative } : undefined
}

function isPreambular(text: string, from: number): boolean {
  return /^preamb(?:ular|ulatory|le)$/i.test(wordBefore(text, from))
}
