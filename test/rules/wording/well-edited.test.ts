// On well-edited text the rules on capitals and spelling keep silent.
import { expect, test } from 'vitest'
import { wordRules } from '../../../server/rules/wording/word-rules.ts'
import { createLanguageService } from '../../../server/service.ts'
import { wellEdited } from './well-edited.ts'

const service = createLanguageService()
const ids = new Set(wordRules.map(({ id }) => id))

test.each(wellEdited)('%s', paragraph => {
  const source = `---\nevent: Security Dialogue\ndate: 8 July 2020\n---\n\n## Background\n\n${paragraph}\n`
  const found = service
    .analyze(source, 'markdown')
    .findings.filter(({ rule }) => ids.has(rule))
    .map(({ rule, span }) => `${rule}: ${source.slice(span.from, span.to)}`)
  expect(found).toEqual([])
})
