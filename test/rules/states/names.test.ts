// The rules on State names: what they mend, and above all where they keep silent.
import { describe, expect, test } from 'vitest'
import { notesAround } from '../../support/notes.ts'
import { drawn, findingsOf, mended, mends, saidOf } from './found.ts'

describe('in a note of 2023', () => {
  test.each([
    'Mr. John Turkey and Ms. Iran Castillo opened the session.',
    'Professor Michael Jordan of the University of Georgia spoke on export controls.',
    'Dr. Israel Chad and Mr. Cuba Oman, both of Kenya, took the floor.',
    'Guinea pigs are not covered by the control list, nor is fine china.',
    'A lunch of turkey and brazil nuts was served.',
    'The Niger Delta was named as an area of illicit trafficking.',
    'The team crossed the Sea of Japan, the Gulf of Oman and the South China Sea.',
    'The Zaire ebolavirus and the Sudan virus were taken as examples.',
    'The Netherlands Forensic Institute presented its work.',
    'The Vietnam Academy of Science and Technology was the host.',
    'The Korea Institute of Nuclear Nonproliferation and Control presented its work.',
    'The Syria Trust for Development took part.',
    'The Bank of England and the Holland Tunnel were mentioned.',
    'The Burma Road and the Siam Society were mentioned.',
    'Central Macedonia, a region of Greece, sent a customs officer.',
    'The visit began in Macedonia Square.',
    'Women in Security, a network in New Mexico and British Columbia, sent a statement.',
    'The city of Mexico, Missouri, was named.',
    'The Georgia Institute of Technology and South Georgia were mentioned.',
    'China-based companies and a Vietnam-era stockpile were discussed.',
    'The Russia–Africa summit and the EU–Moldova agreement were not discussed.',
    'The Trans-Turkey pipeline was an example.',
    'The Moldovan, Syrian, Iranian, Turkish and Czech delegations took the floor.',
    'The Dutch, South Korean and North Korean positions differ.',
    'The Government of the Czech Republic supported the project.',
    'The Republic of Moldova, the Syrian Arab Republic, Türkiye and Viet Nam replied.',
    'The United Kingdom, the United States and the Democratic People’s Republic of Korea (DPRK) made statements.',
    'Eswatini (formerly Swaziland) submitted a report.',
    'Turkey (now Türkiye) and Türkiye/Turkey stand in the files, as does Eswatini (Swaziland).',
    'North Macedonia, previously the former Yugoslav Republic of Macedonia, submitted a report.',
    'The International Criminal Tribunal for the former Yugoslavia was cited.',
    'The question of Palestine was not on the agenda.',
    'The paper “Turkey and the Czech Republic: a comparison” was distributed.',
    'The document is at https://www.example.org/Turkey/Iran for all to read.',
    'Write to Moldova@example.org or syria@example.org for a copy.',
    'The data set `Turkey` was shown.',
    'WORKSHOP IN TURKEY AND IRAN',
  ])('nothing is said of: %s', text => {
    for (const { source, notation } of notesAround({ text, date: '12 April 2023' })) {
      expect(drawn(findingsOf(source, notation), source)).toEqual([])
    }
  })

  test.each([
    'Ms. Jordan Georgia, Chad Institute; Mr. Iran Castillo',
    'Albania, Türkiye, Viet Nam, Korea Institute of Nuclear Nonproliferation and Control',
    'Representatives from the European Union, Albania, the United Kingdom, and 27 others',
    'Albania, Kosovo, Hong Kong, China',
    'Congo, Democratic Republic of the Congo, Guinea, Guinea-Bissau',
  ])('nothing is said of the participants: %s', text => {
    for (const { source, notation } of notesAround({ in: 'participants', text, date: '12 April 2023' })) {
      expect(drawn(findingsOf(source, notation), source)).toEqual([])
    }
  })
})

