// Tests of inserting what is standard: disclaimer, contact line, fields and sections, in either notation.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardClauses } from '../../server/project/data/clauses.ts'
import { insertContact, insertDisclaimer, insertFields, insertSections } from '../../server/project/insert.ts'
import { missingFields, missingSections } from '../../server/project/kind-of.ts'
import { edited, kind, read } from './notes.ts'

const disclaimer = standardClauses.find(clause => clause.id === 'disclaimer')!.text
const contact = standardClauses.find(clause => clause.id === 'contact')!.text

const withDisclaimer = (source: string, notation: 'markdown' | 'yaml' = 'markdown') =>
  edited(source, insertDisclaimer(read(source, notation), kind('2020'), undefined))
const withContact = (source: string, id: '2014' | '2020' = '2020', notation: 'markdown' | 'yaml' = 'markdown') =>
  edited(source, insertContact(read(source, notation), kind(id), undefined))

describe('the disclaimer', () => {
  test('is the footnote of the title, at the end of the note', () => {
    expect(withDisclaimer('# Information Note\n\n## Background\n\nText.\n')).toBe(
      `# Information Note[^1]\n\n## Background\n\nText.\n\n[^1]: ${disclaimer}\n`,
    )
  })

  test('brings the title along where there is none', () => {
    expect(withDisclaimer('---\nevent: x\n---\n\n## Background\n\nText.\n')).toBe(
      `---\nevent: x\n---\n\n# Information Note[^1]\n\n## Background\n\nText.\n\n[^1]: ${disclaimer}\n`,
    )
    expect(withDisclaimer('## Background\n')).toBe(`# Information Note[^1]\n\n## Background\n\n[^1]: ${disclaimer}\n`)
    expect(withDisclaimer('---\nevent: x\n---\n')).toBe(
      `---\nevent: x\n---\n\n# Information Note[^1]\n\n[^1]: ${disclaimer}\n`,
    )
  })

  test('takes a number that is free, or the mark that stands at the title already', () => {
    expect(withDisclaimer('# Information Note\n\nText[^1].\n\n[^1]: A source.\n')).toBe(
      `# Information Note[^2]\n\nText[^1].\n\n[^1]: A source.\n\n[^2]: ${disclaimer}\n`,
    )
    expect(withDisclaimer('# Information Note[^a]\n\nText.\n')).toBe(
      `# Information Note[^a]\n\nText.\n\n[^a]: ${disclaimer}\n`,
    )
  })

  test('is written with the line ends of the note, and a last line end', () => {
    expect(withDisclaimer('# Information Note\r\n\r\nText.')).toBe(
      `# Information Note[^1]\r\n\r\nText.\r\n\r\n[^1]: ${disclaimer}\r\n`,
    )
  })

  test('is an entry at the end in YAML', () => {
    expect(withDisclaimer('title: Information Note\nsections:\n  Background: |\n    Text.\n', 'yaml')).toBe(
      `title: Information Note\nsections:\n  Background: |\n    Text.\ndisclaimer: ${disclaimer}\n`,
    )
  })

  test('is not inserted twice, nor into a note of a kind that has none, nor into one that is broken', () => {
    for (const source of [
      '# Background\n\nText.\n',
      `# Information Note[^1]\n\n[^1]: Another.\n`,
      '---\nevent: x\n\n# Information Note\n',
    ])
      expect(withDisclaimer(source)).toBe(source)
    // What follows the mark that ends a document is lost to others.
    expect(withDisclaimer('event: x\n...\ndate: y\n', 'yaml')).toBe('event: x\n...\ndate: y\n')
    expect(insertDisclaimer(read('# Information Note\n'), kind('2014'), undefined)).toEqual([])
  })

  test('stands above the mark that ends a YAML note', () => {
    expect(withDisclaimer('event: x\n...\n', 'yaml')).toMatch(/^event: x\ndisclaimer: For [^\n]*\n\.\.\.\n$/u)
  })
})

describe('the contact line', () => {
  test('is the last paragraph, before the footnotes', () => {
    expect(withContact('## 3. Highlights\n\nText[^1].\n\n[^1]: A source.\n', '2014')).toBe(
      `## 3. Highlights\n\nText[^1].\n\n${contact}\n\n[^1]: A source.\n`,
    )
  })

  test('stands in the section that holds it in its kind', () => {
    expect(withContact('## Highlights\n\nText.\n')).toBe(
      `## Highlights\n\nText.\n\n## Additional Comments\n\n${contact}\n`,
    )
    expect(withContact('## Additional Comments\n\n## Programme\n\nText.\n')).toBe(
      `## Additional Comments\n\n${contact}\n\n## Programme\n\nText.\n`,
    )
    expect(
      withContact(`# Information Note[^1]\r\n\r\n## Highlights\r\n\r\n- A\r\n- B\r\n\r\n[^1]: ${disclaimer}\r\n`),
    ).toBe(
      `# Information Note[^1]\r\n\r\n## Highlights\r\n\r\n- A\r\n- B\r\n\r\n## Additional Comments\r\n\r\n${contact}\r\n\r\n[^1]: ${disclaimer}\r\n`,
    )
  })

  test('is an entry before the disclaimer in YAML', () => {
    expect(withContact(`event: x\ndisclaimer: |\n  ${disclaimer}\n`, '2020', 'yaml')).toBe(
      `event: x\ncontact: ${contact}\ndisclaimer: |\n  ${disclaimer}\n`,
    )
    expect(withContact('event: x', '2014', 'yaml')).toBe(`event: x\ncontact: ${contact}\n`)
  })

  test('fills the YAML section that is there for it', () => {
    for (const empty of ['  Additional Comments:\n', '  Additional Comments: |\n', '  "Additional Comments":\n'])
      expect(read(withContact(`sections:\n  Highlights: x\n${empty}`, '2020', 'yaml'), 'yaml').contact?.host).toBe(
        'Additional Comments',
      )
    const written = 'sections:\n  Additional Comments: Text.\n'
    expect(withContact(written, '2020', 'yaml')).toBe(`${written}contact: ${contact}\n`)
  })

  test('is not inserted twice', () => {
    const source = `## Highlights\n\n${contact}\n`
    expect(withContact(source)).toBe(source)
  })
})

