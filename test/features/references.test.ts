// References and highlights: every place of what stands at the cursor.
import { describe, expect, test } from 'vitest'
import { highlights, references } from '../../server/features/references.ts'
import { subjectsAt } from '../../server/features/subject-at.ts'
import type { Words } from '../archive/notes.ts'
import { across } from './across-notes.ts'

function referencesIn(notes: Readonly<Record<string, Words>>, withDeclaration = true): string[] {
  const { here, archive, offset, at } = across(notes)
  const [subject] = subjectsAt(here.analysis, here.facts, offset)
  if (!subject) return []
  return references(archive, subject.subject, withDeclaration).map(({ note, occurrence }) => at(note, occurrence.span))
}

test('a State in every note, by whatever name, by date', () => {
  const notes = {
    'a.note.md': { body: 'Tur▮key spoke.' },
    'b.note.yaml': { date: '2 March 2023', participants: 'Albania, Türkiye' },
    'c.note.md': { date: '10 April 2014', body: 'in Turkey and in Japan' },
  }
  expect(referencesIn(notes)).toEqual(['c.note.md:9 Turkey', 'a.note.md:9 Turkey', 'b.note.yaml:3 Türkiye'])
})

test('a paragraph with its lettered parts, and a part alone', () => {
  const other = { date: '2 March 2023', body: 'under paragraphs 3 (b) and 4 of resolution 1540 (2004)' }
  const body = 'under paragraph ▮3 of resolution 1540 (2004)'
  expect(referencesIn({ 'a.note.md': { body }, 'b.note.md': other })).toEqual(['a.note.md:9 3', 'b.note.md:9 3 (b)'])
  const part = {
    'a.note.md': { body: 'paragraph 3 of resolution 1540 (2004)' },
    'b.note.md': { ...other, body: 'paragraph 3 (▮b) of resolution 1540 (2004)' },
  }
  expect(referencesIn(part)).toEqual(['b.note.md:9 3 (b)'])
})

test('with and without the place that introduces', () => {
  const notes = { 'a.note.md': { body: 'A chemical inventory tool (CIT). C▮IT is used.' } }
  expect(referencesIn(notes)).toHaveLength(2)
  expect(referencesIn(notes, false)).toEqual(['a.note.md:9 CIT'])
})

describe('highlights', () => {
  test('in this note alone, the introduction told apart', () => {
    const { here } = across({
      'a.note.md': { body: 'Ms. Ana Okoro came.\n\nMs. ▮Okoro left.' },
      'b.note.md': { body: 'Ms. Ana Okoro' },
    })
    expect(highlights(here.facts, 'person:ana okoro').map(({ text, role }) => [text, role])).toEqual([
      ['Ana Okoro', 'definition'],
      ['Okoro', 'mention'],
    ])
  })
})
