// Official titles in unquoted prose.
import { expect, test } from 'vitest'
import { findTitles } from '../../server/mentions/titles.ts'
import type { Reading } from '../../server/mentions/mention.ts'
import { loadRegister } from '../../server/register/index.ts'
import { expectProportional } from '../support/growth.ts'

const reading: Reading = {
  register: loadRegister(),
  period: undefined,
  eventTitle: 'Meeting of the OSCE Points of Contact (PoC) on UNSCR 1540',
}

function titles(text: string, of = reading): string[] {
  return findTitles({ text }, of).map(({ from, to }) => text.slice(from, to))
}

test.each([
  [
    'The Meeting of the OSCE Points of Contact (PoC) on UNSCR 1540 was opened.',
    'Meeting of the OSCE Points of Contact (PoC) on UNSCR 1540',
  ],
  [
    'the meeting of the OSCE points of contact (PoC)\non UNSCR 1540',
    'meeting of the OSCE points of contact (PoC)\non UNSCR 1540',
  ],
  [
    'It noted the Agreement between the Government of Turkey and the Government of Moldova on Co-operation in Nuclear Matters, which is in force.',
    'Agreement between the Government of Turkey and the Government of Moldova on Co-operation in Nuclear Matters',
  ],
])('%s', (text, title) => {
  expect(titles(text)).toEqual([title])
})

test.each([
  'The meeting of the OSCE points of contact was opened.',
  'The Meeting of the OSCE Points of Contact (PoC) on UNSCR 15401 was opened.',
  'Agreement between Turkey and Moldova was reached.',
  'The agreement between Turkey and Moldova on nuclear matters is in force.',
])('no title: %s', text => {
  expect(titles(text)).toEqual([])
})

test('short titles are ordinary words, and one with marks is taken as it stands', () => {
  expect(titles('The workshop was opened.', { ...reading, eventTitle: 'Workshop' })).toEqual([])
  expect(
    titles('At the Dialogue: (WMD) [on-line] + more?', { ...reading, eventTitle: 'Dialogue: (WMD) [on-line] + more?' }),
  ).toEqual(['Dialogue: (WMD) [on-line] + more?'])
})

test('beginnings are read in time proportional to their length', () => {
  for (const piece of ['Agreement between the Government of ', 'A ', 'Meeting of the ', 'Treaty between A of the B ']) {
    const eventTitle = 'Meeting of the Meeting of the Meeting of the Meeting of nobody'
    expectProportional(size => {
      const text = `Agreement between ${piece.repeat(size / piece.length)}`
      return () => findTitles({ text }, { ...reading, eventTitle })
    })
  }
})
