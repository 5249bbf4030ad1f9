// Labels, kinds, dates and clauses are completed in the header of either notation.
import { describe, expect, test } from 'vitest'
import { complete } from '../../../server/features/completion.ts'
import { accept, changedLines, marked, markedYaml, offers } from '../draw.ts'

describe('labels of a Markdown header', () => {
  test('that are still missing', () => {
    expect(offers(marked('---\nevent: Dialogue\ndate: 8 July 2020\n|\n---\n'))).toEqual([
      'organizers',
      'venue',
      'participants',
      'kind',
      'status',
    ])
  })

  test('one field for date and venue stands for both', () => {
    const labels = offers(marked('---\nevent: Dialogue\nDate and Venue: 8 July 2020, Vienna\n|\n---\n'))
    expect(labels).toEqual(['organizers', 'participants', 'kind', 'status'])
  })

  test('not one that stands above the label being typed', () => {
    expect(offers(marked('---\nevent: Dialogue\nE|\n---\n'))).toEqual([])
  })

  test('are written like those that are there', () => {
    const note = marked('---\nEvent: Dialogue\nDa|\n---\n')
    expect(accept(note, 'Date and Venue')).toBe('---\nEvent: Dialogue\nDate and Venue: |\n---\n')
  })

  test('are written with their colon', () => {
    const note = marked('---\nevent: Dialogue\nven|\n---\n')
    expect(accept(note, 'venue')).toBe('---\nevent: Dialogue\nvenue: |\n---\n')
  })

  test('replace a label and keep its value', () => {
    const note = marked('---\nev|nt: Dialogue\n---\n')
    expect(accept(note, 'event')).toBe('---\nevent|: Dialogue\n---\n')
  })

  test('bring what belongs to them, with the line break of the note', () => {
    const note = marked('---\r\nevent: Dialogue\r\npart|\r\n---\r\n')
    expect(accept(note, 'participants')).toBe(
      '---\r\nevent: Dialogue\r\nparticipants:\r\n  States: [names of States|]\r\n  Organizations: [names of organizations]\r\n---\r\n',
    )
  })

  test('not in a comment', () => {
    const { analysis, offset } = marked('---\nevent: Dialogue\n# d|\n---\n')
    expect(complete(analysis, offset).items).toEqual([])
  })

  test('not behind a space that is typed', () => {
    expect(offers(marked('---\nevent: Dialogue\n |\n---\n'), ' ')).toEqual([])
  })
})

describe('labels of a YAML note', () => {
  test('of an empty note are all that its kind has', () => {
    expect(offers(markedYaml('▮'))).toEqual([
      'title',
      'event',
      'organizers',
      'date',
      'venue',
      'participants',
      'date and venue',
      'sections',
      'contact',
      'disclaimer',
      'kind',
      'status',
    ])
  })

  test('of a note in the making are those that are missing', () => {
    const parts =
      'title: T\nsections:\n  Background: |\n    X\ncontact: For further information, contact us@un.org.\ndisclaimer: D\n'
    const labels = ['event', 'organizers', 'date', 'venue', 'participants', 'date and venue', 'kind', 'status']
    expect(offers(markedYaml(`${parts}▮`))).toEqual(labels)
    expect(offers(markedYaml('sections:\n▮'))).not.toContain('sections')
  })

  test('bring the standard text', () => {
    const note = markedYaml('event: Dialogue\ncont▮\n')
    expect(changedLines(note.source, accept(note, 'contact'))).toBe(
      'contact: For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.|',
    )
  })

  test('sections begin on a line of their own', () => {
    expect(accept(markedYaml('event: Dialogue\nsec▮'), 'sections')).toBe('event: Dialogue\nsections:\n  |')
  })
})

test('statuses are the values of status', () => {
  expect(offers(marked('---\nstatus: |\n---\n'))).toEqual(['draft', 'final'])
  expect(accept(markedYaml('status: dr▮\n'), 'draft')).toBe('status: draft|\n')
})

describe('kinds of note', () => {
  test('are the values of kind, by id or name', () => {
    expect(offers(marked('---\nkind: |\n---\n'))).toEqual(['2020', '2014'])
    expect(offers(markedYaml('kind: 2014 Inf▮\n'))).toEqual(['2014'])
    expect(accept(markedYaml('kind: 20▮20 # as published\n'), '2014')).toBe('kind: 2014| # as published\n')
  })
})

describe('dates', () => {
  test('typed in another form are put in UN form', () => {
    expect(accept(marked('---\ndate: 2020-07-08|\n---\n'), '8 July 2020')).toBe('---\ndate: 8 July 2020|\n---\n')
    expect(accept(markedYaml('date: July 8, 2020▮'), '8 July 2020')).toBe('date: 8 July 2020|')
    expect(offers(markedYaml('date: 8 July 2020▮'))).toEqual([])
    expect(offers(markedYaml('date: July 8-10, 2020▮'))).toEqual(['8–10 July 2020'])
  })

  test('have the months behind a day', () => {
    expect(offers(markedYaml('date: 31 ▮'))).toHaveLength(7)
    expect(offers(markedYaml('date: 31 J▮'))).toEqual(['31 January', '31 July'])
    expect(accept(markedYaml('date: 31 Ju▮'), '31 July')).toBe('date: 31 July|')
  })
})

describe('clauses', () => {
  test('are the value of an empty field', () => {
    expect(offers(markedYaml('disclaimer: ▮'))).toHaveLength(1)
    expect(accept(markedYaml('title: ▮'), 'Information Note')).toBe('title: Information Note|')
    expect(offers(markedYaml('title: ▮Note'))).toEqual([])
  })
})
