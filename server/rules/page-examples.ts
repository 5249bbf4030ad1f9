// Examples of a rule as its page shows them: what is found underlined, whole notes cut to the lines that matter.
import type { Span } from '../note/span.ts'
import type { InvalidExample, ValidExample } from './rule.ts'

/** Whether there is something to be seen in an example. */
export function isShown({ text }: InvalidExample): boolean {
  return text.trim() !== ''
}

/** A wrong text with its marks underlined, and the same mended, where there is a mend; `name` is that of its case. */
export function wrongExample(example: InvalidExample, name: string | undefined): string[] {
  const { text, fixed } = example
  const [was, is] = changedLines(text, fixed ?? text)
  const marks = marksIn(example, was)
  const isNote = example.in === 'note'
  const telling = [...marks.map(mark => lineOf(text, mark.from)), ...(fixed === undefined ? headingsIn(text) : was)]
  const wrong = isNote ? linesAround(text, telling) : undefined
  return [
    `Wrong${name === undefined ? '' : ` (\`${name}\`)`}${place(example)}:`,
    fenced(underlined(text, marks, wrong)),
    ...inOtherNotes(example),
    ...(fixed === undefined
      ? []
      : ['Right:', fenced(underlined(fixed, [], isNote ? linesAround(fixed, is) : undefined))]),
  ]
}

/** What the other notes of the archive say, for a rule that looks across notes. */
function inOtherNotes({ others = [] }: InvalidExample): string[] {
  const texts = others.map(other => (typeof other === 'string' ? other : other.text).trimEnd())
  return texts.length === 0 ? [] : ['While other notes have:', fenced(underlined(texts.join('\n'), []))]
}

/** So many texts that are let pass are shown. */
const mostLetPass = 5

/** Texts that are let pass, of those that stand in the body of any note; undefined where there is none. */
export function letPassExamples(examples: readonly ValidExample[]): string | undefined {
  const texts = examples.filter(example => typeof example === 'string' && example.trim() !== '') as string[]
  const shown = texts.slice(0, mostLetPass)
  const gap = shown.some(text => text.includes('\n')) ? '\n\n' : '\n'
  return shown.length === 0 ? undefined : fenced(underlined(shown.map(text => text.trimEnd()).join(gap), []))
}

function place({ in: where = 'body', notation, date }: InvalidExample): string {
  switch (where) {
    case 'body':
      return date === undefined ? '' : `, in a note of ${date}`
    case 'participants':
      return `, among the participants${date === undefined ? '' : ` of ${date}`}`
    case 'date':
      return ', as the date of the event'
    case 'note':
      return notation === 'yaml' ? ', in a YAML note' : ''
  }
}

/** A code block with a fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(match => match[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.replace(/\n+$/u, '')}\n${fence}`
}

/** The lines of both texts, by their numbers from 0, in which they differ. */
function changedLines(before: string, after: string): readonly [was: readonly number[], is: readonly number[]] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const own = (lines: readonly string[], others: ReadonlySet<string>) =>
    lines.flatMap((line, number) => (others.has(line) ? [] : [number]))
  const [was, is] = [own(old, new Set(now)), own(now, new Set(old))]
  if (was.length + is.length > 0) return [was, is]
  // The same lines in another order.
  const limit = Math.min(old.length, now.length)
  let head = 0
  while (head < limit && old[head] === now[head]) head++
  let tail = 0
  while (tail < limit - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  return [range(head, old.length - tail), range(head, now.length - tail)]
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

/** Where the marks of an example stand: whole words, one after the other, preferably in the lines that the mend changes. */
function marksIn({ text, marks }: InvalidExample, changed: readonly number[]): readonly Span[] {
  const spans: Span[] = []
  const first = changed[0] === undefined ? 0 : startOf(text, changed[0])
  let from = marks.length === 1 && wholeWords(text, marks[0]!, first) ? first : 0
  for (const mark of marks) {
    const span = wholeWords(text, mark, from)
    if (!span) continue
    spans.push(span)
    from = span.to
  }
  return spans
}

function wholeWords(text: string, words: string, from: number): Span | undefined {
  if (words.trim() === '') return undefined
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at))
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const to = at + words.length
    const runsOn = (isLetter(at) && isLetter(at - 1)) || (isLetter(to - 1) && isLetter(to))
    if (!runsOn) return { from: at, to }
  }
  const at = text.indexOf(words, from)
  return at < 0 ? undefined : { from: at, to: at + words.length }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1
}

/** The lines of the headings of a Markdown note: without a mend, they are what a reader compares. */
function headingsIn(text: string): number[] {
  return text.split('\n').flatMap((line, number) => (line.startsWith('#') ? [number] : []))
}

function startOf(text: string, line: number): number {
  return text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0)
}

/** Those lines and one on either side; all of a short text, and the first few where none is named. */
function linesAround(text: string, lines: readonly number[]): ReadonlySet<number> {
  const count = text.split('\n').length
  if (count <= 8) return new Set(range(0, count))
  const shown = lines.length === 0 ? range(0, 6) : lines.slice(0, 12).flatMap(line => [line - 1, line, line + 1])
  return new Set(shown.filter(line => line >= 0 && line < count))
}

/** A text with carets under its marks; of its lines only those in `shown`, if given, and "..." for the others. */
function underlined(text: string, marks: readonly Span[], shown?: ReadonlySet<number>): string {
  const out: string[] = []
  let at = 0
  for (const [number, line] of text.split('\n').entries()) {
    const end = at + line.length
    if (shown && !shown.has(number)) {
      if (out.at(-1) !== '...') out.push('...')
    } else {
      out.push(visible(line))
      const carets = Array.from(line, () => ' ')
      for (const { from, to } of marks)
        for (let place = Math.max(from, at); place < Math.min(to, end); place++) carets[place - at] = '^'
      if (carets.includes('^')) out.push(carets.join('').trimEnd())
    }
    at = end + 1
  }
  return out.join('\n')
}

/** A line with the sign for what cannot be shown in place of characters that do not belong in a text file. */
function visible(line: string): string {
  return line.replaceAll('\r', '').replaceAll(/(?!\t)[\p{Cc}\p{Cs}]/gu, '\u{fffd}')
}
