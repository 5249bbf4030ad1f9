// Words that are no words, and nearly one that notes use: "transparancy", "diversoin".
import { isWord, lettersEnd } from '../../mentions/steps.ts'
import type { Span } from '../../note/span.ts'
import type { PassageContext, Reporter } from '../rule.ts'
import { mayBeInName } from './around.ts'
import { wordsLikeThem, wordsOfNotes } from './data/words-of-notes.ts'

let known: ReadonlySet<string> | undefined

/** Reports the words that differ by one slip from a long word of notes, but for those that a dictionary has listed. */
export function checkNearWords(
  { text, passage }: PassageContext,
  isListed: (word: string) => boolean,
  report: Reporter<'nearly'>,
): void {
  // A heading that is nearly a section's is for the rules on sections.
  if (passage.role === 'heading') return
  known ??= new Set(`${wordsOfNotes} ${wordsLikeThem}`.split(' '))
  for (const span of longWords(text)) {
    const written = text.slice(span.from, span.to)
    const word = written.toLowerCase()
    const right = known.has(word) || !isPlain.test(written) ? undefined : nearest(word)
    if (right === undefined || isListed(word)) continue
    if (mayBeInName(text, span.from, span.to) || isAmongForeign(text, span)) continue
    const newText = written === word ? right : right.charAt(0).toUpperCase() + right.slice(1)
    report({
      case: 'nearly',
      span,
      message: `"${written}" is nearly "${newText}". If that is meant, write it so.`,
      fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
    })
  }
}

/** Whether words of another language stand around: "la direccion general de la policia". */
function isAmongForeign(text: string, { from, to }: Span): boolean {
  return foreign.test(text.slice(Math.max(0, from - 20), from)) || foreign.test(text.slice(to, to + 20))
}

/** The shortest word that is looked at: of shorter ones too many are nearly another. */
const shortest = 8
const isPlain = /^[A-Za-z][a-z]+$/

/** The long words of a text, but for parts of others: "Aujourd’hui", "mid_term". */
function* longWords(text: string): Generator<Span> {
  for (let from = 0; from + shortest <= text.length;) {
    const to = lettersEnd(text, from)
    if (to - from >= shortest && !/[\w’']/.test(text[from - 1] ?? '') && !isWord(text.charCodeAt(to)))
      yield { from, to }
    from = to + 1
  }
}

const foreign =
  / (?:de|la|le|les|du|des|et|del|della|dei|delle|di|il|el|los|las|und|der|das|dos|para|pour|sur|dans|une|una|che|que|qui) /

/** What was found last, by the word. */
let found = new Map<string, string | undefined>()
const mostFound = 2_000

/** The one word of notes that begins alike and is a slip away; undefined if there is none, or more than one. */
function nearest(word: string): string | undefined {
  if (!found.has(word)) {
    if (found.size >= mostFound) found = new Map()
    found.set(word, search(word))
  }
  return found.get(word)
}

let byStart: ReadonlyMap<string, readonly string[]> | undefined

function search(word: string): string | undefined {
  byStart ??= indexed()
  const near = (byStart.get(word.charAt(0)) ?? []).filter(right => isOneSlip(word, right))
  return near.length === 1 ? near[0] : undefined
}

function indexed(): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const word of wordsOfNotes.split(' ')) {
    const list = words.get(word.charAt(0))
    if (list) list.push(word)
    else words.set(word.charAt(0), [word])
  }
  return words
}

/**
 * Whether one letter was left out, added, exchanged or swapped with its neighbour, before the last: an ending may
 * be another form of the word, or of a language that has the same word.
 */
function isOneSlip(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false
  const shorter = Math.min(word.length, right.length)
  let start = 0
  while (start < shorter && word[start] === right[start]) start++
  if (start >= shorter - (word.length === right.length ? 2 : 1)) return false
  let end = 0
  while (end < shorter - start && word.at(-1 - end) === right.at(-1 - end)) end++
  if (word.length !== right.length) return start + end >= shorter
  const [a, b] = [word.slice(start, word.length - end), right.slice(start, right.length - end)]
  // "organise" is a matter of style, not a slip.
  if (a.length === 1) return !(/[sz]/.test(a) && /[sz]/.test(b))
  return a.length === 2 && a[0] === b[1] && a[1] === b[0]
}
