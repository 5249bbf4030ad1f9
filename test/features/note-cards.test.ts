// Hovering what the register does not know: names and abbreviations with the notes that have them, and the parts of a note.
import { describe, expect, test } from 'vitest'
import { hover } from '../../server/features/hover.ts'
import { across } from './across-notes.ts'
import { inMarkdown, marked, markedYaml, type Marked } from './draw.ts'

/** The card at the cursor, marked `▮`, in one of the notes, and the words it is of. */
function card(notes: Parameters<typeof across>[0]): { readonly words: string; readonly markdown: string } | undefined {
  const { archive, here, offset } = across(notes)
  const found = hover(here.analysis, offset, [], () => ({ note: here, archive }))
  return found && { words: here.source.slice(found.span.from, found.span.to), markdown: withoutRules(found.markdown)! }
}

/** What stands before the cards of rules that found something. */
const withoutRules = (markdown: string | undefined) => markdown?.split('\n\n---\n\n')[0]

const part = ({ analysis, offset }: Marked) => withoutRules(hover(analysis, offset)?.markdown)

describe('an abbreviation', () => {
  const defined = { event: 'Talks', date: '10 April 2014', body: 'The border data initiative (BDI) began.' }

  test('has its long form and says how often it stands', () => {
    expect(
      card({ 'a.note.md': { body: 'A border data initiative (BDI) is new. The B▮DI works; BDI will grow.' } }),
    ).toEqual({
      words: 'BDI',
      markdown: '**BDI**: border data initiative\n\n3 times in this note',
    })
  })

  test('that another note explains leads there', () => {
    expect(card({ 'a.note.yaml': defined, 'b.note.md': { body: 'All saw the B▮DI.' } })?.markdown).toBe(
      [
        '**BDI**: border data initiative',
        'Not explained in this note, but in:\n- [Talks](file:///notes/a.note.yaml), 10 April 2014',
        '1 time in this note, also in 1 other note',
      ].join('\n\n'),
    )
  })

  test('that no note explains has no card', () => {
    expect(card({ 'a.note.md': { body: 'All saw the ZX▮Q.' } })?.markdown ?? '').not.toContain('**ZXQ**')
  })
})

test('a person: as in the list of participants, and the notes that name her', () => {
  const names = 'Ms. Ana Okoro (Ministry of Trade, Ghana)'
  expect(
    card({
      'a.note.md': { event: 'Seminar', date: '10 April 2014', body: 'Ms. Ana Okoro spoke.' },
      'b.note.yaml': { participants: names, body: 'Later Ms. Oko▮ro spoke.' },
      'c.note.md': { event: 'Review', date: '2 March 2023', body: 'Ms. Ana Okoro spoke.' },
    })?.markdown,
  ).toBe(
    [
      `**${names}**`,
      '2 times in this note, also in 2 other notes',
      '- [Review](file:///notes/c.note.md), 2 March 2023\n- [Seminar](file:///notes/a.note.md), 10 April 2014',
    ].join('\n\n'),
  )
})

test('an event: its days, and the other notes on it, of many the newest', () => {
  const others = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [`${index}.note.md`, { event: 'Talks', date: `${index + 1} July 2013` }]),
  )
  const found = card({ ...others, 'here.note.md': { event: 'Ta▮lks', date: '8 July 2020' } })
  expect(found?.words).toBe('Talks')
  expect(found?.markdown).toMatch(
    /^\*\*Talks\*\*\n\nWednesday, 8 July 2020\n\n- \[Talks\]\(file:\/\/\/notes\/6\.note\.md\), 7 July 2013\n(?:- .*\n){4}- and 2 earlier$/u,
  )
})

test('what stands in small letters costs no look at the archive', () => {
  const { analysis, offset } = inMarkdown('they sp|oke of it')
  const look = () => {
    throw new Error('not to be asked')
  }
  expect(hover(analysis, offset, [], look)).toBeUndefined()
})

describe('a part of the note', () => {
  const header = (label: string, value: string) =>
    `---\n${label}: ${value}\ndate: 8 July 2020\n---\n\n## Background\n\nAll.\n`

  test('the participants: how many there are, and who is listed twice', () => {
    const found = part(marked(header('parti|cipants', 'Albania, Japan, Albania, OSCE, Border Friends')))
    expect(found).toMatch(/^\*\*participants\*\*\n\n- 2 States, 1 organization, /u)
    expect(found).toContain('- Listed more than once: Albania')
    expect(found).toContain('- Not recognized: Border Friends')
  })

  test('the date: its day of the week; how the kind of the note has the field', () => {
    const found = part(markedYaml('event: Talks\nda▮te: 8 to 10 July 2020\nsections:\n  Background: |\n    All.\n'))
    expect(found).toMatch(/^\*\*date\*\*\n\n- 8 to 10 July 2020: Wednesday to Friday\n- /u)
  })

  test('a heading: how long its section is, and where it stands', () => {
    const found = part(marked('## Back|ground\n\nOne two three.\n\n- four\n- five\n\n## Highlights\n\nSix.\n'))
    expect(found).toMatch(/^\*\*Background\*\*\n\n- 1 paragraph, 2 items; 5 words\n- Section 1 of \d \(/u)
  })

  test('the mark of a footnote: what the footnote says', () => {
    const source =
      '# Information Note[^|1]\n\n## Background\n\nAll.\n\n[^1]: For information –\n    no report.\n\nMore.\n'
    expect(part(marked(source))).toBe('For information – no report.')
    expect(part(marked('All.[^1|]\n\n[^1]: One.\n[^2]: Two.\n'))).toBe('One.')
    expect(part(marked('All.[^3|]\n\n[^1]: One.\n')) ?? '').not.toContain('One.')
  })
})
