// On well-edited text the rules of wording keep silent.
import { expect, test } from 'vitest'
import { wordingRules } from '../../../server/rules/wording/index.ts'
import { createLanguageService } from '../../../server/service.ts'
import { wellEdited } from './well-edited.ts'

const service = createLanguageService()
// The paragraphs stand alone: nothing before them could explain an abbreviation.
const ids = new Set(wordingRules.map(({ id }) => id).filter(id => !id.startsWith('abbreviation')))

test.each(wellEdited)('%s', paragraph => {
  const source = `---\nevent: Security Dialogue\ndate: 8 July 2020\n---\n\n## Background\n\n${paragraph}\n`
  const found = service
    .analyze(source, 'markdown')
    .findings.filter(({ rule }) => ids.has(rule))
    .map(({ rule, span }) => `${rule}: ${source.slice(span.from, span.to)}`)
  expect(found).toEqual([])
})
