// Of well-edited text the rules of wording say nothing.
import { expect, test } from 'vitest'
import { wordingRules } from '../../../server/rules/wording/index.ts'
import { createLanguageService } from '../../../server/service.ts'
import { notesAround } from '../../support/notes.ts'
import { wellEdited, wellEditedMiddles } from './well-edited.ts'

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})
const ids = wordingRules.map(({ id }) => id)

/** What rules say of a paragraph, in both notations. */
function said(text: string, ofRules: readonly string[]): string[] {
  return notesAround({ text }).flatMap(({ source, notation }) =>
    service
      .analyze(source, notation)
      .findings.filter(({ rule }) => ofRules.includes(rule))
      .map(({ rule, span }) => `${rule}: ${source.slice(span.from, span.to)}`),
  )
}

test.each(wellEdited)('nothing is said of: %s', text => {
  expect(said(text, ids)).toEqual([])
})

test.each(wellEditedMiddles)('nothing is said, abbreviations apart, of: %s', text => {
  const others = ids.filter(id => !id.startsWith('abbreviation'))
  expect(said(text, others)).toEqual([])
})
