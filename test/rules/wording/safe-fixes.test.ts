// Safe fixes of the rules of wording come to an end, and leave nothing that a safe fix would mend.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixAll } from '../../../server/features/code-actions.ts'
import type { Notation } from '../../../server/note/note.ts'
import { wordingRules } from '../../../server/rules/wording/index.ts'
import { createLanguageService } from '../../../server/service.ts'
import { notesAround } from '../../support/notes.ts'

const severities = Object.fromEntries(
  wordingRules.flatMap(({ id, cases }) => Object.keys(cases).map(name => [`${id}/${name}`, 'info' as const])),
)
const service = createLanguageService({
  configuration: { severities },
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})
const ids = new Set(wordingRules.map(({ id }) => id))

function mended(source: string, notation: Notation): string {
  return fixAll(service.analyze(source, notation), text => service.analyze(text, notation)).source
}

const fragments = fc.constantFrom(
  ...wordingRules.flatMap(({ examples }) =>
    examples()
      .invalid.filter(({ in: place, text }) => place === undefined && !text.startsWith('- '))
      .map(({ text }) => text),
  ),
)
const joints = fc.constantFrom(' ', '  ', ' (', ') ', ' “', '” ', ', ', ' - ', '—', '. ', '')
const texts = fc
  .array(fc.tuple(fragments, joints), { minLength: 1, maxLength: 3 })
  .map(parts => `So ${parts.flat().join('')} end.`)

test('texts put together from what rules mend are mended once and for all, in both notations', () => {
  fc.assert(
    fc.property(texts, text => {
      for (const { source, notation } of notesAround({ text })) {
        const fixed = mended(source, notation)
        const left = service
          .analyze(fixed, notation)
          .findings.filter(({ rule, fixes }) => ids.has(rule) && fixes[0]?.safe)
        expect(left.map(({ rule, span }) => `${rule}: ${fixed.slice(span.from, span.to)}`)).toEqual([])
        expect(mended(fixed, notation)).toBe(fixed)
      }
    }),
    { numRuns: 150 },
  )
})
