// Tests of the rules on structure on drafts as they grow: calm at the beginning, and complete at the end.
import { describe, expect, test } from 'vitest'
import type { Notation } from '../../server/note/note.ts'
import { standardClauses } from '../../server/project/data/clauses.ts'
import { standardKinds } from '../../server/project/data/kinds.ts'
import { newNote } from '../../server/project/new-note.ts'
import { rules } from '../../server/rules/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { expectProportional } from '../support/growth.ts'

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})
const groups = new Map(rules.map(rule => [rule.id, rule.group]))

/** The findings on text and structure, each as "severity rule: marked words". */
function found(source: string, notation: Notation = 'markdown'): string[] {
  return service
    .analyze(source, notation)
    .findings.filter(({ rule }) => groups.get(rule) === 'structure' || groups.get(rule) === 'text')
    .map(({ severity, rule, span }) => `${severity} ${rule}: ${source.slice(span.from, span.to)}`)
}

const contact = standardClauses.find(clause => clause.id === 'contact')!.text
const disclaimer = standardClauses.find(clause => clause.id === 'disclaimer')!.text
const header = 'event: Dialogue\norganizers: OSCE\ndate: 8 July 2020\nvenue: Vienna\nparticipants: Spain'

describe('a draft just begun', () => {
  test('an empty file is offered an outline, and no more', () => {
    for (const notation of ['markdown', 'yaml'] as const) {
      for (const source of ['', '\n', '\uFEFF', '  \r\n'])
        expect(found(source, notation)).toEqual(['info missing-field: '])
      const [finding] = service.analyze('', notation).findings
      expect(finding!.fixes.map(fix => fix.edits.map(edit => edit.newText))).toEqual(
        standardKinds.map(kind => [newNote(kind, notation)]),
      )
    }
  })

  test('an outline from the command gets three remarks at most, none a warning', () => {
    for (const kind of standardKinds)
      for (const notation of ['markdown', 'yaml'] as const) {
        const remarks = found(newNote(kind, notation), notation)
        expect(remarks.length).toBeLessThanOrEqual(3)
        expect(remarks.filter(remark => !remark.startsWith('info '))).toEqual([])
      }
  })

  test('the first lines of a header are told what the header still lacks, once', () => {
    expect(found('---\nevent: Dialogue\n---\n')).toEqual(['warning missing-field: event'])
    expect(found('event: Dialogue\norga', 'yaml').filter(remark => remark.startsWith('warning'))).toEqual([
      'warning missing-field: event',
    ])
    expect(found('---\n---\n')).toEqual(['warning missing-field: ---'])
  })

  test('a whole header is told what to write next, and is not asked for disclaimer or contact', () => {
    expect(found(`---\n${header}\n---\n`)).toEqual(['info missing-section: event'])
    expect(found(`---\n${header}\n---\n\n# Information Note\n\n## Background\n`)).toEqual([
      'info missing-section: Information Note',
      'info empty-section: Background',
    ])
    expect(found(header, 'yaml')).toEqual(['info missing-section: event'])
  })
})

describe('a draft half written', () => {
  test('a field that is being filled in is only empty', () => {
    const source = `---\n${header.replace('Vienna', '')}\n---\n\n## 1. Conference Objectives\n\nText.\n\n## 2. Background\n\nText.\n\n## 3. Highlights\n\nText.\n\n${contact}\n`
    expect(found(source)).toEqual(['warning empty-field: venue'])
  })

  test('a note of the early shape is not asked for a disclaimer or a title', () => {
    const body = '## 1. Conference Objectives\n\n- A\n\n## 2. Background\n\nText.\n\n## 3. Highlights\n\nText.\n'
    expect(found(`---\n${header}\n---\n\n${body}\n${contact}\n`)).toEqual([])
    expect(
      found(
        `---\n${header.replace('2020', '2014')}\n---\n\n## Background\n\nText.\n\n## Highlights\n\nText.\n\n${contact}\n`,
      ),
    ).toEqual(['warning missing-section: event'])
  })

  test('a heading half typed, and a list half typed, are no alarm of their own', () => {
    const note = (end: string) =>
      `---\n${header}\n---\n\n# Information Note[^1]\n\n## Background\n\nText.\n\n## Highlights\n\nText.\n\n${end}\n\n## Additional Comments\n\n${contact}\n\n[^1]: ${disclaimer}\n`
    for (const end of ['-', '- ', '> ', '#', '###', '**bold', '[link](', '`code', '| a |', '1.', '<!-- a remark', ''])
      expect(found(note(end)).filter(remark => remark.startsWith('error'))).toEqual([])
    for (const end of ['-', '**bold', '[link](', '`code', '| a |', '']) expect(found(note(end))).toEqual([])
  })

  test('subsections, footnotes and tables are structure of the drafter', () => {
    const body =
      '## Background\n\n### Mandate\n\nText[^2].\n\n### Region\n\n| a | b |\n| --- | --- |\n| c | d |\n\n## Highlights\n\n1. One\n2. Two\n'
    expect(
      found(
        `---\n${header}\n---\n\n# Information Note[^1]\n\n${body}\n${contact}\n\n[^1]: ${disclaimer}\n[^2]: A source.\n`,
      ),
    ).toEqual([])
  })
})

