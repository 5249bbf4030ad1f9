// The rules that hold the days of a text against those of the event, beyond their own examples.
import { describe, expect, test } from 'vitest'
import { eventDate } from '../../server/rules/dates/event-date.ts'
import { laterDocument } from '../../server/rules/dates/later-document.ts'
import { mandateEnded } from '../../server/rules/resolutions/mandate-ended.ts'
import { check, passageOf } from './passage.ts'

describe('a letter', () => {
  const marked = (text: string, event: string) =>
    check(laterDocument, passageOf(text), event).map(({ span }) => text.slice(span.from, span.to))

  test('may be dated on the last day of the event, not after it', () => {
    expect(marked('In a letter dated 10 July 2020 the Chair was invited to speak.', '8–10 July 2020')).toEqual([])
    expect(marked('In a letter dated 11 July 2020 the Chair was invited to speak.', '8–10 July 2020')).toEqual([
      '11 July 2020',
    ])
  })

  test('is judged by its own sentence', () => {
    expect(
      marked('It will go on later. In a letter dated 9 July 2020 he was invited to speak.', '8 July 2020'),
    ).toEqual(['9 July 2020'])
    expect(marked('In a letter dated 9 July 2020 he was later invited to speak.', '8 July 2020')).toEqual([])
  })
})

describe('another day for the event', () => {
  const cases = (text: string, event: string) =>
    check(eventDate, passageOf(text), event).map(({ case: name, span }) => `${name}: ${text.slice(span.from, span.to)}`)

  test.each([
    ['a week after', '15 July 2020'],
    ['a week before', '1 July 2020'],
    ['the same day of the year before', '8 July 2019'],
    ['the same day of the year after', '8 July 2021'],
  ])('is a slip if it is %s', (_, day) => {
    expect(cases(`The event was held on ${day}.`, '8 July 2020')).toEqual([`other-day: ${day}`])
  })

  test.each([
    ['eight days after', '16 July 2020'],
    ['eight days before', '30 June 2020'],
    ['the same day of two years before', '8 July 2018'],
    ['nearly the same day of the year before', '9 July 2019'],
  ])('may be that of another event if it is %s', (_, day) => {
    expect(cases(`The event was held on ${day}.`, '8 July 2020')).toEqual([])
  })
})

describe('a mandate that was over', () => {
  const messages = (day: string) =>
    check(mandateEnded, passageOf(`Its mandate runs until ${day}.`), '8 July 2020').map(({ message }) => message)

  test('is that of the 1540 Committee if it ended on a day to which that was extended', () => {
    expect(messages('25 April 2011')).toEqual([
      expect.stringContaining(
        'The mandate of the 1540 Committee was extended to 25 April 2021 by resolution 1977 (2011).',
      ),
    ])
  })

  test('may be that of another body if it ended on any other day', () => {
    expect(messages('26 April 2011')).toEqual([expect.stringMatching(/8 July 2020\)\. Check the date\.$/u)])
  })

  test('is none if it ended on the day of the event', () => {
    expect(messages('8 July 2020')).toEqual([])
  })
})
