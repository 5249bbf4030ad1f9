// Words in no dictionary: what is offered for them, and where nothing is said.
import { describe, expect, test } from 'vitest'
import { spelling } from '../../../../server/rules/wording/words/spelling.ts'
import { check, passageOf } from '../../passage.ts'

/** What is offered for the unknown words of a text, a list each. */
function offered(text: string): (readonly string[])[] {
  return check(spelling, passageOf(text))
    .filter(report => report.case === 'unknown')
    .map(({ fixes }) => fixes!.map(({ edits }) => edits[0]!.newText))
}

describe('offers the likeliest first', () => {
  test.each([
    ['It was particulary useful.', ['particularly', 'particular', 'particulars']],
    ['The participans left.', ['participants', 'participant']],
    ['The moderater spoke.', ['moderator', 'moderate', 'moderated']],
    ['The neccesary means were there.', ['necessary']],
    ['It was a succes.', ['success']],
    ['The frist day was long.', ['first']],
    ['They took administrativ steps.', ['administrative']],
    ['Delegatons were sent.', ['Delegations']],
    ['Their anti-terorrism unit came.', ['terrorism']],
  ])('%s', (text, words) => {
    expect(offered(text)).toEqual([words])
  })
})

describe('silence', () => {
  test.each([
    'Subregional counterproliferation, biosecurity and operationalization were organised and analysed.',
    'The note verbale named the acquis and immunity ratione materiae.',
    'It was opened by the direccion general de la policia.',
    'Le projet de resolution presente par le comite was read out.',
    'Mr. Participan and Ms. Moderater spoke in Vienne.',
    'Write to participans@example.org, or see participans.example.org and ./participans/moderater.',
    'The variables frist_day and day1frist were set.',
    'Aujourd’hui was the title.',
    'Several legislations, qubits, subnets and backends were compared.',
  ])('%s', text => {
    expect(offered(text)).toEqual([])
  })
})

test('a word that stands in a list of misspellings is for that list alone', () => {
  const reports = check(spelling, passageOf('They wrote accomodation.'))
  expect(reports.map(report => report.case)).not.toContain('unknown')
})

test('100 kB of unknown words among known ones is looked through in a moment', () => {
  const unknown = (index: number) =>
    `participan${String.fromCharCode(...[...`${index}`].map(digit => 97 + Number(digit)))}`
  const few = Array.from({ length: 500 }, (_, index) => `the ${unknown(index)} came`).join('. ')
  const many = Array.from({ length: 4_000 }, (_, index) => `the ${unknown(index + 500)} came`).join('. ')
  const time = (text: string) => {
    const start = performance.now()
    offered(text)
    return performance.now() - start
  }
  time(few)
  // Eight times the words; what is remembered of the first helps neither.
  expect(time(many)).toBeLessThan(24 * Math.max(5, time(few.replaceAll('participan', 'participen'))))
})
