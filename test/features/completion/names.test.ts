// States and organizations are completed by the names of the day of the event.
import { describe, expect, test } from 'vitest'
import { accept, changedLines, inMarkdown, inYaml, marked, markedYaml, offers, type Marked } from '../draw.ts'

/** The line after the label was chosen. */
function chosen(note: Marked, label: string): string {
  return changedLines(note.source, accept(note, label)).trim()
}

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('States in the text of a note in %s', (_, inNote) => {
  test('have the name of the day, also where another one is typed', () => {
    expect(offers(inNote('in Turk|', '8 July 2020'))).toEqual(['Turkey', 'Turkmenistan'])
    expect(offers(inNote('in Turk|', '8 July 2023'))).toEqual(['Türkiye', 'Turkmenistan'])
    expect(offers(inNote('in Türk|', '8 July 2020'))).toEqual(['Turkey', 'Turkmenistan'])
    expect(offers(inNote('in Swazi|', '8 July 2020'))).toEqual(['Eswatini'])
    expect(offers(inNote('in Esw|', '10 April 2014'))).toEqual(['Swaziland'])
    expect(offers(inNote('in North Mac|', '10 April 2014'))).toEqual(['former Yugoslav Republic of Macedonia'])
  })

  test('have the newest name where the date is not known', () => {
    expect(offers(inNote('in Turk|', ''))).toEqual(['Türkiye', 'Turkmenistan'])
    expect(offers(inNote('in Turk|', '31 June 2020'))).toEqual(['Türkiye', 'Turkmenistan'])
  })

  test('are found by a later word, without diacritics, by everyday and formal names', () => {
    expect(offers(inNote('with Mold|'))).toEqual(['Republic of Moldova'])
    expect(offers(inNote("with Cote d'I|"))).toEqual(["Côte d'Ivoire"])
    expect(offers(inNote('with Britain|'))).toEqual(['United Kingdom of Great Britain and Northern Ireland'])
    expect(offers(inNote('with Republic of Alb|'))).toEqual(['Albania'])
    expect(offers(inNote('with Brit|'))[0]).toBe('United Kingdom of Great Britain and Northern Ireland')
    expect(offers(inNote('with South Kor|'))).toEqual(['Republic of Korea'])
    expect(offers(inNote('with Ivory|'))).toEqual(["Côte d'Ivoire"])
    expect(offers(inNote('with Burm|'))).toEqual(['Myanmar'])
    expect(offers(inNote('with Cape Ver|', '8 July 2020'))).toEqual(['Cabo Verde'])
  })

  test('replace all words that were typed of them', () => {
    expect(chosen(inNote('visits to Republic of Mol|'), 'Republic of Moldova')).toBe(
      'visits to the Republic of Moldova|',
    )
    expect(chosen(inNote('visits to bosnia and h|'), 'Bosnia and Herzegovina')).toBe(
      'visits to Bosnia and Herzegovina|',
    )
  })

  test('replace the rest of the word at the cursor too', () => {
    expect(chosen(inNote('visits to Alb|nia, Andorra'), 'Albania')).toBe('visits to Albania|, Andorra')
    expect(chosen(inNote('visits to Mol|dova and Andorra'), 'Republic of Moldova')).toBe(
      'visits to the Republic of Moldova| and Andorra',
    )
  })

  test('have their article once, with a capital where a sentence begins', () => {
    expect(chosen(inNote('Welcomed by Russi|'), 'Russian Federation')).toBe('Welcomed by the Russian Federation|')
    expect(chosen(inNote('Welcomed by the Russi|'), 'Russian Federation')).toBe('Welcomed by the Russian Federation|')
    expect(chosen(inNote('It ended. Russi|'), 'Russian Federation')).toBe('It ended. The Russian Federation|')
    expect(chosen(inNote('Welcomed by Franc|'), 'France')).toBe('Welcomed by France|')
  })

  test('stay out of the way of other words', () => {
    expect(offers(inNote('In|'))).toEqual([])
    expect(offers(inNote('The|'))).toEqual([])
    expect(offers(inNote('the north|'))).toEqual([])
    expect(offers(inNote('united in mali|'))).toEqual([])
    expect(offers(inNote('“The role of Turk|”'))).toEqual([])
    expect(offers(inNote('`Turk|`'))).toEqual([])
  })

  test('are not offered once they stand there, and a longer name does not come before them', () => {
    expect(offers(inNote('in France|'))).toEqual([])
    expect(offers(inNote('in Niger|'))).toEqual(['Niger', 'Nigeria'])
    expect(offers(inNote('the United Kingdom|'))).toEqual([
      'United Kingdom',
      'United Kingdom of Great Britain and Northern Ireland',
    ])
  })

  test('are offered behind a space only where their name goes on', () => {
    expect(offers(inNote('by Bosnia |'), ' ')).toEqual(['Bosnia and Herzegovina'])
    expect(offers(inNote('by France |'), ' ')).toEqual([])
    expect(offers(inNote('the meeting |'), ' ')).toEqual([])
  })
})

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('organizations in the text of a note in %s', (_, inNote) => {
  test('are written in full with their abbreviation', () => {
    const note = inNote('with the Organization for Sec|')
    expect(offers(note)).toEqual(['Organization for Security and Co-operation in Europe (OSCE)'])
    expect(chosen(note, 'Organization for Security and Co-operation in Europe (OSCE)')).toBe(
      'with the Organization for Security and Co-operation in Europe (OSCE)|',
    )
  })

  test('are written short where the abbreviation is typed', () => {
    expect(offers(inNote('with UNOD|'))).toContain('UNODA')
    expect(chosen(inNote('with UNOD|'), 'UNODA')).toBe('with UNODA|')
  })

  test('are written short as they were on the day, also where another abbreviation is typed', () => {
    expect(offers(inNote('with the OI|'))).toContain('OIE')
    expect(offers(inNote('with the WOA|'))).toEqual(['OIE'])
    expect(chosen(inNote('with the WOA|'), 'OIE')).toBe('with the OIE|')
    expect(offers(inNote('with the OI|', '8 July 2023'))).toContain('WOAH')
    expect(offers(inNote('with the WOA|', '8 July 2023'))).toEqual(['WOAH'])
  })

  test('have the name of today where their history has a shorter one', () => {
    expect(offers(inNote('the United Nations Office for Dis|'))[0]).toBe(
      'United Nations Office for Disarmament Affairs (UNODA)',
    )
    expect(offers(inNote('the Department for Dis|', '8 July 2004'))).toEqual([
      'Department for Disarmament Affairs (DDA)',
    ])
    expect(offers(inNote('the World Tour|', '8 July 2025'))).toEqual(['World Tourism Organization (UN Tourism)'])
  })
})

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('in the text of a note in %s', (_, inNote) => {
  test('groups of States are offered behind the name of their body', () => {
    expect(offers(inNote('all OSCE part|'))).toEqual(['OSCE participating States'])
    expect(chosen(inNote('all OSCE part|'), 'OSCE participating States')).toBe('all OSCE participating States|')
    expect(offers(inNote('all OSCE participating States|'))).toEqual([])
  })

  test('abbreviations that the note defines are offered', () => {
    const text = 'It spoke of the Regional Training Centre (RTC).\n\nExperts of the RT|'
    expect(offers(inNote(text))).toEqual(['RTC'])
    expect(chosen(inNote(text), 'RTC')).toBe('Experts of the RTC|')
    expect(offers(inNote(text.replace('RT|', 'RTC|')))).toEqual([])
    expect(offers(inNote('It spoke of training.\n\nExperts of the RT|'))).toEqual([])
  })
})

