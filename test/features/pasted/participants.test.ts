// Lists of participants as they are copied from word processors, tables and mails, and what becomes of them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pastedParticipants, summaryOf, type Pasted } from '../../../server/features/pasted/participants.ts'
import { marked, markedYaml } from '../draw.ts'

/** Pastes into a participants field that is still empty. */
function pasted(text: string, html?: string, date = '8 July 2020'): Pasted | undefined {
  const { analysis, offset } = marked(`---\nevent: A\ndate: ${date}\nparticipants: |\n---\n`)
  return pastedParticipants(analysis, { from: offset, to: offset }, text, html)
}

const entries = (text: string, html?: string) => pasted(text, html)?.entries

/** The line or lines of the note that the paste changes. */
function written(note: string, text: string): string {
  const { analysis, source, offset } = marked(`---\nevent: A\ndate: 8 July 2020\nparticipants:${note}\n---\n`)
  const found = pastedParticipants(analysis, { from: offset, to: offset }, text)
  if (!found) return 'nothing'
  const after = source.slice(0, offset) + found.newText + source.slice(offset)
  return after.slice(after.indexOf('participants:') + 'participants:'.length, -'\n---\n'.length)
}

describe('what is copied', () => {
  test('a list of Word with its bullets, soft hyphens and spaces', () => {
    expect(
      entries(
        '•\tAlbania\r\n•\tBosnia and Herze\u00adgovina\r\n\uf0b7\tRepublic\u00a0of Moldova\r\no\tTrinidad and Tobago\r\n',
      ),
    ).toEqual(['Albania', 'Bosnia and Herzegovina', 'Republic of Moldova', 'Trinidad and Tobago'])
  })

  test('a numbered list', () => {
    const text = '1. Austria\n2. Spain\n(3) France\n4) Côte d´Ivoire\n10.\tViet Nam'
    expect(entries(text)).toEqual(['Austria', 'Spain', 'France', 'Côte d’Ivoire', 'Viet Nam'])
  })

  test('a table of Word, as plain text', () => {
    const text =
      'No.\tCountry\tName\tPosition\tE-mail\n1\tGermany\tMs. Ann Bee\tFirst Secretary\tann.bee@example.org\n2\t\tMr. Carl Dee\tExpert\t+43 1 234 567\n3\tFrance\tMme Eve Eff\tCounsellor\t\n'
    const found = pasted(text)!
    expect(found.entries).toEqual([
      'Germany',
      'Ms. Ann Bee, First Secretary, Germany',
      'Mr. Carl Dee, Expert, Germany',
      'France',
      'Mme Eve Eff, Counsellor, France',
    ])
    expect(found.omitted).toEqual(['No. Country Name Position E-mail', 'ann.bee@example.org', '+43 1 234 567'])
  })

  test('the same with its HTML, titles in a column of their own', () => {
    const html =
      '<html><head><style>p { margin: 0 }</style></head><body><!--StartFragment--><table><tr><td><p>Title</p></td><td>Name</td><td>Organization</td></tr>' +
      '<tr><td><p>Ms.</p></td><td><p>Ann\r\n  Bee</p></td><td>OSCE</td></tr><tr><td>Mr.</td><td>Carl&nbsp;D&eacute;</td><td>IAEA</td></tr></table><!--EndFragment--></body></html>'
    expect(entries('Title Name Organization Ms. Ann Bee', html)).toEqual(['Ms. Ann Bee, OSCE', 'Mr. Carl Dé, IAEA'])
  })

  test('a list of HTML without tables', () => {
    expect(entries('AustriaSpain', '<ul><li>Austria</li>\n<li><b>Spain</b></li></ul>')).toEqual(['Austria', 'Spain'])
    expect(entries('Austria\nSpain', '<p>Austria</p><p>Spain')).toEqual(['Austria', 'Spain'])
  })

  test('the addressees of a mail', () => {
    const found = pasted('Bee, Ann (UNODA) <ann.bee@example.org>; Dee, Carl (OSCE); Ms. Eve Eff;')!
    expect(found.omitted).toEqual(['<ann.bee@example.org>'])
    expect(found.entries).toEqual(['Bee, Ann (UNODA)', 'Dee, Carl (OSCE)', 'Ms. Eve Eff'])
  })

  test('a mail with its greetings; what is not surely one stays', () => {
    const text =
      'From: Ann Bee\nSent: Monday\nTo: Carl Dee\nSubject: Participants\n\nDear colleagues,\nPlease find below the list of participants.\n\nAustria\nJohn Smith, Example University\n\nKind regards,\nAnn\n'
    const found = pasted(text)!
    expect(found.entries).toEqual(['Austria', 'John Smith, Example University', 'Ann'])
    expect(found.omitted).toEqual([
      'From: Ann Bee',
      'Sent: Monday',
      'To: Carl Dee',
      'Subject: Participants',
      'Dear colleagues,',
      'Please find below the list of participants.',
      'Kind regards,',
    ])
  })

  test('a mail that names nobody but those to whom it went', () => {
    const found = pasted(
      'From: Ann Bee <ann.bee@example.org>\nTo: Carl Dee <c@example.org>; OSCE Secretariat <o@example.org>\nCc: Permanent Mission of Spain <s@example.org>, info@example.org\nSubject: Participants\n',
    )!
    expect(found.entries).toEqual(['Carl Dee', 'OSCE Secretariat', 'Permanent Mission of Spain'])
    expect(found.omitted).toEqual(
      expect.arrayContaining(['From: Ann Bee <ann.bee@example.org>', 'info@example.org', 'Subject: Participants']),
    )
    expect(entries('To: Ms. Ann Bee <a@example.org>; Spain <s@example.org>')).toEqual(['Ms. Ann Bee', 'Spain'])
    expect(entries('To: Ann Bee <a@example.org>\n\nAustria\nSpain\n')).toEqual(['Austria', 'Spain'])
  })

  test('what a mail quotes', () => {
    expect(entries('> - Austria\n> - Spain\n>> the Republic of Moldova\n>\n')).toEqual([
      'Austria',
      'Spain',
      'Republic of Moldova',
    ])
  })

  test('a list with letters or Roman numbers', () => {
    expect(entries('(a) Austria\n(b) Spain\n(iv) France\nxii) Italy')).toEqual(['Austria', 'Spain', 'France', 'Italy'])
  })

  test('delegations', () => {
    expect(entries('Austria: Ms. Ann Bee, Mr. Carl Dee\nGermany: Dr. Eve Eff')).toEqual([
      'Austria',
      'Ms. Ann Bee, Austria',
      'Mr. Carl Dee, Austria',
      'Germany',
      'Dr. Eve Eff, Germany',
    ])
  })

  test('persons with their offices', () => {
    const lines = [
      'H.E. Ms. Ann Bee, Permanent Representative of Austria',
      'Mr. Carl DEE, Minister Counsellor, Permanent Mission of Spain',
      'Ms. Anne-Marie Eff-Gee, Belfer Center',
    ]
    expect(entries(lines.join('\n'))).toEqual(lines)
    expect(entries('Ms. Ann Bee, Mr. Carl Dee and Dr. Eve Eff')).toEqual(['Ms. Ann Bee', 'Mr. Carl Dee', 'Dr. Eve Eff'])
  })

  test('a sentence of a report', () => {
    const found = pasted('Representatives from Albania, Armenia, the United Kingdom and the European Union')!
    expect(found.entries).toEqual(['Albania', 'Armenia', 'United Kingdom', 'European Union'])
    expect(found.omitted).toEqual(['Representatives from'])
  })

  test('names in capitals, quotation marks, marks of footnotes, pages', () => {
    const found = pasted(
      'LIST OF PARTICIPANTS\nALBANIA\n"UNITED KINGDOM"\n“Spain”\nthe Netherlands*\nUNODA\n- 2 -\nPage 2 of 3',
    )!
    expect(found.entries).toEqual([
      'Albania',
      'United Kingdom of Great Britain and Northern Ireland',
      'Spain',
      'Netherlands',
      'UNODA',
    ])
    expect(found.omitted).toEqual(['LIST OF PARTICIPANTS', '- 2 -', 'Page 2 of 3'])
  })

  test('names of States that are not right: on the day of the event', () => {
    const text = 'Moldova\nRussia\nUSA\nTurkey\nSwaziland\nKorea, Republic of\nVietnam'
    expect(pasted(text)!.mended.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'Moldova > Republic of Moldova',
      'Russia > Russian Federation',
      'USA > United States of America',
      'Swaziland > Eswatini',
      'Korea, Republic of > Republic of Korea',
      'Vietnam > Viet Nam',
    ])
    expect(pasted(text, undefined, '8 July 2016')!.entries).toContain('Swaziland')
    expect(pasted(text, undefined, '8 July 2023')!.entries).toContain('Türkiye')
  })

  test('names of States in another language, and misspelt beyond doubt, stay as written', () => {
    const text = ['Moldawien', 'Vereinigtes Königreich', 'Fédération des Alpes']
    expect(pasted(text.join('\n'))).toMatchObject({ entries: text, mended: [] })
  })

  test('names of States in French, as the State was called on the day', () => {
    const text = "la France\nl’Algérie\nRoyaume-Uni\nTurquie\nIran (République islamique d')\nETATS-UNIS\nNiger\nJapan"
    const expected = [
      'France',
      'Algeria',
      'United Kingdom of Great Britain and Northern Ireland',
      'Turkey',
      'Iran (Islamic Republic of)',
      'United States of America',
      'Niger',
      'Japan',
    ]
    const found = pasted(text)!
    expect(found.entries).toEqual(expected)
    expect(found.mended).toHaveLength(6)
    expect(pasted('Turquie', undefined, '8 July 2023')!.entries).toEqual(['Türkiye'])
    expect(pasted('Germany\nAllemagne')).toMatchObject({ entries: ['Germany'], duplicates: ['Germany'] })
  })

  test.each([
    [
      "l'Espagne, le Royaume-Uni de Grande-Bretagne et d'Irlande du Nord et la Trinité-et-Tobago",
      ['Spain', 'United Kingdom of Great Britain and Northern Ireland', 'Trinidad and Tobago'],
    ],
    ['Mme Ann Bee (Allemagne)', ['Mme Ann Bee (Germany)']],
    ['1.\tSuède\tMme Ann Bee\tConseillère', ['Sweden', 'Mme Ann Bee, Conseillère, Sweden']],
    // Persons are not States, nor is what only begins like one.
    ['Dominique', ['Dominique']],
    ['M. Jean Maroc', ['M. Jean Maroc']],
    ['Espagne et compagnie', ['Espagne et compagnie']],
    ['Inde du Nord', ['Inde du Nord']],
  ])('in French: %s', (text, expected) => {
    expect(entries(text)).toEqual(expected)
  })

  test('names that stand twice, here or in the note', () => {
    const found = pasted(
      'Austria\nUK\nUnited Kingdom\nOSCE\nOrganization for Security and Co-operation in Europe (OSCE)\nAustria',
    )!
    expect(found.entries).toEqual(['Austria', 'United Kingdom of Great Britain and Northern Ireland', 'OSCE'])
    expect(found.duplicates).toEqual([
      'United Kingdom',
      'Organization for Security and Co-operation in Europe (OSCE)',
      'Austria',
    ])
    expect(written(' Austria, Turkey|', 'Türkiye\nSpain\nAustria')).toBe(' Austria, Turkey, Spain')
  })
})

