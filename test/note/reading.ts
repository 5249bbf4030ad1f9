// What was read of a note, in forms that tests compare: fields, passages, problems.
import type { FieldValue, Notation, Note, Passage, SyntaxProblem } from '../../server/note/note.ts'
import { readNote } from '../../server/note/read.ts'
import { shift, type Span } from '../../server/note/span.ts'
import { textsOf } from '../../server/note/texts.ts'
import { labels } from './labels.ts'

/** The note read from a text. */
export const read = (source: string, notation: Notation) => readNote(source, notation, labels)
/** The source of a span. */
export const at = (note: Note, span: Span) => note.source.slice(span.from, span.to)

/** The source of a passage. */
export function sourceOf(note: Note, { at: place, prose }: Passage): string {
  return at(note, shift({ from: prose.map.start(0), to: prose.map.end(prose.text.length) }, place))
}

/** All passages of a note at their places. */
export function passages(note: Note): Passage[] {
  const inHeader = note.fields.flatMap(field => textsOf(field.value).map(text => text.passage))
  const inBody = note.blocks.flatMap(block => block.content.passages.map(passage => ({ ...passage, at: block.at })))
  const clauses = [note.title, note.disclaimer?.passage, note.contact?.passage].filter(passage => passage !== undefined)
  return [...clauses, ...inHeader, ...inBody]
}

/** All problems of a note, absolute. */
export function problems(note: Note): SyntaxProblem[] {
  const inBody = note.blocks.flatMap(({ at, content }) =>
    content.problems.map(problem => ({ ...problem, span: shift(problem.span, at) })),
  )
  return [...note.problems, ...inBody]
}

/** What is drawn of the body: role, prose and source of each passage. */
export function drawn(note: Note): string[] {
  return note.blocks.flatMap(block =>
    block.content.passages.map(passage => {
      const placed = { ...passage, at: block.at }
      const source = sourceOf(note, placed)
      return `${passage.role}: ${passage.prose.text}${source === passage.prose.text ? '' : ` <- ${JSON.stringify(source)}`}`
    }),
  )
}

/** What is drawn of a value. */
function drawnValue(value: FieldValue): unknown {
  switch (value.form) {
    case 'empty':
      return ''
    case 'text':
      return value.text.passage.prose.text
    case 'list':
      return value.items.map(item => item.passage.prose.text)
    case 'groups':
      return Object.fromEntries(value.groups.map(group => [group.label.text, drawnValue(group.value)]))
  }
}

/** The fields by their labels, each with what is drawn of its value. */
export const fieldsOf = (note: Note) =>
  Object.fromEntries(note.fields.map(field => [field.label.text, drawnValue(field.value)]))

/** Kind and source of the problems of a text. */
export const found = (source: string, notation: Notation) => {
  const note = read(source, notation)
  return problems(note).map(problem => `${problem.kind}: ${at(note, problem.span)}`)
}