mends('mended in running text of 2023', { date: '12 April 2023' }, [
  ['Turkey agreed. In Turkey, Turkey’s plan was ready.', 'Türkiye agreed. In Türkiye, Türkiye’s plan was ready.'],
  [
    'The former Yugoslav Republic of Macedonia spoke; the former Yugoslav Republic of Macedonia agreed.',
    'North Macedonia spoke; North Macedonia agreed.',
  ],
  [
    'The Netherlands agreed to the Netherlands’ own plan.',
    'The Kingdom of the Netherlands agreed to the Kingdom of the Netherlands’ own plan.',
  ],
  ['Moldova agreed, and so did Moldova.', 'The Republic of Moldova agreed, and so did the Republic of Moldova.'],
  [
    'Russia, Syria and Vietnam (also Tanzania) agreed.',
    'The Russian Federation, the Syrian Arab Republic and Viet Nam (also the United Republic of Tanzania) agreed.',
  ],
  ['They met in Cape\nVerde, *Swaziland* and **Burma**.', 'They met in Cabo\nVerde, *Eswatini* and **Myanmar**.'],
  ['Kazahkstan and Guinea Bissau agreed.', 'Kazakhstan and Guinea-Bissau agreed.'],
  ['Mr. Carl Dee (Moldova) took the chair.', 'Mr. Carl Dee (Republic of Moldova) took the chair.'],
  [
    '- Moldova;\n- Netherlands;\n- Czech Republic.',
    '- Republic of Moldova;\n- Netherlands (Kingdom of the);\n- Czechia.',
  ],
])

mends('mended in running text of 2014', { date: '10 April 2014' }, [
  [
    'North Macedonia spoke, as did Czechia and North Macedonia’s neighbours.',
    'The former Yugoslav Republic of Macedonia spoke, as did the Czech Republic and the former Yugoslav Republic of Macedonia’s neighbours.',
  ],
])

mends('mended in a list of 2023', { in: 'participants', date: '12 April 2023' }, [
  [
    'Czech Republic, Moldova, The Netherlands, The former Yugoslav Republic of Macedonia, Turkey (TR)',
    'Czechia, Republic of Moldova, Netherlands (Kingdom of the), North Macedonia, Türkiye (TR)',
  ],
  ['Iran, Korea, Republic of', 'Iran (Islamic Republic of), Republic of Korea'],
  [
    'Moldova (Republic of), Syria (Chair), Laos.',
    "Republic of Moldova, Syrian Arab Republic (Chair), Lao People's Democratic Republic.",
  ],
])

mends('mended in a sentence of participants of 2023', { in: 'participants', date: '12 April 2023' }, [
  [
    'Representatives from Moldova, the Czech Republic and Turkey',
    'Representatives from the Republic of Moldova, Czechia and Türkiye',
  ],
  [
    'Representatives of Syria and the Netherlands',
    'Representatives of the Syrian Arab Republic and the Kingdom of the Netherlands',
  ],
])

describe('a name used like an adjective', () => {
  test.each(['The Moldova office closed.', 'A Moldova programme began.', 'Moldova experts spoke.'])(
    'is found and left to the drafter: %s',
    text => {
      for (const { source, notation } of notesAround({ text })) {
        expect(drawn(findingsOf(source, notation), source)).toEqual(['warning informal-state-name: Moldova'])
        expect(mended(source, notation)).toBe(source)
      }
    },
  )
})

describe('where names stand', () => {
  test('a State in a person’s affiliation is judged as in running text', () => {
    const text = 'Ms. Ann Bee, Turkey; Mr. Carl Dee, Embassy of Moldova'
    const [note] = notesAround({ in: 'participants', text, date: '12 April 2023' })
    expect(drawn(findingsOf(note!.source, 'markdown'), note!.source)).toEqual([
      'warning outdated-state-name: Turkey',
      'warning informal-state-name: Moldova',
    ])
    expect(mended(note!.source, 'markdown')).toContain(
      'Ms. Ann Bee, Türkiye; Mr. Carl Dee, Embassy of the Republic of Moldova',
    )
  })

  test('in the venue a name after a city has no article', () => {
    const [note] = notesAround({ text: 'The meeting was opened.' })
    const source = note!.source.replace('venue: Vienna', 'venue: Chisinau, Moldova')
    expect(mended(source, 'markdown')).toContain('venue: Chisinau, Republic of Moldova\n')
  })

  test('the title of the event is left alone', () => {
    const [note] = notesAround({ text: 'The meeting was opened.', date: '12 April 2023' })
    const source = note!.source.replace('event: Security Dialogue', 'event: Dialogue with Turkey and Moldova')
    expect(findingsOf(source, 'markdown')).toEqual([])
  })
})

