// The labelled corpus: notes and passages with every finding an editor would make marked in place; see test/corpus/README.md.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { notationOfName, type Notation } from '../../server/note/note.ts'
import type { Span } from '../../server/note/span.ts'
import { notesAround } from './notes.ts'

/** A place that an editor would mark, and the rules that may do so (one will). */
export interface Mark {
  readonly span: Span
  /** `rule` or `rule/case`. */
  readonly rules: readonly string[]
}

/** A whole note without its marks. */
export interface LabelledNote {
  /** The file, and the passage in it. */
  readonly name: string
  readonly source: string
  readonly notation: Notation
  readonly marks: readonly Mark[]
  /** The rule whose cases that wait to be asked for are on in it. */
  readonly asked?: string
}

const folder = join(import.meta.dirname, '..', 'corpus')

/** All of the corpus, in the order of the names. */
export function readCorpus(): LabelledNote[] {
  const read = (kind: string) =>
    readdirSync(join(folder, kind))
      .sort()
      .map(name => ({ name, text: readFileSync(join(folder, kind, name), 'utf8') }))
  return [
    ...read('notes').map(({ name, text }) => ({ name, ...unmark(text), notation: notationOfName(name)! })),
    ...read('passages').flatMap(({ name, text }) => passagesOf(name, text)),
    ...read('opt-in').flatMap(({ name, text }) =>
      passagesOf(`opt-in/${name}`, text).map(note => ({ ...note, asked: name.replace('.md', '') })),
    ),
  ]
}

/** Each passage in a note of its date, by turns in Markdown and in YAML. */
function passagesOf(file: string, text: string): LabelledNote[] {
  return text
    .split(/^## /mu)
    .slice(1)
    .map((passage, index) => {
      const [heading, ...lines] = passage.split('\n')
      const [, name, date] = /^(.*), (\d{1,2} \w+ \d{4})$/u.exec(heading!) ?? []
      if (date === undefined) throw new Error(`${file}: "${heading}" does not end with a date`)
      const { source, notation } = notesAround({ text: lines.join('\n').trim(), date })[index % 2]!
      return { name: `${file}: ${name}`, notation, ...unmark(source) }
    })
}

/** Takes the marks `{{words|rule}}` out of a text. */
export function unmark(text: string): Pick<LabelledNote, 'source' | 'marks'> {
  const marks: Mark[] = []
  let source = ''
  let last = 0
  for (const { index, 0: whole, 1: words, 2: rules } of text.matchAll(/\{\{([^|{}]*)\|([^|{}]+)\}\}/gu)) {
    source += text.slice(last, index)
    marks.push({ span: { from: source.length, to: source.length + words!.length }, rules: rules!.split(' or ') })
    source += words!
    last = index + whole.length
  }
  source += text.slice(last)
  if (/\{\{|\}\}/u.test(source)) throw new Error(`a mark is not closed in ${JSON.stringify(source.slice(0, 200))}`)
  return { source, marks }
}