describe('where it stands', () => {
  test.each([
    ['behind the label', '|', 'Austria\nSpain', ' Austria, Spain'],
    ['behind the label, persons', '|', 'Ms. Ann Bee, Austria\nSpain', '\n  - Ms. Ann Bee, Austria\n  - Spain'],
    ['below the label', '\n|', 'Austria\nSpain', '\n  - Austria\n  - Spain'],
    ['within a line', ' Austria|, Spain', 'France', ' Austria, France, Spain'],
    ['before a line', ' |Austria', 'France', ' France, Austria'],
    ['in a line with semicolons', ' Ms. Ann Bee, IAEA; Spain|', 'France', ' Ms. Ann Bee, IAEA; Spain; France'],
    ['between brackets', ' [Austria|]', 'France\nMs. Ann Bee, IAEA', ' [Austria, France, "Ms. Ann Bee, IAEA"]'],
    ['between empty brackets', ' [|]', 'France\nSpain', ' [France, Spain]'],
    ['behind a hyphen', '\n  - Austria\n  - |', 'France\nSpain', '\n  - Austria\n  - France\n  - Spain'],
    ['behind an item', '\n  - Austria|\n  - Spain', 'France', '\n  - Austria\n  - France\n  - Spain'],
    ['before an item', '\n  - |Spain', 'France', '\n  - France\n  - Spain'],
    ['on the lines of a text', ' |-\n  Austria\n  ‖', 'France\nSpain', ' |-\n  Austria\n  France\n  Spain'],
    ['in a group', '\n  States: [Austria|]\n  Others: x', 'France', '\n  States: [Austria, France]\n  Others: x'],
    ['in an empty group', '\n  States: |\n  Others: x', 'France', '\n  States: France\n  Others: x'],
  ])('%s', (_, note, text, after) => {
    if (!note.includes('‖')) return expect(written(note, text)).toBe(after)
    const { analysis, source, offset } = markedYaml(`date: 8 July 2020\nparticipants:${note.replace('‖', '▮')}\n`)
    const found = pastedParticipants(analysis, { from: offset, to: offset }, text)!
    return expect((source.slice(0, offset) + found.newText + source.slice(offset)).trimEnd()).toBe(
      `date: 8 July 2020\nparticipants:${after}`,
    )
  })

  test('not among participants: nothing', () => {
    for (const note of [
      '---\nevent: A|\n---\n',
      '---\nparticipants: Austria\n---\n\nText|.\n',
      '---\nparticipants|: Austria\n---\n',
    ]) {
      const { analysis, offset } = marked(note)
      expect(pastedParticipants(analysis, { from: offset, to: offset }, 'Austria')).toBeUndefined()
    }
    expect(pasted('  \n\t\n')).toBeUndefined()
  })
})

