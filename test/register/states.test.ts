// What names of States mean on a day.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadRegister } from '../../server/register/index.ts'
import { compareNames, type State } from '../../server/register/states.ts'

const { states } = loadRegister()

const on = (day: string) => ({ from: day, to: day })
const period = (days: string | undefined) => {
  if (days === undefined) return undefined
  const [from = '', to = from] = days.split(' to ')
  return { from, to }
}

/** The reading in one line: verdict, States, right name. */
function reading(label: string, days?: string): string {
  const found = states.read(label, period(days))
  if (found === undefined) return 'unknown'
  const right = found.right === undefined ? '' : `, ${found.right.name}`
  return `${found.verdict}: ${found.states.map(({ iso3 }) => iso3).join(' ')}${right}`
}

describe('a name on a day', () => {
  it.each([
    ['Turkey', '2020-07-08', 'official: TUR, Turkey'],
    ['Türkiye', '2020-07-08', 'premature: TUR, Turkey'],
    ['Turkey', '2023-01-10', 'outdated: TUR, Türkiye'],
    ['Türkiye', '2023-01-10', 'official: TUR, Türkiye'],
    ['Turkiye', '2023-01-10', 'misspelled: TUR, Türkiye'],
    ['Turkiye', '2020-07-08', 'misspelled: TUR, Turkey'],
    ['Republic of Turkey', '2020-07-08', 'formal: TUR, Turkey'],
    ['the Republic of Turkey', '2023-01-10', 'outdated: TUR, Türkiye'],
    ['Czech Republic', '2014-04-10', 'official: CZE, Czech Republic'],
    ['the Czech Republic', '2014-04-10', 'official: CZE, Czech Republic'],
    ['Czechia', '2014-04-10', 'premature: CZE, Czech Republic'],
    ['Czech Republic', '2023-04-10', 'outdated: CZE, Czechia'],
    [
      'the former Yugoslav Republic of Macedonia',
      '2014-04-10',
      'official: MKD, the former Yugoslav Republic of Macedonia',
    ],
    [
      'The former Yugoslav Republic of Macedonia',
      '2014-04-10',
      'official: MKD, the former Yugoslav Republic of Macedonia',
    ],
    ['former Yugoslav Republic of Macedonia', '2014-04-10', 'accepted: MKD, the former Yugoslav Republic of Macedonia'],
    ['former Yugoslav Republic of Macedonia', '2020-07-08', 'outdated: MKD, North Macedonia'],
    ['The former Yugoslav Republic of Macedonia', '2023-04-10', 'outdated: MKD, North Macedonia'],
    ['North Macedonia', '2014-04-10', 'premature: MKD, the former Yugoslav Republic of Macedonia'],
    ['North Macedonia', '2020-07-08', 'official: MKD, North Macedonia'],
    ['Macedonia', '2014-04-10', 'informal: MKD, the former Yugoslav Republic of Macedonia'],
    ['FYROM', '2014-04-10', 'informal: MKD, the former Yugoslav Republic of Macedonia'],
    ['Swaziland', '2018-04-18', 'official: SWZ, Swaziland'],
    ['Swaziland', '2019-01-01', 'outdated: SWZ, Eswatini'],
    ['Eswatini', '2018-04-18', 'premature: SWZ, Swaziland'],
    ['eSwatini', '2019-01-01', 'informal: SWZ, Eswatini'],
    ['Cape Verde', '2013-10-23', 'official: CPV, Cape Verde'],
    ['Cape Verde', '2013-10-24', 'outdated: CPV, Cabo Verde'],
    ['Cabo Verde', '2013-10-23', 'premature: CPV, Cape Verde'],
    ['Nauru', '2026-06-25', 'official: NRU, Nauru'],
    ['Nauru', '2026-09-01', 'outdated: NRU, Naoero'],
    ['Naoero', '2026-06-25', 'premature: NRU, Nauru'],
    ['Moldova', '2014-04-10', 'informal: MDA, Republic of Moldova'],
    ['Moldova', '2020-07-08', 'informal: MDA, Republic of Moldova'],
    ['the Republic of Moldova', '2020-07-08', 'official: MDA, Republic of Moldova'],
    ['Bolivia', '2009-04-08', 'official: BOL, Bolivia'],
    ['Bolivia', '2020-07-08', 'informal: BOL, Bolivia (Plurinational State of)'],
    ['Plurinational State of Bolivia', '2020-07-08', 'official: BOL, Bolivia (Plurinational State of)'],
    ['Netherlands', '2020-07-08', 'official: NLD, Netherlands'],
    ['Netherlands', '2024-01-01', 'informal: NLD, Netherlands (Kingdom of the)'],
    ['Kingdom of the Netherlands', '2020-07-08', 'formal: NLD, Netherlands'],
    ['the Kingdom of the Netherlands', '2024-01-01', 'official: NLD, Netherlands (Kingdom of the)'],
    ['Federal Republic of Germany', '2020-07-08', 'accepted: DEU, Germany'],
    ['Zaire', '2020-07-08', 'outdated: COD, Democratic Republic of the Congo'],
    ['Democratic Republic of Congo', '2020-07-08', 'misspelled: COD, Democratic Republic of the Congo'],
    ['Congo', '2020-07-08', 'official: COG, Congo'],
    ['the Congo', '2020-07-08', 'official: COG, Congo'],
    ['The Congo', '2020-07-08', 'ambiguous: COG COD'],
    ['Korea', '2020-07-08', 'ambiguous: KOR PRK'],
    ['Kosovo', '2020-07-08', 'other: XKX, Kosovo'],
    ['Hong Kong, China', '2020-07-08', 'other: HKG, China, Hong Kong Special Administrative Region'],
    ['Czechoslovakia', '1991-01-01', 'official: CSK, Czechoslovakia'],
    ['Czechoslovakia', '2020-07-08', 'outdated: CSK'],
    ['Yugoslavia', '1991-06-01', 'official: YUG, Yugoslavia'],
    ['Yugoslavia', '2001-06-01', 'official: SRB, Yugoslavia'],
    ['Yugoslavia', '2020-07-08', 'outdated: SRB, Serbia'],
    ['Ruritania', '2020-07-08', 'unknown'],
  ])('%s on %s: %s', (label, day, expected) => {
    expect(reading(label, day)).toBe(expected)
  })

  it.each([
    ['Turkey', '2022-06-30', 'official: TUR, Türkiye'],
    ['Turkey', '2022-07-01', 'outdated: TUR, Türkiye'],
    ['Türkiye', '2022-05-26', 'official: TUR, Turkey'],
    ['Türkiye', '2022-05-25', 'premature: TUR, Turkey'],
    ['Republic of Turkey', '2022-06-15', 'formal: TUR, Türkiye'],
    ['Swaziland', '2018-07-31', 'official: SWZ, Eswatini'],
    ['Swaziland', '2018-08-01', 'outdated: SWZ, Eswatini'],
    ['Eswatini', '2018-05-17', 'official: SWZ, Eswatini'],
    ['Nauru', '2026-08-31', 'official: NRU, Naoero'],
    ['Netherlands', '2023-04-10', 'official: NLD, Netherlands (Kingdom of the)'],
    ['Libya', '2011-08-03', 'official: LBY, Libyan Arab Jamahiriya'],
  ])('passes in a transition: %s on %s: %s', (label, day, expected) => {
    expect(reading(label, day)).toBe(expected)
  })

  it.each([
    ['Turkey', '2022-06-30 to 2022-07-02', 'official: TUR, Türkiye'],
    ['Türkiye', '2022-05-24 to 2022-05-26', 'official: TUR, Turkey'],
    ['Cape Verde', '2013-10-23 to 2013-10-24', 'official: CPV, Cabo Verde'],
    ['Cape Verde', '2013-10-24 to 2013-10-25', 'outdated: CPV, Cabo Verde'],
    ['Libyan Jamahiriya', '2011-09-15 to 2011-09-16', 'accepted: LBY, Libya'],
  ])('over several days is right if right on any of them: %s, %s: %s', (label, days, expected) => {
    expect(reading(label, days)).toBe(expected)
  })

  it('without a date: every name that was ever right is right, everyday forms and misspellings are not', () => {
    expect(reading('Turkey')).toBe('official: TUR, Türkiye')
    expect(reading('Türkiye')).toBe('official: TUR, Türkiye')
    expect(reading('Czech Republic')).toBe('official: CZE, Czechia')
    expect(reading('East Timor')).toBe('accepted: TLS, Timor-Leste')
    expect(reading('Moldova')).toBe('informal: MDA, Republic of Moldova')
    expect(reading('Turkiye')).toBe('misspelled: TUR, Türkiye')
  })

  it('before the register begins no name is judged by its date', () => {
    expect(reading('Türkiye', '1985-06-01')).toBe('official: TUR, Türkiye')
    expect(reading('Moldova', '1985-06-01')).toBe('informal: MDA, Republic of Moldova')
  })

  it('before the first name that is known of a State nothing is said', () => {
    expect(reading('North Macedonia', '1991-06-01')).toBe('official: MKD')
    expect(reading('Moldova', '1991-06-01')).toBe('official: MDA')
    expect(reading('Switzerland', '1995-06-01')).toBe('official: CHE, Switzerland')
  })
})

