// Names in running text: which States and organizations they mean, and what only looks like one.
import { expect, test } from 'vitest'
import { findNames } from '../../server/mentions/names.ts'
import { OffsetMap } from '../../server/note/offset-map.ts'
import { loadRegister } from '../../server/register/index.ts'

const register = loadRegister()

/** The States in a text on a day: label and ISO code, and the verdict where the name is not the right one. */
function statesIn(text: string, day = '2020-07-08'): string[] {
  const prose = { text, map: OffsetMap.identity(text.length), regions: [], quoting: 'none' as const }
  const reading = { register, period: { from: day, to: day }, eventTitle: undefined }
  return findNames(prose, reading).states.map(({ span, reading: { verdict, states } }) =>
    [text.slice(span.from, span.to), ...states.map(({ iso3 }) => iso3), ...(verdict === 'official' ? [] : [verdict])]
      .join(' ')
      .replaceAll(/\s+/gu, ' '),
  )
}

test.each([
  ['Albania and the Republic of Moldova took part.', ['Albania ALB', 'Republic of Moldova MDA']],
  ['Turkey’s report and Moldova’s plan', ['Turkey TUR', 'Moldova MDA informal']],
  ['The United\nKingdom and Bosnia and\nHerzegovina', ['United Kingdom GBR accepted', 'Bosnia and Herzegovina BIH']],
  [
    'In North Macedonia, Spain and Trinidad and Tobago',
    ['North Macedonia MKD', 'Spain ESP', 'Trinidad and Tobago TTO'],
  ],
  ['the Government of Kenya and the Embassy of Peru', ['Kenya KEN', 'Peru PER']],
  [
    'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
    ['Guinea GIN', 'Guinea-Bissau GNB', 'Equatorial Guinea GNQ', 'Papua New Guinea PNG'],
  ],
  [
    'Niger and Nigeria; Dominica and the Dominican Republic',
    ['Niger NER', 'Nigeria NGA', 'Dominica DMA', 'Dominican Republic DOM'],
  ],
  ['the Democratic Republic of the Congo', ['Democratic Republic of the Congo COD']],
])('%s', (text, expected) => {
  expect(statesIn(text)).toEqual(expected)
})

test('"Serbia and Montenegro" is one State until 2 June 2006 and two since', () => {
  expect(statesIn('Serbia and Montenegro replied.', '2005-05-01')).toEqual(['Serbia and Montenegro SRB'])
  expect(statesIn('Croatia, Serbia and Montenegro replied.')).toEqual(['Croatia HRV', 'Serbia SRB', 'Montenegro MNE'])
})

test('a name in an address or in code is none', () => {
  const text = 'See example.org/Turkey and Turkey.'
  const prose = (kind: 'address' | 'quotation') => ({
    text,
    map: OffsetMap.identity(text.length),
    regions: [{ kind, span: { from: 4, to: 22 } }],
    quoting: 'none' as const,
  })
  const reading = { register, period: undefined, eventTitle: undefined }
  expect(findNames(prose('address'), reading).states.map(({ span }) => span.from)).toEqual([27])
  expect(findNames(prose('quotation'), reading).states.map(({ span }) => span.from)).toEqual([16, 27])
})

test.each([
  'The Bank of England was represented.',
  'The Netherlands Forensic Institute was represented.',
  'the Korea Institute of Nuclear Nonproliferation and Control',
  'Mr. Michael Jordan and Ms. Chad Israel',
  'the University of Georgia',
  'the Niger Delta, the Gulf of Guinea and the South China Sea',
  'guinea pigs and fine china',
  'China-based and pro-Iran groups',
  'Moldovan, Turkish and Syrian experts',
])('no State in: %s', text => {
  expect(statesIn(text)).toEqual([])
})

function organizationsIn(text: string): string[] {
  const prose = { text, map: OffsetMap.identity(text.length), regions: [], quoting: 'none' as const }
  return findNames(prose, { register, period: undefined, eventTitle: undefined }).organizations.map(
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
