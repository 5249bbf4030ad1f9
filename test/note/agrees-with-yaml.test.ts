// Our own reader and the `yaml` package: where we see nothing wrong both read the same, and where the package objects so do we.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import type { Notation } from '../../server/note/note.ts'
import { readingOf, readNote } from '../../server/note/read.ts'
import { headers } from './headers.ts'
import { labels } from './labels.ts'
import { ours, theirs } from './said.ts'
import { texts } from './texts.ts'

/** Holds both laws for the header of a text. */
function expectAgreement(source: string, notation: Notation): void {
  const note = readNote(source, notation, labels)
  const problems = [...note.problems, ...note.blocks.flatMap(block => block.content.problems)]
  if (problems.length > 0 || !readingOf(note)) return
  const header = note.source.slice(note.header.from, note.header.to)
  const document = parseDocument(header, { version: '1.2', schema: 'core' })
  expect(document.errors.map(error => error.message)).toEqual([])
  expect(ours(note)).toEqual(theirs(header, document))
}

/** A line end of CR alone is one to the standard and to us, but not to the package. */
const isKnownToPackage = (source: string) => !/\r(?!\n)/u.test(source)

describe('the `yaml` package agrees', () => {
  const numRuns = 600

  it('on the entries of a YAML note', () => {
    fc.assert(
      fc.property(headers, source => {
        expectAgreement(source, 'yaml')
      }),
      { numRuns },
    )
  })

  it('on the header of a Markdown note', () => {
    fc.assert(
      fc.property(headers, source => {
        expectAgreement(`---\n${source}\n---\n\nText.\n`, 'markdown')
      }),
      { numRuns },
    )
  })

  it.each<Notation>(['yaml', 'markdown'])('on any %s text', notation => {
    fc.assert(
      fc.property(texts(notation).filter(isKnownToPackage), source => {
        expectAgreement(source, notation)
      }),
      { numRuns: 150 },
    )
  })
})