/** A header with these lines, in each notation. */
const headers: readonly [string, (lines: string) => Marked][] = [
  ['Markdown', lines => marked(`---\nevent: Dialogue\ndate: 8 July 2020\n${lines}\n---\n\n## Background\n`)],
  [
    'Markdown with CRLF',
    lines =>
      marked(`---\nevent: Dialogue\ndate: 8 July 2020\n${lines}\n---\n\n## Background\n`.replaceAll('\n', '\r\n')),
  ],
  [
    'YAML',
    lines =>
      markedYaml(
        `event: Dialogue\ndate: 8 July 2020\n${lines.replace('|', '▮').replace('¦', '|')}\nsections:\n  Background: |\n    Text.\n`,
      ),
  ],
]

describe.each(headers)('participants in %s', (_, header) => {
  test.each([
    ['a comma list', 'participants: Albania, Alg|', 'participants: Albania, Algeria|'],
    [
      'a sentence',
      'participants: Representatives from Spain and Alg|',
      'participants: Representatives from Spain and Algeria|',
    ],
    ['a list in brackets', 'participants: [Albania, Alg|]', 'participants: [Albania, Algeria|]'],
    ['an unclosed list in brackets', 'participants: [Albania, Alg|', 'participants: [Albania, Algeria|'],
    ['a list over lines in brackets', 'participants: [Albania,\n  Alg|]', 'Algeria|]'],
    ['a list of lines', 'participants:\n  - Albania\n  - Alg|', '- Algeria|'],
    ['a list of lines without indent', 'participants:\n- Albania\n- Alg|', '- Algeria|'],
    ['a group', 'participants:\n  States: Albania, Alg|', 'States: Albania, Algeria|'],
    ['a group in brackets', 'participants:\n  States: [Albania, Alg|]', 'States: [Albania, Algeria|]'],
    ['lines in a group', 'participants:\n  States:\n    - Albania\n    - Alg|', '- Algeria|'],
    ['a folded text', 'participants: >-\n  Albania,\n  Alg|', 'Algeria|'],
    ['a quoted text', 'participants: "Albania, Alg|"', 'participants: "Albania, Algeria|"'],
    ['a text over lines', 'participants: Albania,\n  Alg|', 'Algeria|'],
  ])('%s', (_, lines, expected) => {
    expect(chosen(header(lines), 'Algeria')).toBe(expected)
  })

  test('a State that is listed is not offered again, but the one being typed is', () => {
    expect(offers(header('participants: [Albania, Alb|]'))).toEqual([])
    expect(offers(header('participants: [Alb|, Austria]'))).toEqual(['Albania'])
    expect(offers(header('participants: Spain, Trinidad and To|'))).toEqual(['Trinidad and Tobago'])
    expect(offers(header('participants: Spain and Alb|, Albania'))).toEqual(['Albania'])
  })

  test('have the form of lists', () => {
    expect(chosen(header('participants: [Netherl|]'), 'Netherlands')).toBe('participants: [Netherlands|]')
    expect(chosen(header('participants: [russ|]'), 'Russian Federation')).toBe('participants: [Russian Federation|]')
    expect(chosen(header('participants:\n  States: [Boliv|]'), 'Bolivia (Plurinational State of)')).toBe(
      'States: [Bolivia (Plurinational State of)|]',
    )
  })

  test('an apostrophe is written as its quotation marks want it', () => {
    expect(chosen(header("participants: ['Côte|']"), "Côte d'Ivoire")).toBe("participants: ['Côte d''Ivoire|']")
    expect(chosen(header('participants: ["Côte|"]'), "Côte d'Ivoire")).toBe('participants: ["Côte d\'Ivoire|"]')
    expect(chosen(header('participants: [Côte|]'), "Côte d'Ivoire")).toBe("participants: [Côte d'Ivoire|]")
  })

  test('a name with a comma is quoted in brackets', () => {
    const label = 'Project on International Security, Commerce, and Economic Statecraft, University at Albany (PISCES)'
    expect(chosen(header('participants: [Project on Int|]'), label)).toBe(`participants: ["${label}"|]`)
    expect(chosen(header('participants:\n  - Project on Int|'), label)).toBe(`- ${label}|`)
  })

  test('groups take what their label says', () => {
    expect(offers(header('participants:\n  Organizations: [Alb|]'))).not.toContain('Albania')
    expect(offers(header('participants:\n  States: [OSC|]'))).toEqual([
      'OSCE participating States: all 57',
      'OSCE participating States: one of 57',
    ])
  })

  test('an empty entry has every State in UN order', () => {
    const all = offers(header('participants: [|]'))
    expect(all.slice(0, 3)).toEqual(['Afghanistan', 'Albania', 'Algeria'])
    expect(all).toContain('Turkey')
    expect(all).not.toContain('Türkiye')
    expect(offers(header('participants: [Afghanistan, |]'), ' ')[0]).toBe('Albania')
  })

  test('labels of groups that are missing', () => {
    expect(offers(header('participants:\n  |'))).toEqual(['States', 'Organizations', 'Others'])
    expect(chosen(header('participants:\n  Sta|'), 'States')).toBe('States: [|]')
    expect(chosen(header('participants:\n  Oth|'), 'Others')).toBe('Others: [|]')
    expect(offers(header('participants:\n  States: [Albania]\n  |'))).toEqual(['Organizations', 'Others'])
  })
})

