// Reading the next version of a note: the same as reading it afresh, at the cost of what changed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notation, Note } from '../../server/note/note.ts'
import { readNote, updateNote } from '../../server/note/read.ts'
import { labels } from './labels.ts'
import { plain } from './plain.ts'
import { applyEdit, edits, texts } from './texts.ts'

/** The note of the text with one stretch replaced, read from the note before. */
function replace(note: Note, old: string, by: string): Note {
  const from = note.source.indexOf(old)
  const source = note.source.replace(old, () => by)
  return updateNote(note, source, { from, to: from + old.length, length: by.length }, labels)
}

/** How many contents of the second note are not those of the first. */
function readAgain(before: Note, after: Note): number {
  const known = new Set(before.blocks.map(block => block.content))
  return after.blocks.filter(block => !known.has(block.content)).length
}

describe.each<Notation>(['markdown', 'yaml'])('the next version of a %s note', notation => {
  it('equals a fresh reading, whatever the text and the edits', () => {
    fc.assert(
      fc.property(texts(notation), edits(notation), (start, changes) => {
        let text = start
        let note = readNote(text, notation, labels)
        for (const edit of changes) {
          const applied = applyEdit(text, edit)
          text = applied.text
          note = updateNote(note, text, applied.change, labels)
          const fresh = readNote(text, notation, labels)
          if (plain(note) !== plain(fresh)) expect(plain(note)).toBe(plain(fresh))
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

const paragraphs = Array.from({ length: 2_000 }, (_, index) => `Paragraph ${index} of the note\ngoes on *here*.`)

describe('the cost of an edit', () => {
  const markdown = `---\nevent: Meeting\ndate: 8 July 2020\n---\n\n# Note\n\n## Background\n\n${paragraphs.join('\n\n')}\n`
  const yaml = `title: Note\nevent: Meeting\nsections:\n${['A', 'B', 'C', 'D']
    .map((heading, index) => {
      const own = paragraphs.slice(index * 500, index * 500 + 500)
      return `  ${heading}: |\n${own.map(text => `    ${text.replaceAll('\n', '\n    ')}\n`).join('\n')}`
    })
    .join('')}`

  it('is a block or two of a Markdown note', () => {
    const before = readNote(markdown, 'markdown', labels)
    const after = replace(before, 'Paragraph 1000', 'Paragraph one thousand')
    expect(before.blocks).toHaveLength(2_001)
    expect(readAgain(before, after)).toBe(1)
    expect(after.fields).toBe(before.fields)
    expect(readAgain(before, replace(before, 'Paragraph 1000', '- Paragraph\n\n## New\n\n1000'))).toBe(3)
  })

  it('leaves the body alone where the header changes', () => {
    const before = readNote(markdown, 'markdown', labels)
    const after = replace(before, '8 July 2020', '18 July 2020')
    expect(readAgain(before, after)).toBe(0)
    expect(after.fields[0]!.value).toMatchObject({ form: 'text' })
    expect(proses(after)[0]).toBe(proses(before)[0])
  })

  it('is a block or two of a YAML section', () => {
    const before = readNote(yaml, 'yaml', labels)
    const after = replace(before, 'Paragraph 1000', 'Paragraph one thousand')
    expect(before.blocks).toHaveLength(2_004)
    expect(readAgain(before, after)).toBe(1)
    expect(after.fields).toBe(before.fields)
  })

  it('is nothing where only the place changes', () => {
    const before = readNote(yaml, 'yaml', labels)
    const after = replace(before, 'event: Meeting', 'event: Great meeting')
    expect(readAgain(before, after)).toBe(0)
  })
})

function proses(note: Note) {
  return note.fields.map(field => (field.value.form === 'text' ? field.value.text.passage.prose : undefined))
}
