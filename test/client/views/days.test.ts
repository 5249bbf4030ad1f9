// Days and periods in the user's language.
import { expect, test } from 'vitest'
import { calendarOf } from '../../../client/views/days.ts'

const oneMonth = { from: '2020-07-08', to: '2020-07-10' }
const twoYears = { from: '2020-12-30', to: '2021-01-02' }

test('English is written as the United Nations does', () => {
  for (const language of ['en', 'en-us', 'EN']) {
    const calendar = calendarOf(language)
    expect(calendar.day('2020-07-08')).toBe('8 July 2020')
    expect(calendar.short('2020-07-08')).toBe('8 Jul 2020')
    expect(calendar.dayAndMonth('2020-07-08')).toBe('8 Jul')
    expect(calendar.month('2020-07')).toBe('July 2020')
    expect(calendar.period({ from: '2020-07-08', to: '2020-07-08' })).toBe('8 July 2020')
    expect(calendar.period(oneMonth)).toBe('8–10 July 2020')
    expect(calendar.period(twoYears)).toBe('30 December 2020 – 2 January 2021')
  }
})

test('other languages are written as they are', () => {
  expect(calendarOf('fr').period(oneMonth)).toBe('8–10 juillet 2020')
  expect(calendarOf('fr').day('2020-07-08')).toBe('8 juillet 2020')
})

test('a language that nobody knows is written as English', () => {
  expect(calendarOf('qps_ploc').day('2020-07-08')).toBe('8 July 2020')
})
