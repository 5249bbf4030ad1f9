// Organizations in running text.
import { expect, test } from 'vitest'
import { findOrganizations } from '../../server/mentions/organizations.ts'
import { OffsetMap } from '../../server/note/offset-map.ts'
import { loadRegister } from '../../server/register/index.ts'

const register = loadRegister()

function organizationsIn(text: string): string[] {
  const prose = { text, map: OffsetMap.identity(text.length), regions: [], quoting: 'none' as const }
  return findOrganizations(prose, { register, period: undefined, eventTitle: undefined }).map(
    ({ span, organization }) => `${text.slice(span.from, span.to)} = ${organization.id}`,
  )
}

test.each([
  ['The OSCE and UNODA took part.', ['OSCE = osce', 'UNODA = unoda']],
  ['the Security Council and the 1540 Committee', ['Security Council = unsc', '1540 Committee = c1540']],
  [
    'the Organization for Security and Co-operation in Europe',
    ['Organization for Security and Co-operation in Europe = osce'],
  ],
  ['who can win', []],
])('%s', (text, expected) => {
  expect(organizationsIn(text)).toEqual(expected)
})
