// A dictionary of words to avoid: data in lines, looked up as they lie, and the one check that its rules share.
import { isCapital, isDigit, isSpace, lettersEnd, lettersStart, spaceStart } from '../../../mentions/steps.ts'
import type { Span } from '../../../note/span.ts'
import type { PassageContext, Reporter, WordsFound } from '../../rule.ts'
import { mayBeInName } from '../around.ts'

/** The cases of a rule over a dictionary. */
export type DictionaryCase = 'avoid' | 'consider' | 'mixed' | 'slip'

/**
 * What to write for words to avoid, and where. A line of data is `avoid → use`, then conditions, each after a semicolon.
 * `[on|off] line → $1line` stands for a line for each alternative; a second bracket is `$2`.
 */
export interface Entry {
  /** Empty for an exception: nothing is said of these words. */
  readonly use: string
  /** `consider` (`ask` in the data): whether it is wrong depends on what is meant. `mixed`: both forms are met. `slip`: no English word. */
  readonly case: DictionaryCase
  /** `name`: the capitals are part of the words, and names are not left alone. */
  readonly name: boolean
  /** `small`: with a capital it is a name, wherever it stands. */
  readonly small: boolean
  /** `after a b`, `not after a b`: the word before, in lower case; "number" for one in figures, "start" for none. */
  readonly after: readonly string[] | undefined
  readonly notAfter: readonly string[]
  /**
   * `before a b`, `not before a b`: the word after; "capital" for one with a capital, "number", "end" for none. `alone` for
   * words that describe no noun: the clause ends after them, or goes on with a small word.
   */
  readonly before: readonly string[] | undefined
  readonly notBefore: readonly string[]
  /** `because ...`: the reason, beginning in lower case, without a full stop. */
  readonly because: string | undefined
}

export interface Dictionary {
  /** The words to avoid, as a rule gives them. */
  readonly words: () => string
  readonly entry: (words: string) => Entry
}

/** The dictionary over lines of data; nothing of them is read before it is asked for. */
export function createDictionary(lines: string): Dictionary {
  const known = new Map<string, Entry>()
  let data: string | undefined
  /** A line each, between line breaks. */
  const all = () => (data ??= `\n${lines.trim().replaceAll(/^.*\[.*$/gm, line => alternatives(line).join('\n'))}\n`)
  let small: string | undefined
  return {
    words: () =>
      all()
        .trim()
        .split('\n')
        .map(line => line.slice(0, line.indexOf(' → ')))
        .join('|')
        .toLowerCase(),
    entry(words) {
      let entry = known.get(words)
      if (entry) return entry
      known.set(words, (entry = readEntry(all(), (small ??= all().toLowerCase()), words)))
      return entry
    },
  }
}

/** The lines that a line of data stands for; `number` is that of its first bracket. */
export function alternatives(line: string, number = 1): string[] {
  const open = line.indexOf('[')
  if (open < 0) return [line]
  const close = line.indexOf(']', open)
  const before = line.slice(0, open)
  const after = line.slice(close + 1)
  return line
    .slice(open + 1, close)
    .split('|')
    .flatMap(one => alternatives(before + one + after.replaceAll(`$${number}`, one), number + 1))
}

const afterPhrases: readonly string[] =
  'end of and in for was were is are to from by on with at that which has have had as who or will'.split(' ')

/** `small` are the data in small letters. */
function readEntry(data: string, small: string, words: string): Entry {
  const from = small.indexOf(`\n${words} → `) + words.length + 4
  const [use = '', ...conditions] = data.slice(from, data.indexOf('\n', from)).split('; ')
  const listed = (name: string) =>
    conditions
      .find(condition => condition.startsWith(`${name} `))
      ?.slice(name.length + 1)
      .split(' ')
  return {
    use: use.trim(),
    case: conditions.includes('slip')
      ? 'slip'
      : conditions.includes('mixed')
        ? 'mixed'
        : conditions.includes('ask')
          ? 'consider'
          : 'avoid',
    name: conditions.includes('name'),
    small: conditions.includes('small'),
    after: listed('after'),
    notAfter: listed('not after') ?? [],
    before: conditions.includes('alone') ? afterPhrases : listed('before'),
    notBefore: listed('not before') ?? [],
    because: listed('because')?.join(' '),
  }
}

