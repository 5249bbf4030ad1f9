// The law of formatting: the note says the same, and formatting it again changes nothing. For any text, broken ones too.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../../server/features/formatting/format.ts'
import { applyEdits } from '../../../server/features/text-changes.ts'
import { notationOfName, type Notation } from '../../../server/note/note.ts'
import { essence } from '../../../server/note/same.ts'
import { plain } from '../../note/plain.ts'
import { texts } from '../../note/texts.ts'
import { readCorpus } from '../../support/corpus.ts'
import { service } from '../draw.ts'
import { badNotes } from '../notes.ts'
import { usualFormatting } from './layout.ts'

/** What a note says: all of it but the order of the fields and of the header's comments, and the white space of raw values. */
function says(source: string, notation: Notation): string {
  const { fields, comments, ...rest } = essence(service.analyze(source, notation).note) as {
    readonly fields: readonly object[]
    readonly comments: readonly string[]
  }
  const withoutSpace = (key: string, value: unknown) =>
    key === 'raw' ? (value as string).replaceAll(/\s+/gu, ' ') : value
  const said = fields.map(field => JSON.stringify(field, withoutSpace)).sort()
  return plain({ ...rest, fields: said, comments: [...comments].sort() })
}

/** Formats a text and holds it to the law. */
function formatted(source: string, notation: Notation): string {
  const edits = format(service.analyze(source, notation), usualFormatting)
  let end = -1
  for (const { span, newText } of edits) {
    expect(span.from).toBeGreaterThan(end)
    expect(span.to > span.from || newText !== '').toBe(true)
    end = span.to
  }
  const result = applyEdits(source, edits)
  if (says(result, notation) !== says(source, notation)) expect(result).toBe(source)
  const again = applyEdits(result, format(service.analyze(result, notation), usualFormatting))
  if (again !== result) expect(again).toBe(result)
  return result
}

describe.each<Notation>(['markdown', 'yaml'])('any %s note', notation => {
  it.each([
    ['of whatever text', texts(notation)],
    ['full of mistakes', badNotes(notation)],
  ])(
    'says the same, once and for all: one %s',
    (_, notes) => {
      fc.assert(
        fc.property(notes, source => void formatted(source, notation)),
        { numRuns: 300 },
      )
    },
    120_000,
  )
})

const folder = join(import.meta.dirname, '../../../examples')
const examples = readdirSync(folder)
  .filter(name => notationOfName(name) !== undefined)
  .map(name => ({ name, source: readFileSync(join(folder, name), 'utf8'), notation: notationOfName(name)! }))

it.each(examples)('$name is well laid out', ({ source, notation }) => {
  expect(formatted(source, notation)).toBe(source)
})

it.each(readCorpus())('$name has the same findings', ({ source, notation }) => {
  const findings = (text: string) =>
    service.analyze(text, notation).findings.map(({ rule, case: of, message }) => `${rule}/${of} ${message}`)
  expect(findings(formatted(source, notation)).sort()).toEqual(findings(source).sort())
})