test('what was done is told', () => {
  expect(summaryOf(pasted('Austria')!)).toBe('1 entry')
  expect(summaryOf(pasted('Dear all,\nMoldova\nAustria\nAustria')!)).toBe(
    '2 entries, 1 name mended, 1 duplicate left out, 1 other line left out',
  )
})

test('no word is lost, whatever is pasted', () => {
  const piece = fc.constantFrom(
    ...[
      'Austria',
      'Moldova',
      'the United Kingdom',
      'Ms. Ann Bee',
      'John Smith',
      'OSCE',
      'Expert',
      'Kind regards',
      'l’Allemagne',
      'la Suisse et',
      '12',
    ],
    ...[
      ', ',
      '; ',
      ' and ',
      ': ',
      '\t',
      '\n',
      '\r\n',
      '• ',
      '1. ',
      ' (',
      ')',
      ' ',
      'ann@example.org',
      '"',
      'From: ',
      '.',
    ],
  )
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join('')
      const found = pasted(text)
      const kept = new Set(
        found
          ? [found.entries, found.mended.map(({ from }) => from), found.duplicates, found.omitted].flat().flatMap(words)
          : [],
      )
      const lost = words(text).filter(word => !kept.has(word) && !/^(?:and|et|the|\d+)$/u.test(word))
      if (found) expect(lost).toEqual([])
    }),
    { numRuns: 500 },
  )
})
