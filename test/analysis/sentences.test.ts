// Checking only the sentences in which a paragraph has changed finds what checking the whole paragraph finds.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})

/** What the rules' own examples say in the body: sentences with something to find, and sentences without. */
const sentences = rules
  .flatMap(({ examples: { invalid, valid } }) => [...invalid, ...valid])
  .filter(example => typeof example === 'string' || (example.in ?? 'body') === 'body')
  .map(example => (typeof example === 'string' ? example : example.text).replaceAll('\n', ' '))

const marks = [
  'a',
  's',
  ' ',
  '.',
  ',',
  '(',
  ')',
  '“',
  '”',
  '"',
  "'",
  '’',
  '*',
  '**',
  '`',
  '[',
  '](',
  '<!--',
  '-->',
  '\\',
  '\n',
]
const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
)
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(20)),
    insert: typed,
  }),
  { minLength: 1, maxLength: 12 },
)
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 4, maxLength: 9 })

test.each(['markdown', 'yaml'] as const)('in %s', notation => {
  fc.assert(
    fc.property(paragraph, edits, (parts, changes) => {
      const lead =
        notation === 'markdown'
          ? '---\nevent: Workshop on export controls\ndate: 8 July 2020\n---\n\n## Talks\n\n'
          : 'event: Workshop on export controls\ndate: 8 July 2020\nsections:\n  Talks: |\n    '
      let text = lead + parts.join(' ') + '\n'
      let analysis = service.analyze(text, notation)
      analysis.check(() => false)
      for (const { at, remove, insert } of changes) {
        const from = lead.length + Math.floor(at * (text.length - lead.length))
        const to = Math.min(text.length, from + remove)
        text = text.slice(0, from) + insert + text.slice(to)
        analysis = service.update(analysis, text, { from, to, length: insert.length })
        expect(analysis.findings).toEqual(service.analyze(text, notation).findings)
      }
    }),
    { numRuns: 150 },
  )
})
