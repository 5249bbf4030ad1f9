// The rules on States where participants are listed: twice, out of order, and as in the two published notes.
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/features/text-changes.ts'
import type { Notation } from '../../../server/note/note.ts'
import { participantOrder } from '../../../server/rules/states/participant-order.ts'
import type { HeaderContext } from '../../../server/rules/rule.ts'
import { createLanguageService } from '../../../server/service.ts'
import { expectProportional } from '../../support/growth.ts'
import { drawn, findingsOf, mended, mends, saidOf } from './found.ts'

describe('a participant listed twice', () => {
  test('is removed from a list of lines, its line with it', () => {
    const source = 'date: 8 July 2020\nparticipants:\n  - Albania\n  - Spain\n  - Albania\n  - Ukraine\n'
    const [finding] = findingsOf(source, 'yaml')
    expect(finding?.rule).toBe('duplicate-participant')
    expect(finding?.related[0]?.span.from).toBe(source.indexOf('Albania'))
    expect(applyEdits(source, finding!.fixes[0]!.edits)).toBe(
      'date: 8 July 2020\nparticipants:\n  - Albania\n  - Spain\n  - Ukraine\n',
    )
  })

  test('is removed from a list in brackets', () => {
    const source = 'date: 8 July 2020\nparticipants: [Albania, Spain, Albania]\n'
    const [finding] = findingsOf(source, 'yaml')
    expect(applyEdits(source, finding!.fixes[0]!.edits)).toBe('date: 8 July 2020\nparticipants: [Albania, Spain]\n')
  })

  test('is left where a comment stands between', () => {
    const source = 'date: 8 July 2020\nparticipants:\n  - Albania\n  # the host\n  - Albania\n'
    expect(findingsOf(source, 'yaml').map(({ rule, fixes }) => [rule, fixes.length])).toEqual([
      ['duplicate-participant', 0],
    ])
  })
})

describe('the published participants', () => {
  const of2014 = (day: string) => `event: Meeting of the OSCE Points of Contact on UNSCR 1540
organiser: OSCE
date and venue: ${day}, Vienna, Austria
participants: |
  Representatives from:
  Albania, Armenia, Austria, Belarus, Bosnia and Herzegovina, Croatia, Czech
  Republic, Finland, France, Germany, Greece, Hungary, Italy, Kyrgyzstan,
  Moldova, Montenegro, Poland, Russian Federation, Serbia, Slovakia,
  Slovenia, Spain, Switzerland, The former Yugoslav Republic of Macedonia,
  Turkey, United Kingdom (UK), United States (US), European Union (EU),
  1540 Committee Group of Experts, UN Office for Disarmament Affairs
  (UNODA), OSCE.
`
  const of2020 = (day: string) => `event: Security Dialogue
organizers: OSCE Forum for Security Co-operation (FSC)
date: ${day}
participants: |
  Representatives from the European Union, Germany,
  Albania, Montenegro, North Macedonia, Serbia, Bosnia and
  Herzegovina, Iceland, Liechtenstein, Andorra, Armenia,
  Georgia, Moldova, San Marino, Ukraine, Switzerland,
  Kazakhstan, Russian Federation, Spain, United States of
  America, Belarus, Turkey, Kyrgyzstan, Canada and the
  United Kingdom and the FSC Co-ordinator on Non-
  Proliferation Issues
  Ms. Mariana Budjeryn, Belfer Center, Harvard University
  The 1540 Expert
`
  const notations = (header: string): (readonly [Notation, string])[] => [
    ['yaml', header],
    ['markdown', `---\n${header}---\n`],
  ]

  test.each([...notations(of2014('10 April 2014')), ...notations(of2020('8 July 2020'))])(
    'in %s, on their own day: only Moldova',
    (notation, source) => {
      expect(drawn(findingsOf(source, notation), source)).toEqual(['warning informal-state-name: Moldova'])
    },
  )

  test.each(notations(of2014('10 April 2023')))('of 2014 moved to 2023, in %s', (notation, source) => {
    const findings = findingsOf(source, notation).filter(({ rule }) => rule !== 'participant-order')
    expect(drawn(findings, source)).toEqual([
      'warning outdated-state-name: Czech Republic',
      'warning informal-state-name: Moldova',
      'error outdated-state-name: former Yugoslav Republic of Macedonia',
      'error outdated-state-name: Turkey',
    ])
    const after = mended(source, notation)
    expect(after).toContain('Croatia, Czechia, Finland')
    expect(after).toContain('Republic of Moldova, Montenegro')
    expect(after).toContain('Switzerland, North Macedonia,\n  Türkiye, United Kingdom (UK)')
    expect(findingsOf(after, notation).filter(({ rule }) => rule !== 'participant-order')).toEqual([])
  })

  test.each(notations(of2020('8 July 2023')))('of 2020 moved to 2023, in %s', (notation, source) => {
    expect(drawn(findingsOf(source, notation), source)).toEqual([
      'warning informal-state-name: Moldova',
      'error outdated-state-name: Turkey',
    ])
    const after = mended(source, notation)
    expect(after).toContain('Georgia, the Republic of Moldova, San Marino')
    expect(after).toContain('Belarus, Türkiye, Kyrgyzstan')
    expect(findingsOf(after, notation)).toEqual([])
  })

  test.each(notations(of2020('8 July 2014')))('of 2020 moved to 2014, in %s', (notation, source) => {
    expect(drawn(findingsOf(source, notation), source)).toEqual([
      'error premature-state-name: North Macedonia',
      'warning informal-state-name: Moldova',
    ])
    expect(mended(source, notation)).toContain('Montenegro, the former Yugoslav Republic of Macedonia, Serbia')
  })
})

describe('the order of participants', () => {
  const orderOf = (text: string) =>
    saidOf({ in: 'participants', text }).map(said => said.filter(one => one.includes('participant-order/')))

  test('is questioned where one State of five is out of place, not where two are', () => {
    for (const said of orderOf('Albania, Austria, Armenia, Belarus, Croatia')) expect(said).toHaveLength(1)
    for (const said of orderOf('Albania, Croatia, Austria, Armenia, Belarus, Finland')) expect(said).toEqual([])
  })

  test('is not questioned of four', () => {
    for (const said of orderOf('Albania, Austria, Armenia, Belarus')) expect(said).toEqual([])
  })
})

mends('an entry after "as well as" is one of a sentence', { in: 'participants' }, [
  ['Georgia, Ukraine, as well as Moldova', 'Georgia, Ukraine, as well as the Republic of Moldova'],
])

test('many groups take time in proportion to their number', () => {
  expectProportional(size => {
    const groups = Array.from({ length: size }, (_, index) => `  Delegation ${index}: Spain\n`).join('')
    const { participants, note } = createLanguageService().analyze(`participants:\n${groups}`, 'yaml')
    const header = { participants, fields: note.fields } as unknown as HeaderContext
    return () => participantOrder.checkHeader!(header, () => undefined)
  }, 1000)
})
