// An analysis that followed edits equals one of the text as it now stands.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '../../server/analysis/analysis.ts'
import { notationOfName, type Notation } from '../../server/note/note.ts'
import { touches } from '../../server/note/span.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})

const examples = join(import.meta.dirname, '..', '..', 'examples')
const names = [
  '2020-osce-security-dialogue.note.md',
  '2020-osce-security-dialogue.note.yaml',
  '2014-osce-points-of-contact.note.md',
]

/** What a drafter may type: letters, marks of both notations, names, citations, dates, line ends. */
const typed = fc.oneof(
  fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '#',
      '## ',
      '- ',
      '> ',
      '```\n',
      '<!--',
      '-->',
      '---\n',
      '“',
      '”',
      '"',
      "'",
      ':',
      ',',
    ],
    ...[
      'Turkey',
      'Türkiye',
      'resolution 1540',
      ' (2004)',
      'OP 11 (e) of ',
      '8 July 2023',
      'Date: ',
      '[^1]',
      '[^1]: ',
      '\0',
      '  ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(30), insert: typed }),
  {
    minLength: 1,
    maxLength: 12,
  },
)

const shown = (analysis: Analysis) => ({
  kind: analysis.kind.id,
  event: analysis.event,
  participants: analysis.participants.map(({ kind, text }) => [kind, text]),
  findings: analysis.findings,
  count: analysis.count,
})

test.each(names)('%s', name => {
  const source = readFileSync(join(examples, name), 'utf8')
  const notation: Notation = notationOfName(name)!
  fc.assert(
    fc.property(edits, changes => {
      let text = source
      let analysis = service.analyze(text, notation)
      for (const { at, remove, insert } of changes) {
        const from = Math.floor(at * text.length)
        const to = Math.min(text.length, from + remove)
        text = text.slice(0, from) + insert + text.slice(to)
        analysis = service.update(analysis, text, { from, to, length: insert.length })
      }
      expect(shown(analysis)).toEqual(shown(service.analyze(text, notation)))
      expect(analysis.firstFindings(3)).toEqual(analysis.findings.slice(0, 3))
      expect(analysis.findings).toHaveLength(analysis.count)
      for (const { at } of changes) {
        const place = {
          from: Math.floor(at * text.length),
          to: Math.min(text.length, Math.floor(at * text.length) + 9),
        }
        expect(analysis.findingsAt(place)).toEqual(analysis.findings.filter(({ span }) => touches(span, place)))
      }
    }),
    { numRuns: 60 },
  )
})

test('a mark of a conflict, wherever it appears, leaves the day of the event undecided', () => {
  const text = 'date: 8 July 2020\nsections:\n  Background: The meeting.\n'
  const added = '<<<<<<< ours\n'
  const edited = service.update(service.analyze(text, 'yaml'), text + added, {
    from: text.length,
    to: text.length,
    length: added.length,
  })
  expect(edited.event.period).toBeUndefined()
  const mended = service.update(edited, text, { from: text.length, to: text.length + added.length, length: 0 })
  expect(mended.event.period).toEqual({ from: '2020-07-08', to: '2020-07-08' })
})