describe('a name in a list', () => {
  test.each([
    ['12 April 2023', 'Serbia, Turkey, Ukraine', ['error outdated-state-name: Turkey']],
    ['12 April 2023', 'Croatia, Czech Republic, Estonia', ['warning outdated-state-name: Czech Republic']],
    ['12 June 2022', 'Serbia, Turkey, Ukraine', []],
    ['31 May 2022', 'Serbia, Türkiye, Ukraine', []],
    ['13 February 2019', 'Montenegro, North Macedonia, Norway', []],
    ['30 May to 2 June 2022', 'Serbia, Turkey, Ukraine', []],
    ['8 July 2020', 'Serbia, Türkiye, Ukraine', ['error premature-state-name: Türkiye']],
    ['no day at all', 'North Macedonia, Türkiye, Turkey, Turkiye', []],
    ['no day at all', 'Georgia, Moldova, San Marino', ['warning informal-state-name: Moldova']],
  ])('is judged as surely as the register knows the day, on %s: %s', (date, text, expected) => {
    for (const { source, notation } of notesAround({ in: 'participants', date, text })) {
      const findings = findingsOf(source, notation).filter(({ rule }) => rule !== 'duplicate-participant')
      expect(drawn(findings, source)).toEqual(expected)
    }
  })
})

describe('a message', () => {
  test.each([
    [
      '8 July 2020',
      'Serbia, Türkiye, Ukraine',
      '"Türkiye" has been the name only since 1 June 2022; this event was on 8 July 2020. Write "Turkey".',
    ],
    [
      '12 and 13 April 2023',
      'Serbia, Turkey, Ukraine',
      '"Türkiye" has been the name since 1 June 2022, and this event was from 12 April 2023 to 13 April 2023. Write "Türkiye".',
    ],
  ])('says what is wrong, why, and what to write, on %s: %s', (date, text, message) => {
    const [note] = notesAround({ in: 'participants', date, text })
    expect(findingsOf(note!.source, 'markdown').map(finding => finding.message)).toEqual([message])
  })
})

describe('what trial users missed, or were told wrongly', () => {
  test.each<[string, string, string[]]>([
    ['12 April 2023', 'Senegal, Swaziland', ['error outdated-state-name/former-name: Swaziland']],
    ['20 June 2018', 'Senegal, Swaziland', []],
    ['20 December 2018', 'Senegal, Swaziland', ['warning outdated-state-name/former-name: Swaziland']],
    ['10 April 2014', 'eSwatini, Senegal', ['error premature-state-name/later-name: eSwatini']],
    ['12 April 2023', 'eSwatini, Senegal', ['warning informal-state-name/everyday-form: eSwatini']],
    ['10 March 2011', 'Kenya, South Sudan', ['error premature-state-name/later-state: South Sudan']],
    ['9 July 2011', 'Kenya, South Sudan', []],
    ['8 July 2020', 'Croatia, South Yemen', ['error outdated-state-name/former-state: South Yemen']],
    ['8 July 2020', 'Croatia, Soviet Union', ['warning outdated-state-name/old-form: Soviet Union']],
    ['8 July 2020', 'Albania Turkey and Ukraine', ['warning unknown-state/missing-comma: Albania Turkey']],
    ['8 July 2020', 'Argentina, Morrocco', ['warning unknown-state/nearly-a-state: Morrocco']],
    ['8 July 2020', 'Latvia, the Ukraine', ['warning state-article/needless: Ukraine']],
    ['12 April 2023', 'Serbia, TÜRKİYE', []],
    ['8 July 2020', 'Serbia, TÜRKİYE', ['error premature-state-name/later-name: TÜRKİYE']],
    ['8 July 2020', 'Japan, ROK', ['warning state-name-form/abbreviation: ROK']],
    ['8 July 2020', 'Japan, DPRK', ['warning state-name-form/abbreviation: DPRK']],
    ['8 July 2020', 'Japan, Korea (Republic of)', ['warning state-name-form/inverted: Korea (Republic of)']],
    ['8 July 2020', 'Japan, St. Lucia', ['warning state-name-form/shortened: St. Lucia']],
    ['8 July 2020', 'United Kingdom (UK), United States (US)', []],
  ])('is told of participants on %s: %s', (date, text, expected) => {
    for (const said of saidOf({ in: 'participants', date, text })) expect(said).toEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['8 July 2020', 'Experts from Italy, Brasil and Morrocco came.', ['Brasil', 'Morrocco']],
    ['8 July 2020', 'They visited the Ukraine.', ['Ukraine']],
    ['8 July 2020', 'The Ukraine crisis was mentioned.', []],
    ['8 July 2020', 'The Macedonia name dispute was settled.', []],
    ['12 April 2023', 'TÜRKİYE HOSTED THE WORKSHOP', []],
    ['10 March 2010', 'A mission was sent to South Sudan.', []],
    ['8 July 2020', 'The cost was US$ 500.', []],
  ])('is told of a text on %s: %s', (date, text, words) => {
    for (const said of saidOf({ date, text })) expect(said.map(one => one.split(': ')[1])).toEqual(words)
  })
})
