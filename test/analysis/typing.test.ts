// Typing in a paragraph: what is checked again, and what is taken over, is together what the text gives read afresh.
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
  .map(({ examples }) => examples())
  .flatMap(({ invalid, valid }) => [...invalid, ...valid])
  .filter(example => typeof example === 'string' || (example.in ?? 'body') === 'body')
  .map(example => (typeof example === 'string' ? example : example.text).replaceAll('\n', ' '))

const runs = 150

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
]
const breaks = ['\n', '\n\n', '\n## ', '\n\n- ', '[^1]', '\n\n[^1]: ']
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...breaks) },
  { weight: 2, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: fc.string({ maxLength: 4 }) },
)
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(20)),
    insert: typed,
  }),
  { minLength: 1, maxLength: 12 },
)
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 3, maxLength: 8 })
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })

const around = {
  markdown: ['---\nevent: Workshop on export controls\ndate: 8 July 2020\n---\n\n## Talks\n\n', '\n\n## Conclusions\n'],
  yaml: [
    'event: Workshop on export controls\ndate: 8 July 2020\nsections:\n  Talks: |\n    ',
    '\n  Conclusions: |\n    No more.\n',
  ],
} as const

test.each(['markdown', 'yaml'] as const)('in %s', notation => {
  const [before, after] = around[notation]
  const between = notation === 'markdown' ? '\n\n' : '\n\n    '
  fc.assert(
    fc.property(paragraphs, edits, (texts, changes) => {
      let text = before + texts.map(parts => parts.join(' ')).join(between) + after
      let analysis = service.analyze(text, notation)
      analysis.check(() => false)
      for (const { at, remove, insert } of changes) {
        const from = before.length + Math.floor(at * (text.length - before.length - after.length))
        const to = Math.min(text.length, from + remove)
        text = text.slice(0, from) + insert + text.slice(to)
        analysis = service.update(analysis, text, { from, to, length: insert.length })
        expect(analysis.findings).toEqual(service.analyze(text, notation).findings)
      }
    }),
    { numRuns: runs },
  )
})