describe('forms of a label', () => {
  it.each([
    ['United Kingdom (UK)', 'accepted: GBR, United Kingdom of Great Britain and Northern Ireland'],
    ['United States (US)', 'accepted: USA, United States of America'],
    ['the United States of America', 'official: USA, United States of America'],
    ['US', 'accepted: USA, United States of America'],
    ['us', 'unknown'],
    ['European Union (EU)', 'unknown'],
    ['Ms. Smith (UK)', 'unknown'],
    ['Turkey (Türkiye)', 'official: TUR, Turkey'],
    ['Georgia (Atlanta)', 'unknown'],
    ['Bosnia and\nHerzegovina', 'official: BIH, Bosnia and Herzegovina'],
    ['Bosnia  and Herzegovina', 'official: BIH, Bosnia and Herzegovina'],
    ['Côte d’Ivoire', "official: CIV, Côte d'Ivoire"],
    ["Côte d'Ivoire", "official: CIV, Côte d'Ivoire"],
    ["Cote d'Ivoire", "misspelled: CIV, Côte d'Ivoire"],
    ['Tu\u0308rkiye', 'premature: TUR, Turkey'],
    ['GERMANY', 'official: DEU, Germany'],
    ['germany', 'misspelled: DEU, Germany'],
    ['turkey', 'misspelled: TUR, Turkey'],
    ['Guinea‑Bissau', 'official: GNB, Guinea-Bissau'],
    ['Iran (Islamic Republic of)', 'official: IRN, Iran (Islamic Republic of)'],
    ['the Islamic Republic of Iran', 'official: IRN, Iran (Islamic Republic of)'],
    ['', 'unknown'],
    ['the', 'unknown'],
    ['toString', 'unknown'],
    ['__proto__', 'unknown'],
  ])('%j: %s', (label, expected) => {
    expect(reading(label, '2020-07-08')).toBe(expected)
  })

  it('"Serbia and Montenegro" is two States since June 2006, one before', () => {
    expect(reading('Serbia and Montenegro', '2005-04-10')).toBe('official: SRB, Serbia and Montenegro')
    expect(reading('Serbia and Montenegro', '2010-04-10')).toBe('official: SRB MNE')
    expect(reading('Serbia and Montenegro')).toBe('official: SRB MNE')
  })
})

