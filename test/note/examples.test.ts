// The notes in examples/, converted to the other notation and back.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notationOfName, type Notation } from '../../server/note/note.ts'
import { readNote } from '../../server/note/read.ts'
import { essence, sameNote } from '../../server/note/same.ts'
import { writeNote } from '../../server/note/write.ts'
import { standardKinds } from '../../server/project/data/kinds.ts'
import { labelsOf } from '../../server/project/labels.ts'

const folder = join(import.meta.dirname, '..', '..', 'examples')
const names = readdirSync(folder).filter(name => notationOfName(name) !== undefined)
const labels = labelsOf(standardKinds)

it('there are two notes, each in both notations', () => {
  expect(names).toHaveLength(4)
})

describe.each(names)('%s', name => {
  const notation = notationOfName(name)!
  const other: Notation = notation === 'yaml' ? 'markdown' : 'yaml'
  const source = readFileSync(join(folder, name), 'utf8')
  const note = readNote(source, notation, labels)
  const there = readNote(writeNote(note, other), other, labels)
  const back = readNote(writeNote(there, notation), notation, labels)

  it('is the same note in the other notation, and back again', () => {
    expect(essence(there)).toEqual(essence(note))
    expect(sameNote(there, note)).toBe(true)
    expect(essence(back)).toEqual(essence(note))
    expect(note.fields.length).toBeGreaterThan(0)
    expect(note.sections.length).toBeGreaterThan(0)
  })

  it('keeps its words when it is written back', () => {
    const words = (text: string) => text.split(/\s+/u).filter(word => word !== '')
    expect(words(back.source)).toEqual(words(source))
  })
})