describe.each(headers)('organizers and venue in %s', (_, header) => {
  test('organizers are organizations', () => {
    expect(chosen(header('organizers: UNOD|'), 'UNODA')).toBe('organizers: UNODA|')
  })

  test('a venue has a State', () => {
    expect(chosen(header('venue: Vienna, Austri|'), 'Austria')).toBe('venue: Vienna, Austria|')
    expect(offers(header('venue: UNOD|'))).toEqual([])
  })
})

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('behind an opening bracket in a note in %s', (_, inNote) => {
  const osce = 'Organization for Security and Co-operation in Europe'

  test('the abbreviation of the body whose name stands before it, as it was on the day', () => {
    expect(offers(inNote(`with the ${osce} (|`), '(')).toEqual(['OSCE'])
    expect(chosen(inNote(`with the ${osce} (|`), 'OSCE')).toBe(`with the ${osce} (OSCE)|`)
    expect(chosen(inNote(`with the ${osce} (O|)`), 'OSCE')).toBe(`with the ${osce} (OSCE|)`)
    expect(offers(inNote('the World Organisation for Animal Health (|', '8 July 2023'), '(')).toEqual(['WOAH'])
  })

  test('the year of a resolution', () => {
    expect(offers(inNote('under resolution 1540 (|'), '(')).toEqual(['1540 (2004)'])
  })

  test('nothing where neither stands before it', () => {
    for (const text of ['in Albania (|', 'some words (|', 'the OSCE (|', `in “the ${osce} (|”`, '(|'])
      expect(offers(inNote(text), '(')).toEqual([])
  })
})

test('behind an opening bracket among organizers', () => {
  const note = marked('---\norganizers: European Union (|\ndate: 8 July 2020\n---\n')
  expect(offers(note, '(')).toEqual(['EU'])
})
