// Formatting of headers and of YAML notes: colons, lists, indents, the order of the keys.
import { describe, expect, test } from 'vitest'
import { service } from '../draw.ts'
import { formatted, header } from './layout.ts'

describe('entries', () => {
  test('have one space after the colon and none before', () => {
    expect(header('event :   Meeting  \ndate:8 July 2020\nvenue:  ')).toBe('event: Meeting\ndate: 8 July 2020\nvenue:')
  })

  test('keep their quotation marks, comments and words', () => {
    const text = `event: "Dialogue: WMD"\norganizers: 'OSCE'  # to be checked\ndate: 8  July 2020\nvenue: Vienna: the centre`
    expect(header(text)).toBe(text)
  })

  test('have lists with a space after each comma', () => {
    expect(header('participants: [ Albania,Armenia ,"Korea, Republic of" ]')).toBe(
      'participants: [Albania, Armenia, "Korea, Republic of"]',
    )
    const overLines = 'participants: [Albania,\n  Armenia]'
    expect(header(overLines)).toBe(overLines)
  })

  test('are indented by two spaces, with the comments above and the lines below them', () => {
    expect(
      header(
        'participants:\n    # of the region\n    States:\n    - Albania\n    -   Armenia\n        and more\n    Others: |\n        One\n        Two',
      ),
    ).toBe(
      'participants:\n  # of the region\n  States:\n    - Albania\n    - Armenia\n        and more\n  Others: |\n      One\n      Two',
    )
  })

  test('stand with at most one blank line between them', () => {
    expect(header('event: A\n\n\n\ndate: 8 July 2020')).toBe('event: A\n\ndate: 8 July 2020')
  })

  test('stay where they are broken', () => {
    const text = 'event :  A\n\tdate :  8 July 2020'
    expect(header(text)).toBe(text)
  })
})

describe('keys', () => {
  test('stand in the order of the kind; comments above a key go with it, and what no kind knows', () => {
    expect(
      header(
        'venue: Vienna\n# rapporteur-disable-next-line date-format: as announced\ndate: July 8, 2020\nevent: Meeting\nrapporteur: Ms. Bee\norganizers: OSCE',
      ),
    ).toBe(
      'event: Meeting\nrapporteur: Ms. Bee\norganizers: OSCE\n# rapporteur-disable-next-line date-format: as announced\ndate: July 8, 2020\nvenue: Vienna',
    )
  })

  test('date and venue in one stand where the date would', () => {
    expect(header('participants: Austria\nDate and Venue: 8 July 2020, Vienna\nEvent: Meeting')).toBe(
      'Event: Meeting\nDate and Venue: 8 July 2020, Vienna\nparticipants: Austria',
    )
  })

  test('stay where one stands twice, or a line belongs to none', () => {
    for (const text of ['date: 8 July 2020\nevent: A\ndate: 9 July 2020', 'date: 8 July 2020\nevent: A\nstray'])
      expect(header(text)).toBe(text)
  })

  test('of a YAML note: the title first, then the fields, the sections, the clauses', () => {
    expect(
      formatted(
        'disclaimer: For information.\nsections:\n  Background: |\n    Text.\n# of the meeting\nevent: A\ntitle: Information Note\n',
        'yaml',
      ),
    ).toBe(
      'title: Information Note\n# of the meeting\nevent: A\nsections:\n  Background: |\n    Text.\ndisclaimer: For information.\n',
    )
  })
})

describe('sections of a YAML note', () => {
  const deep =
    'sections:\n    Background: |\n        One.\n\n\n        - a\n        -  b\n    # a remark\n    Highlights: >\n        Folded\n        text\n'

  test('are indented by two spaces, their text by four', () => {
    expect(formatted(deep, 'yaml')).toBe(
      'sections:\n  Background: |\n    One.\n\n    - a\n    - b\n  # a remark\n  Highlights: >\n      Folded\n      text\n',
    )
  })

  test('or by as many as the client says', () => {
    expect(formatted(deep, 'yaml', { indent: 4 })).toBe(deep.replace('\n\n\n', '\n\n').replace('-  b', '- b'))
  })

  test('stay where the indent of the text is written beside its bar', () => {
    const text = 'sections:\n    Background: |2\n        set in\n      One.\n'
    expect(formatted(text, 'yaml')).toBe(text)
  })
})

test.each([
  ['of a list between brackets', `participants: [${'Ghana,'.repeat(10_000)}Spain]\nevent: Dialogue\n`],
  ['of keys', Array.from({ length: 20_000 }, (_, index) => `key${index}: Dialogue\n`).join('')],
])('however long a header %s is, its formatting costs no more than its check', (_, source) => {
  const start = performance.now()
  expect(service.analyze(source, 'yaml').findings.length).toBeGreaterThan(0)
  const checked = performance.now()
  formatted(source, 'yaml')
  // Formatting reads the note a few times, `formatted` once more.
  expect(performance.now() - checked).toBeLessThan(3 * (checked - start))
})
