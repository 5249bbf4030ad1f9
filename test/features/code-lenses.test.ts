// Code lenses: what stands over the text, in an archive of a few notes.
import { expect, test } from 'vitest'
import { createArchive } from '../../server/archive/archive.ts'
import { lineTable } from '../../server/archive/line-table.ts'
import { factsOf } from '../../server/archive/read-facts.ts'
import { codeLenses, lensPlaces } from '../../server/features/code-lenses.ts'
import { participantLines } from '../../server/project/new-note.ts'
import { service } from './draw.ts'

const note = (event: string, date: string, body: string, participants = 'OSCE') =>
  `---\nevent: ${event}\ndate: ${date}\nparticipants: ${participants}\n---\n\n## Background\n\n${body}\n`

/** The lenses of the first note in an archive of all: the words below each, what it says and where it leads. */
function lenses(...sources: string[]): string[] {
  const archive = createArchive()
  const analyses = sources.map(source => service.analyze(source, 'markdown'))
  analyses.forEach((analysis, index) =>
    archive.put({ uri: String(index), facts: factsOf(analysis), lines: lineTable(analysis.note.source) }),
  )
  const [analysis] = analyses
  return codeLenses(analysis!, archive, '0').map(({ span, title, topic }) => {
    const leads = lensPlaces(analysis!, archive, '0', topic).map(({ note: { uri }, occurrence: { span: place } }) => {
      return `${uri}: ${sources[Number(uri)]!.slice(place.from, place.to)}`
    })
    return [sources[0]!.slice(span.from, span.to), title, ...leads].join(' / ')
  })
}

test('who took part, by kind', () => {
  expect(lenses(note('Seminar', '8 July 2020', '', 'Albania, Armenia, OSCE, Ms. Jane Doe (UNODA)'))).toEqual([
    'participants / 2 States, 1 organization, 1 person',
  ])
})

test('nobody took part where names are still to be given, as in a new note', () => {
  const asInserted = participantLines({ literal: text => text, blank: hint => hint })
  expect(asInserted.join()).toContain('names of States')
  for (const participants of [`\n${asInserted.join('\n')}`, 'TBC', '[…]'])
    expect(lenses(note('Seminar', '8 July 2020', '', participants))).toEqual([])
  expect(lenses(note('Seminar', '8 July 2020', '', 'Albania, TBC'))).toEqual(['participants / 1 State'])
})

test('nothing without participants, or other notes', () => {
  expect(lenses(note('Seminar', '8 July 2020', 'Resolution 1540 (2004).', ''))).toEqual([])
})

test('how many notes cite a resolution, over its first citation', () => {
  expect(
    lenses(
      note('Seminar', '8 July 2020', 'Resolution 1540 (2004), then 1810 (2008).\n\nResolution 1540 (2004).', ''),
      note('Workshop', '10 April 2014', 'Under resolution 1540 (2004).', ''),
    ),
  ).toEqual(['1540 (2004) / 1540 (2004): cited in 2 notes / 1: 1540 (2004) / 0: 1540 (2004) / 0: 1540 (2004)'])
})

test('the other notes on the event and of its year', () => {
  const seminar = note('Seminar on border controls', '8 July 2020', '', '')
  expect(
    lenses(
      seminar,
      note('Seminar on Border Controls', '8 July 2020', '', ''),
      note('Another', '1 May 2020', '', ''),
      note('Of old', '1 May 2014', '', ''),
    ),
  ).toEqual([
    'event / 1 other note on this event / 1: Seminar on Border Controls',
    'event / 2 other notes of 2020 / 2: Another / 1: Seminar on Border Controls',
  ])
})