describe('missing fields', () => {
  const completed = (source: string, notation: 'markdown' | 'yaml' = 'markdown') => {
    const note = read(source, notation)
    return edited(source, insertFields(note, kind('2020'), missingFields(note.fields, kind('2020'))))
  }

  test('come after the field they follow', () => {
    expect(completed('---\nevent: x\nvenue: y\n---\n')).toBe(
      '---\nevent: x\norganizers:\ndate:\nvenue: y\nparticipants:\n---\n',
    )
    expect(completed('---\nparticipants:\n  - Spain\n  - Austria\n---\n')).toBe(
      '---\nevent:\norganizers:\ndate:\nvenue:\nparticipants:\n  - Spain\n  - Austria\n---\n',
    )
    expect(completed('event: x\r\ndate and venue: y\r\n', 'yaml')).toBe(
      'event: x\r\norganizers:\r\ndate and venue: y\r\nparticipants:\r\n',
    )
  })

  test('are written like those that are there', () => {
    expect(completed('---\nEvent: x\nDate and Venue: y\n---\n')).toBe(
      '---\nEvent: x\nOrganizers:\nDate and Venue: y\nParticipants:\n---\n',
    )
  })

  test('bring a header along where there is none', () => {
    expect(completed('Text.\n')).toBe('---\nevent:\norganizers:\ndate:\nvenue:\nparticipants:\n---\n\nText.\n')
    expect(completed('\uFEFF---\n---\n')).toBe('\uFEFF---\nevent:\norganizers:\ndate:\nvenue:\nparticipants:\n---\n')
    expect(completed('title: Information Note\nsections:\n  Background: x\n', 'yaml')).toBe(
      'title: Information Note\nevent:\norganizers:\ndate:\nvenue:\nparticipants:\nsections:\n  Background: x\n',
    )
  })
})

describe('missing sections', () => {
  const completed = (source: string, id: '2014' | '2020', notation: 'markdown' | 'yaml' = 'markdown') => {
    const note = read(source, notation)
    return edited(source, insertSections(note, kind(id), missingSections(note, kind(id))))
  }

  test('come where the order of the kind has them', () => {
    expect(completed('## 2. Background\n\nText.\n', '2014')).toBe(
      '## Conference Objectives\n\n## 2. Background\n\nText.\n\n## Highlights\n',
    )
    expect(completed('---\nevent: x\n---\n', '2020')).toBe('---\nevent: x\n---\n\n## Background\n\n## Highlights\n')
    expect(completed('sections:\n  Highlights: |\n    Text.\n', '2020', 'yaml')).toBe(
      'sections:\n  Background: |\n  Highlights: |\n    Text.\n',
    )
    expect(completed('event: x\n', '2020', 'yaml')).toBe('event: x\nsections:\n  Background: |\n  Highlights: |\n')
    expect(completed('event: x\nsections:\n', '2020', 'yaml')).toBe(
      'event: x\nsections:\n  Background: |\n  Highlights: |\n',
    )
  })
})

describe('any note', () => {
  const lines = fc.constantFrom(
    ...['---', 'event: x', 'date: 8 July 2020', 'participants: [Spain]', 'title: Information Note', 'sections:'],
    ...['  Background: |', '    Text.', '# Information Note', '# Information Note[^1]', '## Background', 'Text.', ''],
    ...[
      '## Additional Comments',
      '[^1]: A footnote.',
      contact,
      `contact: ${contact}`,
      '- item',
      '> quoted',
      '```',
      '<!--',
    ],
  )

  test('has the part once it was inserted, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('markdown', 'yaml'),
        (parts, eol, notation) => {
          const source = parts.join(eol)
          for (const insert of [insertDisclaimer, insertContact]) {
            const edits = insert(read(source, notation), kind('2020'), undefined)
            for (const { span } of edits) expect(span.from).toBe(span.to)
            const after = edited(source, edits)
            expect(insert(read(after, notation), kind('2020'), undefined)).toEqual([])
            if (source.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toMatch(/\n/u)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  /** What is inserted below an open code block or comment becomes part of it. */
  const closed = lines.filter(line => line !== '```' && line !== '<!--')

  test('has every field and section of its kind once they were inserted', () => {
    fc.assert(
      fc.property(
        fc.array(closed, { maxLength: 12 }),
        fc.constantFrom('2014', '2020'),
        fc.constantFrom('markdown', 'yaml'),
        (parts, id, notation) => {
          const source = parts.join('\n')
          const note = read(source, notation)
          const fields = insertFields(note, kind(id), missingFields(note.fields, kind(id)))
          if (fields.length > 0)
            expect(missingFields(read(edited(source, fields), notation).fields, kind(id))).toEqual([])
          const sections = insertSections(note, kind(id), missingSections(note, kind(id)))
          if (sections.length > 0)
            expect(missingSections(read(edited(source, sections), notation), kind(id))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})