describe('how sure the register is', () => {
  const certain = (label: string, day: string) => states.read(label, on(day))?.certain

  it('is sure of a change whose day is known', () => {
    expect(certain('Türkiye', '2020-07-08')).toBe(true)
    expect(certain('North Macedonia', '2014-04-10')).toBe(true)
    expect(certain('The former Yugoslav Republic of Macedonia', '2023-04-10')).toBe(true)
  })

  it('is not sure of labels with other uses, of names that are still formal names, or near a day that was not found', () => {
    expect(certain('Turkey', '2023-04-10')).toBe(false)
    expect(certain('Moldova', '2020-07-08')).toBe(false)
    expect(certain('Netherlands', '2024-07-08')).toBe(false)
    expect(certain('Czech Republic', '2023-04-10')).toBe(false)
    expect(certain('Eswatini', '2018-04-01')).toBe(false)
    expect(certain('Eswatini', '2016-04-01')).toBe(true)
  })

  it('speaks of some labels only in lists', () => {
    const inProse = (label: string) => states.read(label, on('2023-04-10'))?.inProse
    expect(inProse('Holland')).toBe(false)
    expect(inProse('Czech Republic')).toBe(false)
    expect(inProse('The Congo')).toBe(false)
    expect(inProse('Swaziland')).toBe(true)
  })

  it('names the name that was right on another day', () => {
    expect(states.read('Turkey', on('2023-04-10'))?.was?.to).toBe('2022-05-31')
    expect(states.read('Türkiye', on('2020-04-10'))?.was?.from).toBe('2022-06-01')
    expect(states.read('Moldova', on('2020-04-10'))?.was).toBeUndefined()
  })
})