describe('a note typed line by line', () => {
  const markdown = `---\n${header}\n---\n\n# Information Note[^1]\n\n## Background\n\nText.\n\n- A\n- B\n\n## Highlights\n\n### Opening\n\nText.\n\n## Additional Comments\n\n${contact}\n\n[^1]: ${disclaimer}\n`
  const yaml = `title: Information Note\n${header}\nsections:\n  Background: |\n    Text.\n\n    - A\n    - B\n  Highlights: |\n    Text.\ncontact: ${contact}\ndisclaimer: ${disclaimer}\n`

  test.each([
    ['markdown', markdown],
    ['yaml', yaml],
  ] as const)('is never told of more than four things, and of no error but the open header: %s', (notation, note) => {
    const lines = note.split('\n')
    for (let count = 0; count <= lines.length; count++) {
      const draft = lines.slice(0, count).join('\n') + '\n'
      const remarks = found(draft, notation)
      expect(remarks.length, draft).toBeLessThanOrEqual(4)
      expect(
        remarks.filter(remark => /^error (?!syntax-error: ---$)/u.test(remark)),
        draft,
      ).toEqual([])
      expect(
        remarks.filter(remark => /unknown|duplicate|order|altered|invalid/u.test(remark)),
        draft,
      ).toEqual([])
    }
    expect(found(note, notation)).toEqual([])
  })

  test('a heading is not questioned while it may become one of the kind', () => {
    const draft = (heading: string) =>
      `---\n${header}\n---\n\n# Information Note\n\n## Background\n\nText.\n\n## ${heading}\n`
    for (let length = 0; length <= 'Highlights'.length; length++)
      expect(found(draft('Highlights'.slice(0, length))).filter(remark => remark.startsWith('info unknown'))).toEqual(
        [],
      )
    expect(found(draft('Highlits'))).toContain('warning unknown-section: Highlits')
  })
})

describe('whole notes', () => {
  const note = `---\n${header}\n---\n\n# Information Note[^1]\n\n## Background\n\nText.\n\n## Highlights\n\nText.\n\n## Additional Comments\n\n${contact}\n\n[^1]: ${disclaimer}\n`

  test('have nothing to be found, with any line ends', () => {
    expect(found(note)).toEqual([])
    expect(found(note.replaceAll('\n', '\r\n'))).toEqual([])
    expect(found('\uFEFF' + note)).toEqual([])
  })

  test('may have the contact line in the last section, without full stop, and the disclaimer over several lines', () => {
    expect(
      found(
        note
          .replace(`## Additional Comments\n\n${contact}`, contact.slice(0, -1))
          .replace(' – ', ' - ')
          .replace('. The views', '.\n    The views'),
      ),
    ).toEqual([])
  })

  test('may say more than is asked for', () => {
    expect(
      found(
        note
          .replace('## Highlights', '## Next Steps\n\nText.\n\n## Highlights')
          .replace('event:', 'languages: English\nevent:'),
      ),
    ).toEqual(['info unknown-field: languages', 'info unknown-section: Next Steps'])
  })

  test('are found at fault where they are', () => {
    expect(
      found(
        note
          .replace('date: 8 July 2020\nvenue: Vienna', 'date and venue: 8 July 2020, Vienna\nPlace: Vienna')
          .replace('## Highlights', '## Hihglights')
          .replace('not an official', 'not a')
          .replace('1540experts', '1540.experts'),
      ),
    ).toEqual([
      'warning duplicate-field: Place',
      'warning unknown-section: Hihglights',
      'warning invalid-contact: 1540.experts@un.org',
      'warning altered-disclaimer: a',
    ])
  })

  test('many sections of one heading are checked in time proportional to their number', () => {
    expectProportional(size => {
      const sections = '## Background\n\nText.\n\n## Something else\n\nText.\n\n'.repeat(size)
      return () => service.analyze(`${note}\n${sections}`, 'markdown').firstFindings(100)
    }, 500)
  })
})

describe('what is still to come', () => {
  const left = (lines: string, text: string) =>
    found(`---\n${header}\n${lines}---\n\n# Information Note\n\n## Background\n\n${text}\n`).filter(line =>
      /placeholder|empty-field/.test(line),
    )

  test('is a warning in a finished note, and only pointed out in a draft', () => {
    expect(left('', 'The room is TBC.')).toEqual(['warning placeholder: TBC'])
    expect(left('status: draft\n', 'The room is TBC.')).toEqual(['info placeholder: TBC'])
  })

  test('is told of once where a field is nothing else', () => {
    const note = (venue: string) => found(`---\n${header.replace('Vienna', venue)}\n---\n\n## Background\n\nIt met.\n`)
    expect(note('TBC').filter(line => line.endsWith('TBC'))).toEqual(['warning empty-field: TBC'])
    expect(note('Vienna (room TBC)').filter(line => line.endsWith('TBC'))).toEqual(['warning placeholder: TBC'])
  })
})

describe('headings that stand as plain text', () => {
  const plain = (body: string) =>
    found(`---\n${header}\n---\n\n${body}\n`).filter(line => line.includes('missing-section'))

  test('are found where they are pasted, with or without a number, once each', () => {
    const body = '1. Background\n\nIt met.\n\nHighlights\nIt was short.\n\nHighlights\n\nIt was good.'
    const all = ['warning missing-section: Background', 'warning missing-section: Highlights']
    expect(plain(body)).toEqual(all)
    expect(plain(body.replaceAll('\n', '\r\n'))).toEqual(all)
  })

  test('are none within a list, or where the section is there', () => {
    const lacks = ['warning missing-section: event']
    expect(plain('## Background\n\nIt had these parts:\n\n- Highlights\n- > Highlights')).toEqual(lacks)
    expect(plain('## Background\n\nHighlights\n\n## Highlights\n\nIt was short.')).toEqual([])
  })
})
