// Tests of which kind of note a note is, and of what it lacks of it.
import { describe, expect, test } from 'vitest'
import { standardKinds } from '../../server/project/data/kinds.ts'
import { kindOf, missingFields, missingSections, sectionOf } from '../../server/project/kind-of.ts'
import type { Period } from '../../server/register/day.ts'
import { kind, read } from './notes.ts'

const april2014: Period = { from: '2014-04-10', to: '2014-04-10' }
const july2020: Period = { from: '2020-07-08', to: '2020-07-08' }

describe('the kind of a note', () => {
  const kindIdOf = (source: string, period?: Period) => kindOf(read(source), standardKinds, period).id

  test('is the one its header names, whatever the rest looks like', () => {
    expect(kindIdOf('---\nkind: 2014\n---\n\n# Information Note\n\n## Additional Comments\n', july2020)).toBe('2014')
    expect(kindIdOf('---\nKind: "2020"\n---\n\n## 1. Conference Objectives\n', april2014)).toBe('2020')
  })

  test('goes by sections and title, not by the date', () => {
    expect(kindIdOf('## 1. Conference Objectives\n\n## 2. Background\n\n## 3. Highlights\n', july2020)).toBe('2014')
    expect(kindIdOf('# Information Note\n\n## Background\n\n## Highlights\n', april2014)).toBe('2020')
    expect(kindIdOf('## Background\n\n## Highlights\n\n## Additional Comments\n', april2014)).toBe('2020')
  })

  test('is told by the sections even where the title is that of another kind', () => {
    expect(kindIdOf('# Information Note\n\n## Conference Objectives\n\n## Background\n', july2020)).toBe('2014')
  })

  test('goes by the date where all kinds fit equally well, and is the newest without one', () => {
    expect(kindIdOf('## Background\n\n## Highlights\n', april2014)).toBe('2014')
    expect(kindIdOf('## Background\n\n## Highlights\n', july2020)).toBe('2020')
    expect(kindIdOf('')).toBe('2020')
  })

  test('is guessed where the header names one that does not exist', () => {
    expect(kindIdOf('---\nkind: 1999\n---\n\n## Conference Objectives\n')).toBe('2014')
  })
})

describe('the section a heading stands for', () => {
  test.each([
    'Background',
    'BACKGROUND',
    '2. Background',
    'II. Background',
    '2) background ',
    'Background:',
    'Context',
  ])('%s', heading => expect(sectionOf(kind('2014'), heading)?.id).toBe('background'))

  test.each(['Backgrounds of the meeting', '', '1.', 'Additional Comments'])('is none of the kind: %s', heading =>
    expect(sectionOf(kind('2014'), heading)).toBeUndefined(),
  )
})

describe('what is missing', () => {
  const missing = (header: string) =>
    missingFields(read(`---\n${header}\n---\n`).fields, kind('2020')).map(field => field.key)

  test('date and venue may stand in one field or in two', () => {
    expect(missing('event: a\norganizers: b\ndate: c\nvenue: d\nparticipants: e')).toEqual([])
    expect(missing('event: a\norganizers: b\ndate and venue: c\nparticipants: e')).toEqual([])
    expect(missing('event: a\norganizers: b\nVenue & Date: c\nparticipants: e')).toEqual([])
    expect(missing('event: a\norganizers: b\ndate: c\nparticipants: e')).toEqual(['venue'])
  })

  test('sections that the kind requires, in its order', () => {
    expect(missingSections(read('## 3. Highlights\n'), kind('2014')).map(section => section.id)).toEqual([
      'conference-objectives',
      'background',
    ])
    expect(missingSections(read('## Background\n\n## Highlights\n'), kind('2020'))).toEqual([])
  })
})
