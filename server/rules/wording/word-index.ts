// The words that rules look at, by their first word: packed at build time, opened word by word when a text has them.
import { isWord } from '../../mentions/steps.ts'
import type { Rule } from '../rule.ts'

/** What begins with a first word in small letters, if anything does. */
export type WordIndex = (firstWord: string) => Starts | undefined

/** What begins with a first word: rule by rule, the longest first. */
export interface Starts {
  /** The first word alone, or with a mark behind it. */
  readonly alone: readonly Start[]
  /** The same and what goes on, by the first character of its second word: of the many that begin with "the", few are looked at. */
  readonly byNext: ReadonlyMap<number, readonly Start[]>
}

interface Start {
  readonly words: string
  readonly rule: Rule
}

/** Packs the words of rules: a line for each first word, and in it each rule that has any, with its words, the longest first. */
export function packIndex(rules: readonly Rule[]): string {
  const lines = new Map<string, Map<string, string[]>>()
  for (const rule of rules)
    for (const words of new Set(rule.words?.().split('|'))) {
      const firstWord = words.slice(0, wordEnd(words))
      const line = lines.get(firstWord) ?? new Map<string, string[]>()
      lines.set(firstWord, line.set(rule.id, [...(line.get(rule.id) ?? []), words]))
    }
  const entry = (id: string, all: readonly string[]) => [id, ...all.toSorted((a, b) => b.length - a.length)].join('|')
  return Array.from(lines, ([firstWord, line]) =>
    [firstWord, ...Array.from(line, ([id, all]) => entry(id, all))].join('\t'),
  ).join('\n')
}

/** The end of the word that a text begins with. */
function wordEnd(text: string): number {
  let end = 0
  while (isWord(text.charCodeAt(end))) end++
  return end
}

/** Opens packed words for those of the rules they were packed of that are to be asked. */
export function openIndex(packed: string, rules: readonly Rule[]): WordIndex {
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  /** A line as packed until its first word is asked for. */
  const all = new Map<string, string | Starts>()
  for (const line of packed.split('\n')) all.set(line.slice(0, line.indexOf('\t')), line)
  return firstWord => {
    const found = all.get(firstWord)
    if (typeof found !== 'string') return found
    const starts = openLine(found, byId)
    if (starts) all.set(firstWord, starts)
    else all.delete(firstWord)
    return starts
  }
}

function openLine(line: string, byId: ReadonlyMap<string, Rule>): Starts | undefined {
  const [firstWord = '', ...entries] = line.split('\t')
  const starts = entries.flatMap(entry => {
    const [id = '', ...words] = entry.split('|')
    const rule = byId.get(id)
    return rule ? words.map(each => ({ words: each, rule })) : []
  })
  if (starts.length === 0) return undefined
  const next = firstWord.length + 1
  const isAlone = ({ words }: Start) => words.length <= next
  const codes = new Set(starts.filter(start => !isAlone(start)).map(({ words }) => words.charCodeAt(next)))
  const goingOn = (code: number) => starts.filter(start => isAlone(start) || start.words.charCodeAt(next) === code)
  return { alone: starts.filter(isAlone), byNext: new Map(Array.from(codes, code => [code, goingOn(code)])) }
}
