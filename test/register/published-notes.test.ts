// The participant lists of the two published notes, read on their days.
import { describe, expect, it } from 'vitest'
import { loadRegister } from '../../server/register/index.ts'

const { states, organizations } = loadRegister()

/** Each label with its verdict, official names left out. */
function read(labels: readonly string[], day: string): readonly string[] {
  return labels.flatMap(label => {
    const reading = states.read(label, { from: day, to: day })
    if (reading === undefined) return `${label}: ${organizations.read(label)?.id ?? 'unknown'}`
    return reading.verdict === 'official' ? [] : `${label}: ${reading.verdict}`
  })
}

const of2014 = [
  ...'Albania, Armenia, Austria, Belarus, Bosnia and Herzegovina, Croatia, Czech \nRepublic, Finland, France, Germany, Greece, Hungary'.split(
    ', ',
  ),
  ...'Italy, Kyrgyzstan, Moldova, Montenegro, Poland, Russian Federation, Serbia, Slovakia, Slovenia, Spain, Switzerland'.split(
    ', ',
  ),
  'The former Yugoslav Republic of Macedonia',
  ...'Turkey, United Kingdom (UK), United States (US), European Union (EU), 1540 Committee Group of Experts'.split(
    ', ',
  ),
  'UN Office for Disarmament Affairs \n(UNODA)',
  'OSCE',
]
const of2020 = [
  ...'European Union, Germany, Albania, Montenegro, North Macedonia, Serbia, Bosnia and \nHerzegovina, Iceland, Liechtenstein'.split(
    ', ',
  ),
  ...'Andorra, Armenia, Georgia, Moldova, San Marino, Ukraine, Switzerland, Kazakhstan, Russian Federation, Spain'.split(
    ', ',
  ),
  ...'United States of \nAmerica, Belarus, Turkey, Kyrgyzstan, Canada, the \nUnited Kingdom'.split(', '),
]

describe('the note of 10 April 2014', () => {
  it('names 24 States by their official names', () => {
    expect(of2014).toHaveLength(31)
    expect(read(of2014, '2014-04-10')).toEqual([
      'Moldova: informal',
      'United Kingdom (UK): accepted',
      'United States (US): accepted',
      'European Union (EU): eu',
      '1540 Committee Group of Experts: goe1540',
      'UN Office for Disarmament Affairs \n(UNODA): unoda',
      'OSCE: osce',
    ])
  })

  it('moved to 2023 has three names of another day', () => {
    expect(read(of2014, '2023-04-10').filter(line => line.endsWith('outdated'))).toEqual([
      'Czech \nRepublic: outdated',
      'The former Yugoslav Republic of Macedonia: outdated',
      'Turkey: outdated',
    ])
  })
})

describe('the note of 8 July 2020', () => {
  it('names 22 States by their official names', () => {
    expect(of2020).toHaveLength(25)
    expect(read(of2020, '2020-07-08')).toEqual([
      'European Union: eu',
      'Moldova: informal',
      'the \nUnited Kingdom: accepted',
    ])
  })

  it('moved to 2023 has one name of another day, moved to 2014 another', () => {
    expect(read(of2020, '2023-07-08').filter(line => /outdated|premature/u.test(line))).toEqual(['Turkey: outdated'])
    expect(read(of2020, '2014-07-08').filter(line => /outdated|premature/u.test(line))).toEqual([
      'North Macedonia: premature',
    ])
  })
})
