// The archive is the sum of its notes: whatever was put in and taken out, it is as if made afresh.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Archive, createArchive } from '../../server/archive/archive.ts'
import type { SubjectKind } from '../../server/archive/facts.ts'
import { archiveOf, inMarkdown, read } from './notes.ts'

const kinds: readonly SubjectKind[] = [
  'state',
  'organization',
  'resolution',
  'paragraph',
  'person',
  'abbreviation',
  'event',
]

/** Everything an archive says, but for how often it changed. */
function everything(archive: Archive) {
  return {
    notes: archive.notes().map(({ uri }) => uri),
    subjects: kinds.map(kind =>
      archive.subjects(kind).map(listed => ({
        ...listed,
        newest: listed.newest.uri,
        notesOf: archive.notesOf(listed.subject).map(({ uri }) => uri),
        places: archive.occurrences(listed.subject).map(({ note, occurrence }) => [note.uri, occurrence.span]),
      })),
    ),
  }
}

const bodies = [
  'Ms. Ana Okoro cited resolution 1540 (2004).',
  'The chemical inventory tool (CIT) was shown. CIT is of the OSCE.',
  'Under paragraph 3 of resolution 1540 (2004) Turkey spoke.',
  '',
]
const dates = ['8 July 2020', '10 April 2014', '', '2 March 2023']
const names = ['a.note.md', 'b.note.md', 'c.note.md']

/** Puts a note of a name, or takes it out. */
const step = fc.record({
  name: fc.constantFrom(...names),
  note: fc.option(fc.record({ body: fc.constantFrom(...bodies), date: fc.constantFrom(...dates) })),
})

test('after any steps it equals one built afresh', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), steps => {
      const archive = createArchive()
      const left = new Map<string, string>()
      for (const { name, note } of steps) {
        const before = archive.revision
        if (note) {
          archive.put(read(name, inMarkdown(note)))
          left.set(name, inMarkdown(note))
          expect(archive.revision).toBeGreaterThan(before)
        } else {
          archive.remove(`file:///notes/${name}`)
          left.delete(name)
        }
        // Asked in between, so that what is kept for order must be forgotten again.
        if (archive.notes().length % 2 === 0) everything(archive)
      }
      const afresh = createArchive()
      for (const [name, source] of left) afresh.put(read(name, source))
      expect(everything(archive)).toEqual(everything(afresh))
    }),
    { numRuns: 60 },
  )
})

test('notes come by date, those without a date last, then by address', () => {
  const { archive } = archiveOf({
    'd.note.md': { date: '' },
    'c.note.md': { date: '8 July 2020' },
    'b.note.md': { date: '10 April 2014' },
    'a.note.md': { date: '8 July 2020' },
  })
  expect(archive.notes().map(({ uri }) => uri.slice(-9, -8))).toEqual(['b', 'a', 'c', 'd'])
})

test('two notes of the same event and date are two notes', () => {
  const { archive } = archiveOf({ 'a.note.md': {}, 'b.note.yaml': {} })
  expect(archive.notes()).toHaveLength(2)
  expect(archive.occurrences('event:workshop on border controls')).toHaveLength(2)
})

test('a subject is called as the newest note has it in full', () => {
  const { archive } = archiveOf({
    'a.note.md': { date: '10 April 2014', body: 'The Organization for Security and Co-operation in Europe met.' },
    'b.note.md': { date: '8 July 2020', body: 'The OSCE and the Organization for Security and Cooperation in Europe.' },
  })
  expect(archive.subjects('organization')).toMatchObject([
    { subject: 'organization:osce', name: 'Organization for Security and Cooperation in Europe', notes: 2 },
  ])
})
