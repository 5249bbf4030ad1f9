// Headings, resolutions, paragraphs and dates are completed in the text of a note.
import { describe, expect, test } from 'vitest'
import { complete, resolveCompletion } from '../../../server/features/completion.ts'
import { accept, changedLines, inMarkdown, inYaml, marked, markedYaml, offers, service, type Marked } from '../draw.ts'

function chosen(note: Marked, label: string): string {
  return changedLines(note.source, accept(note, label)).trim()
}

describe('headings in Markdown', () => {
  test('that the kind has and the note does not', () => {
    expect(offers(inMarkdown('Text.\n\n#|'))).toEqual(['## Highlights', '## Additional Comments'])
    expect(offers(inMarkdown('Text.\n\n## |'), ' ')).toEqual(['## Highlights', '## Additional Comments'])
    expect(offers(inMarkdown('Text.\n\n### |'))).toEqual([])
  })

  test('replace what the line has of them', () => {
    expect(chosen(inMarkdown('Text.\n\n# hi|'), '## Highlights')).toBe('## Highlights|')
    expect(chosen(inMarkdown('Text.\n\nHig|'), 'Highlights')).toBe('## Highlights|')
  })

  test('the title where there is none', () => {
    expect(offers(marked('---\nevent: Dialogue\n---\n\n#|\n'))[0]).toBe('# Information Note')
  })

  test('an empty file has the header first', () => {
    const note = marked('|')
    expect(offers(note)[0]).toBe('Header')
    expect(accept(note, 'Header')).toBe(
      '---\nevent: title of the event|\norganizers: organizers\ndate: day month year\nvenue: city, State\n' +
        'participants:\n  States: [names of States]\n  Organizations: [names of organizations]\n---\n',
    )
  })
})

describe('sections in YAML', () => {
  test('are indented as those that are there', () => {
    const note = markedYaml('sections:\n    Background: |\n        Text.\n    Hi▮\n')
    expect(accept(note, 'Highlights', '▮')).toBe(
      'sections:\n    Background: |\n        Text.\n    Highlights: |\n        ▮\n',
    )
  })

  test('that the kind has and the note does not, with a literal block', () => {
    const note = markedYaml('event: Dialogue\nsections:\n  Background: |\n    Text.\n  Hi▮\n')
    expect(offers(note)).toEqual(['Highlights'])
    expect(accept(note, 'Highlights', '▮')).toBe(
      'event: Dialogue\nsections:\n  Background: |\n    Text.\n  Highlights: |\n    ▮\n',
    )
  })

  test('with the indent and the line break of the note', () => {
    const note = markedYaml('event: Dialogue\r\nsections:\r\n    ▮')
    expect(accept(note, 'Background', '▮')).toBe('event: Dialogue\r\nsections:\r\n    Background: |\r\n      ▮')
  })
})

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('citations in %s', (_, inNote) => {
  test('the resolutions on 1540 (2004) come first', () => {
    expect(offers(inNote('under resolution |'), ' ').slice(0, 4)).toEqual([
      '1540 (2004)',
      '1673 (2006)',
      '1810 (2008)',
      '1977 (2011)',
    ])
  })

  test('by number, behind each noun and in lists', () => {
    expect(chosen(inNote('under resolution 154|'), '1540 (2004)')).toBe('under resolution 1540 (2004)|')
    expect(chosen(inNote('of UNSCR 154|'), '1540 (2004)')).toBe('of UNSCR 1540 (2004)|')
    expect(chosen(inNote('resolutions 1540 (2004), 1673 (2006) and 18|'), '1810 (2008)')).toBe(
      'resolutions 1540 (2004), 1673 (2006) and 1810 (2008)|',
    )
    expect(chosen(inNote('(S/RES/137|)'), '1373 (2001)')).toBe('(S/RES/1373 (2001)|)')
    expect(offers(inNote('under resolution\n154|'))[0]).toBe('1540 (2004)')
    expect(offers(inNote('under resolution 1540 (|'))).toEqual(['1540 (2004)'])
    expect(chosen(inNote('under resolution 1540 (20|) on States'), '1540 (2004)')).toBe(
      'under resolution 1540 (2004)| on States',
    )
    expect(offers(inNote('under resolution 1540 (2005|'))).toEqual([])
  })

  test('a citation that stands there is replaced', () => {
    expect(chosen(inNote('under resolution 18|10 (2004), States'), '1810 (2008)')).toBe(
      'under resolution 1810 (2008)|, States',
    )
  })

  test('by subject', () => {
    expect(offers(inNote('resolution non-prolif|')).slice(0, 2)).toEqual(['1540 (2004)', '1673 (2006)'])
    expect(chosen(inNote('resolution non-prolif|'), '1540 (2004)')).toBe('resolution 1540 (2004)|')
  })

  test('not those adopted after the event', () => {
    expect(offers(inNote('resolution 2663|', '8 July 2020'))).toEqual([])
    expect(offers(inNote('resolution 2663|', '8 July 2023'))).toEqual(['2663 (2022)'])
    expect(offers(inNote('resolution 266|', ''))).toContain('2663 (2022)')
  })

  test('not of the General Assembly, and not where the sentence goes on', () => {
    expect(offers(inNote('General Assembly resolution 15|'))).toEqual([])
    expect(offers(inNote('The resolution was|'))).toEqual([])
    expect(offers(inNote('The resolution of|'))).toEqual([])
  })

  test('paragraphs with their resolution', () => {
    expect(offers(inNote('Under OP 11 (|'))).toEqual([
      '11 (a) of resolution 1810 (2008)',
      '11 (b) of resolution 1810 (2008)',
      '11 (c) of resolution 1810 (2008)',
      '11 (d) of resolution 1810 (2008)',
      '11 (e) of resolution 1810 (2008)',
    ])
    expect(chosen(inNote('in paragraph 3(|'), '3 (a) of resolution 1540 (2004)')).toBe(
      'in paragraph 3 (a) of resolution 1540 (2004)|',
    )
  })

  test('paragraphs of the resolution that follows', () => {
    expect(offers(inNote('paragraph 11| of resolution 1810 (2008)'))).toEqual([
      '11',
      '11 (a)',
      '11 (b)',
      '11 (c)',
      '11 (d)',
      '11 (e)',
    ])
  })

  test('paragraphs of the resolution named directly before', () => {
    expect(offers(inNote('Under resolution 1810 (2008), paragraph 11|'))).toEqual([
      '11',
      '11 (a)',
      '11 (b)',
      '11 (c)',
      '11 (d)',
      '11 (e)',
    ])
    expect(offers(inNote('in UNSCR 1540 (2004), operative paragraph 3 (|'))).toEqual([
      '3 (a)',
      '3 (b)',
      '3 (c)',
      '3 (d)',
    ])
    expect(offers(inNote('Resolution 1977 (2011) has, in paragraph 8|'))).toContain('8 of resolution 1977 (2011)')
  })

  test('paragraphs of the resolution cited last come first', () => {
    expect(offers(inNote('Resolution 1977 (2011) extends the mandate in paragraph 2|'))[0]).toBe(
      '2 of resolution 1977 (2011)',
    )
  })

  test('inside a quotation a resolution is cited all the same', () => {
    expect(offers(inNote('“The role of the OSCE in support of UNSCR 1540|”'))).toEqual(['1540 (2004)'])
  })

  test('dates have the year of the event', () => {
    expect(offers(inNote('held on 8 J|'))).toEqual(['8 January 2020', '8 June 2020', '8 July 2020'])
    expect(chosen(inNote('held on 8 Ju|'), '8 July 2020')).toBe('held on 8 July 2020|')
    expect(offers(inNote('held on |'))).toEqual(['8 July 2020'])
    expect(offers(inNote('held on |'), ' ')).toEqual([])
  })
})