describe('names in force', () => {
  const names = (state: State, days?: string) => states.nameOn(state, period(days))?.name
  const turkiye = states.byIso3('TUR')!

  it('are those of the day, the newest without one', () => {
    expect(names(turkiye, '2020-07-08')).toBe('Turkey')
    expect(names(turkiye, '2022-05-31 to 2022-06-01')).toBe('Türkiye')
    expect(names(turkiye)).toBe('Türkiye')
    expect(names(states.byIso3('MNE')!, '2005-07-08')).toBeUndefined()
  })

  it('stand in UN order: word by word, by sort key', () => {
    expect(states.all).toHaveLength(195)
    const newest = states.all.map(state => state.names.at(-1)!)
    expect([...newest].sort(compareNames)).toEqual(newest)
    const order = newest.map(({ name }) => name)
    expect(order.slice(order.indexOf('Tunisia'), order.indexOf('Tunisia') + 3)).toEqual([
      'Tunisia',
      'Türkiye',
      'Turkmenistan',
    ])
    expect(order.indexOf('United Republic of Tanzania')).toBeGreaterThan(
      order.indexOf('United Kingdom of Great Britain and Northern Ireland'),
    )
    const in2014 = states.all.flatMap(state => states.nameOn(state, on('2014-04-10')) ?? []).sort(compareNames)
    const place = in2014.findIndex(({ name }) => name.includes('Yugoslav'))
    expect(in2014.slice(place - 1, place + 2).map(({ name }) => name)).toEqual([
      'Thailand',
      'the former Yugoslav Republic of Macedonia',
      'Timor-Leste',
    ])
  })

  it('have a form for running text', () => {
    const forms = (iso3: string) => {
      const { inText, article } = states.byIso3(iso3)!.names.at(-1)!
      return article ? `the ${inText}` : inText
    }
    expect(['MDA', 'NLD', 'FRA', 'GBR', 'BOL', 'GMB'].map(forms)).toEqual([
      'the Republic of Moldova',
      'the Kingdom of the Netherlands',
      'France',
      'the United Kingdom of Great Britain and Northern Ireland',
      'the Plurinational State of Bolivia',
      'the Gambia',
    ])
  })

  it('are read as official on every day of their interval', () => {
    const days = fc
      .integer({ min: 0, max: 13_000 })
      .map(days => new Date(Date.UTC(1991, 0, 1 + days)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...states.all), days, (state, day) => {
        const name = states.nameOn(state, on(day))
        if (name === undefined) return
        for (const label of [name.name, name.inText]) {
          const found = states.read(label, on(day))
          if (label === 'former Yugoslav Republic of Macedonia') continue
          expect([label, found?.verdict, found?.states.map(({ iso3 }) => iso3)]).toEqual([
            label,
            'official',
            [state.iso3],
          ])
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('near misses', () => {
  const similar = (label: string, day = '2020-07-08') => states.similar(label, on(day)).map(({ name }) => name)

  it.each([
    ['Kazakstan', ['Kazakhstan']],
    ['Swizterland', ['Switzerland']],
    ['Bosnia and Herzogovina', ['Bosnia and Herzegovina']],
    ['Azerbiajan', ['Azerbaijan']],
    ['the Russian Federacion', ['Russian Federation']],
    ['Unites States of America', ['United States of America']],
    ['Slovnia', ['Slovenia']],
    ['Slovekia', ['Slovakia', 'Slovenia']],
  ])('%s: %j', (label, expected) => {
    expect(similar(label)).toEqual(expected)
  })

  it('go to the name of the day', () => {
    expect(similar('Nort Macedonia', '2020-07-08')).toEqual(['North Macedonia'])
    expect(similar('Nort Macedonia', '2014-04-10')).toEqual([])
  })

  it.each([
    'Austrian',
    'Armenians',
    'Australasia',
    'OSCE',
    'Mali.',
    'Roman',
    'Greenland',
    'The 1540 Expert',
    'European Union',
    'Harvard University',
    'Scotland',
    'Indiana',
  ])('%s is no near miss', label => {
    expect(similar(label)).toEqual([])
  })

  it('cost little for any label', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        label => states.similar(label, undefined).length <= 3,
      ),
    )
    expect(states.similar('x'.repeat(100_000), undefined)).toEqual([])
  })
})

it('reads any label without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), label => {
      states.read(label, on('2020-07-08'))
      states.read(`${label} (${label})`, undefined)
    }),
  )
})
