// What looks across notes never fails, whatever the texts, and its edits never overlap.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArchive } from '../../server/archive/archive.ts'
import { citedBy, cites, citingAt } from '../../server/features/citations.ts'
import { define } from '../../server/features/definition.ts'
import { references } from '../../server/features/references.ts'
import { prepareRename, rename } from '../../server/features/rename.ts'
import { subjectsAt } from '../../server/features/subject-at.ts'
import { createSymbolSearch, symbolSpan } from '../../server/features/workspace-symbols.ts'
import type { Notation } from '../../server/note/note.ts'
import type { Span } from '../../server/note/span.ts'
import { loadRegister } from '../../server/register/index.ts'
import { read, type Read } from '../archive/notes.ts'
import { texts } from '../note/texts.ts'
import { badNotes } from './notes.ts'

const names = ['Anna Okoru', 'ABC', 'Türkiye', 'OSCE', 'A: "B" # c', "it's", '', '\n', '{x}, y']

function expectWithin({ from, to }: Span, { source }: Read): void {
  expect(0 <= from && from <= to && to <= source.length).toBe(true)
}

/** Asks everything at a place of the first note. */
function expectAt(notes: readonly Read[], offset: number, name: string): void {
  const archive = createArchive()
  for (const note of notes) archive.put(note)
  const [here] = notes as [Read]
  for (const question of ['definition', 'declaration', 'type-definition'] as const) {
    const found = define(here.analysis, here, archive, offset, question, question !== 'definition')
    if (found?.target.kind === 'place') expectWithin(found.target.selection, found.target.note as Read)
  }
  for (const { subject } of subjectsAt(here.analysis, here.facts, offset))
    expect(references(archive, subject, true).length).toBeGreaterThan(0)
  const renamable = prepareRename(here.analysis, here, offset)
  const edits = rename(here.analysis, here, archive, offset, name)
  if (edits && !('refused' in edits))
    for (const [note, ofNote] of edits) {
      expect(renamable).toBeDefined()
      let end = 0
      for (const { span } of ofNote) {
        expectWithin(span, note as Read)
        expect(span.from).toBeGreaterThanOrEqual(end)
        end = span.to
      }
    }
  const asked = citingAt(here.analysis, here, offset)
  if (asked?.item.kind === 'cited') expect(citedBy(archive, asked.item.subject).length).toBeGreaterThan(0)
  cites(here)
  for (const symbol of createSymbolSearch()(archive, loadRegister(), name))
    expectWithin(symbolSpan(symbol), symbol.note as Read)
}

describe.each<Notation>(['markdown', 'yaml'])('%s', notation => {
  const file = notation === 'markdown' ? 'a.note.md' : 'a.note.yaml'

  test.each([
    ['fragments of notes', texts(notation)],
    ['notes with mistakes', badNotes(notation)],
  ])('%s', (_, notes) => {
    fc.assert(
      fc.property(
        notes,
        notes,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...names),
        (first, second, places, name) => {
          const all = [read(file, first), read(`b${file}`, second)]
          for (const place of [0, ...places, 1]) expectAt(all, Math.round(place * first.length), name)
        },
      ),
      { numRuns: 60 },
    )
  })
})
