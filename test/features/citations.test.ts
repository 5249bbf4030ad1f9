// Who cites what: notes that cite a resolution or paragraph, and what a note cites.
import { expect, test } from 'vitest'
import { citedBy, cites, citingAt, type CitingPlaces } from '../../server/features/citations.ts'
import { across, type Across } from './across-notes.ts'

const old = { date: '10 April 2014', body: 'Resolution 1540 (2004), and paragraph 3 (a) of resolution 1540 (2004).' }

function drawn({ at }: Across, places: readonly CitingPlaces[]): string[] {
  return places.map(({ item, note, spans }) => {
    const what = item.kind === 'note' ? item.note.facts.event : item.subject
    return `${what}: ${spans.map(span => at(note, span)).join(', ')}`
  })
}

function asked(notes: Parameters<typeof across>[0]) {
  const all = across(notes)
  return { all, item: citingAt(all.here.analysis, all.here, all.offset)?.item }
}

test('the notes that cite a resolution, by date, with every place', () => {
  const { all, item } = asked({
    'a.note.md': { event: 'Talks', body: 'under resolution 15▮40 (2004)' },
    'b.note.md': old,
  })
  if (item?.kind !== 'cited') throw new Error('a resolution, please')
  expect(drawn(all, citedBy(all.archive, item.subject))).toEqual([
    'Workshop on border controls: b.note.md:9 1540 (2004), b.note.md:9 1540 (2004)',
    'Talks: a.note.md:9 1540 (2004)',
  ])
})

test('the notes that cite a paragraph or a part of it', () => {
  const { all, item } = asked({ 'a.note.md': { body: 'paragraph ▮3 of resolution 1540 (2004)' }, 'b.note.md': old })
  if (item?.kind !== 'cited') throw new Error('a paragraph, please')
  expect(citedBy(all.archive, item.subject)).toHaveLength(2)
})

test.each(['# Information ▮Note', 'event: Ta▮lks'])('what a note cites, asked at %s', title => {
  const [heading, event] = title.startsWith('#') ? [title, 'event: Talks'] : ['# Information Note', title]
  const source = `---\n${event}\ndate: 8 July 2020\n---\n\n${heading}\n\nParagraph 3 of resolution 1540 (2004), and resolution 1977 (2011).\n`
  const { all, item } = asked({ 'a.note.md': source })
  if (item?.kind !== 'note') throw new Error('a note, please')
  expect(drawn(all, cites(item.note))).toEqual([
    'paragraph:1540/3: a.note.md:7 3',
    'resolution:1540: a.note.md:7 1540 (2004)',
    'resolution:1977: a.note.md:7 1977 (2011)',
  ])
})

test('nothing to ask about', () => {
  expect(asked({ 'a.note.md': { body: 'in Jap▮an' } }).item).toBeUndefined()
})