/** Reports a place that has words to avoid; `Case` are those that the dictionary has. */
export function checkEntry<Case extends DictionaryCase>(
  { entry: entryOf }: Dictionary,
  { words, span, plain }: WordsFound,
  { text }: PassageContext,
  report: Reporter<Case>,
): void {
  const entry = entryOf(words)
  const written = plain.slice(span.from, span.to)
  if (entry.use === '' || !applies(entry, plain, span)) return
  // What is no English word is a slip in a name, too, unless the name is of another language.
  const isOpen = entry.name || (entry.case === 'slip' && !entry.small)
  if (!isOpen && mayBeInName(text, span.from, span.to)) return
  if (!entry.name && hasOtherCapitals(written, entry.use)) return
  const isCapitalized = isCapital(written.charCodeAt(0))
  if (isCapitalized && entry.small) return
  const use = isCapitalized ? entry.use[0]!.toUpperCase() + entry.use.slice(1) : entry.use
  // A line in capitals has its names in capitals, too.
  if (use === written || (entry.name && use.toUpperCase() === written)) return
  report({
    case: entry.case as Case,
    span,
    message: messageFor(entry, text.slice(span.from, span.to), use),
    fixes: [
      {
        title: `Write "${use}"`,
        safe: entry.case === 'avoid' || entry.case === 'slip',
        edits: [{ span, newText: withApostrophes(use, text) }],
      },
    ],
  })
}

function messageFor({ case: of, because }: Entry, written: string, use: string): string {
  const why = because === undefined ? '' : `: ${because}`
  switch (of) {
    case 'avoid':
      return `United Nations style is "${use}", not "${written}"${why}.`
    case 'consider':
      return `Perhaps "${use}" is meant by "${written}"${why}. Leave it if not.`
    case 'mixed':
      return `Practice is mixed, but "${use}" is usual for "${written}"${why}.`
    case 'slip':
      return `"${written}" is a slip for "${use}".`
  }
}

/** Whether the words around allow it. */
function applies({ after, notAfter, before, notBefore }: Entry, plain: string, { from, to }: Span): boolean {
  if (after !== undefined || notAfter.length > 0) {
    const end = plain[from - 1] === '-' ? from - 1 : spaceStart(plain, from)
    const word = isDigit(plain.charCodeAt(end - 1))
      ? 'number'
      : plain.slice(lettersStart(plain, end), end).toLowerCase() || 'start'
    if (notAfter.includes(word) || (after && !after.includes(word))) return false
  }
  if (before !== undefined || notBefore.length > 0) {
    const next = isSpace(plain.charCodeAt(to)) || plain[to] === '-' ? to + 1 : to
    const word = plain.slice(next, lettersEnd(plain, next))
    const is = (one: string) =>
      one === 'capital'
        ? isCapital(word.charCodeAt(0))
        : one === 'number'
          ? isDigit(plain.charCodeAt(next))
          : one === 'end'
            ? word === ''
            : one === word.toLowerCase()
    if (notBefore.some(is) || (before && !before.some(is))) return false
  }
  return true
}

/** Whether there are capitals beyond the first letter that the words to use do not have there. */
function hasOtherCapitals(written: string, use: string): boolean {
  const rest = written.slice(1)
  if (rest === rest.toLowerCase()) return false
  const letters = use.replaceAll(/[ -]/g, '')
  return [...written.replaceAll(/[ -]/g, '')].some(
    (letter, index) => index > 0 && letter !== letter.toLowerCase() && letter !== letters[index],
  )
}

/** With the kind of apostrophe that the text has. */
function withApostrophes(use: string, text: string): string {
  return use.includes("'") && text.includes('’') ? use.replaceAll("'", '’') : use
}
