// The rules on State names: what they mend, and above all where they keep silent.
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/features/text-changes.ts'
import type { Finding } from '../../server/analysis/finding.ts'
import type { Notation } from '../../server/note/note.ts'
import { rules } from '../../server/rules/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { notesAround, type Setting } from '../support/notes.ts'

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})
const ofStates = new Set(rules.filter(({ group }) => group === 'States').map(({ id }) => id))

function findingsOf(source: string, notation: Notation): Finding[] {
  return service.analyze(source, notation).findings.filter(({ rule }) => ofStates.has(rule))
}

/** Findings as "severity rule: text". */
function drawn(findings: readonly Finding[], source: string): string[] {
  return findings.map(
    ({ severity, rule, span }) => `${severity} ${rule}: ${source.slice(span.from, span.to).replaceAll(/\s+/gu, ' ')}`,
  )
}

/** The source after all safe fixes. */
function mended(source: string, notation: Notation): string {
  const edits = findingsOf(source, notation).flatMap(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? [])
  return applyEdits(
    source,
    edits.toSorted((a, b) => a.span.from - b.span.from),
  )
}

describe('silence, in a note of 2023', () => {
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
  ])('%s', text => {
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
  ])('participants: %s', text => {
    for (const { source, notation } of notesAround({ in: 'participants', text, date: '12 April 2023' })) {
      expect(drawn(findingsOf(source, notation), source)).toEqual([])
    }
  })
})

/** Texts and what fix-all makes of them. */
function mends(title: string, setting: Omit<Setting, 'text'>, pairs: readonly (readonly [string, string])[]): void {
  describe(title, () => {
    test.each(pairs)('%s', (text, expected) => {
      for (const { source, notation, text: written } of notesAround({ ...setting, text })) {
        const after = mended(source, notation)
        const wanted = notation === 'yaml' ? expected.replaceAll('\n', '\n    ') : expected
        expect(after).toBe(source.replace(written, () => wanted))
        expect(mended(after, notation)).toBe(after)
      }
    })
  })
}

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

describe('left to the drafter', () => {
  test.each(['The Moldova office closed.', 'A Moldova programme began.', 'Moldova experts spoke.'])('%s', text => {
    for (const { source, notation } of notesAround({ text })) {
      expect(drawn(findingsOf(source, notation), source)).toEqual(['warning informal-state-name: Moldova'])
      expect(mended(source, notation)).toBe(source)
    }
  })
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

describe('how sure', () => {
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
  ])('on %s: %s', (date, text, expected) => {
    for (const { source, notation } of notesAround({ in: 'participants', date, text })) {
      const findings = findingsOf(source, notation).filter(({ rule }) => rule !== 'duplicate-participant')
      expect(drawn(findings, source)).toEqual(expected)
    }
  })
})

describe('messages say what, why and what to do', () => {
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
  ])('on %s: %s', (date, text, message) => {
    const [note] = notesAround({ in: 'participants', date, text })
    expect(findingsOf(note!.source, 'markdown').map(finding => finding.message)).toEqual([message])
  })
})

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

/** What is said of participants, or of a text, on a day: "severity rule/case: words". */
function saidOf(setting: Setting): string[][] {
  return notesAround(setting).map(({ source, notation }) =>
    findingsOf(source, notation).map(
      ({ severity, rule, case: ruleCase, span }) =>
        `${severity} ${rule}/${ruleCase}: ${source.slice(span.from, span.to).replaceAll(/\s+/gu, ' ')}`,
    ),
  )
}

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
  ])('participants on %s: %s', (date, text, expected) => {
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
  ])('text on %s: %s', (date, text, words) => {
    for (const said of saidOf({ date, text })) expect(said.map(one => one.split(': ')[1])).toEqual(words)
  })
})

mends('an entry after "as well as" is one of a sentence', { in: 'participants' }, [
  ['Georgia, Ukraine, as well as Moldova', 'Georgia, Ukraine, as well as the Republic of Moldova'],
])