describe('scalars of a YAML section', () => {
  test.each([
    ['folded', 'Background: >\n    with Côte d▮', "with Côte d'Ivoire|"],
    ['plain', 'Background: with Côte d▮', "Background: with Côte d'Ivoire|"],
    ['in single quotation marks', "Background: 'with Côte d▮'", "Background: 'with Côte d''Ivoire|'"],
    ['in double quotation marks', 'Background: "with Côte d▮"', 'Background: "with Côte d\'Ivoire|"'],
  ])('%s', (_, section, expected) => {
    expect(chosen(markedYaml(`event: X\nsections:\n  ${section}\n`), "Côte d'Ivoire")).toBe(expected)
  })
})

describe('the contact line', () => {
  test('where a paragraph begins as it does', () => {
    expect(offers(inMarkdown('Text.\n\nFor fur|'))).toEqual(['Contact line'])
    expect(chosen(inMarkdown('Text.\n\nFor fur|'), 'Contact line')).toBe(
      'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.|',
    )
  })
})

describe('the disclaimer', () => {
  const note = (title: string) =>
    marked(`---\ndate: 8 July 2020\n---\n\n# ${title}\n\n## Background\n\nText.\n\nDis|\n`)

  test('is the footnote of the mark at the title', () => {
    expect(offers(note('Information Note[^1]'))[0]).toBe('Disclaimer')
    expect(chosen(note('Information Note[^1]'), 'Disclaimer')).toMatch(/^\[\^1\]: For information – .*\|$/u)
  })

  test('is not offered without the mark', () => {
    expect(offers(note('Information Note'))).not.toContain('Disclaimer')
  })
})

describe('what is known of an item', () => {
  const known = (note: Marked, label: string) => {
    const { items } = complete(note.analysis, note.offset)
    const { subject } = items.find(item => item.label === label)!
    return resolveCompletion(service.project, subject!, note.analysis.event.period)
  }

  test('is the card that hovering shows', () => {
    expect(known(inMarkdown('in Turk|'), 'Turkey')).toContain('Türkiye since 1 June 2022')
    expect(known(inMarkdown('UNSCR 154|'), '1540 (2004)')).toContain('Adopted 28 April 2004 at the 4956th meeting')
    expect(known(inMarkdown('OP 11 (e|'), '11 (e) of resolution 1810 (2008)')).toContain('Paragraph 11 (e)')
    expect(known(inMarkdown('by UNOD|'), 'UNODA')).toContain('**United Nations Office for Disarmament Affairs**')
  })
})

test('a list that more typing changes is asked for again', () => {
  const note = inMarkdown('in Turk|')
  expect(complete(note.analysis, note.offset).incomplete).toBe(true)
})

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('standard statements in %s', (_, inNote) => {
  test('are offered where a sentence begins as they do or names them, in the wording in force', () => {
    const note = inNote('It met. By its|', '10 April 2014')
    expect(offers(note)).toEqual(['Statement on the mandate'])
    expect(chosen(note, 'Statement on the mandate')).toBe(
      'It met. By its resolution 1977 (2011), the Security Council extended the mandate of the 1540 Committee until 25 April 2021.|',
    )
    expect(offers(inNote('Statement on|'))).toEqual([
      'Statement on the mandate',
      'Statement on interaction',
      'Statement on coordination',
    ])
    expect(offers(inNote('Statement on|', '10 April 2005'))).toEqual([])
  })
})
