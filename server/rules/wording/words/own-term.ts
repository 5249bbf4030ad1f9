// own-term: a term is not written as the project's configuration wants it.
import type { Term } from '../../../project/configuration.ts'
import { defineRule } from '../../rule.ts'

/** The terms of the project that the examples of this rule are of. */
export const exampleTerms: readonly Term[] = [{ write: 'points of contact', not: ['focal points'] }]

export const ownTerm = defineRule({
  id: 'own-term',
  group: 'wording',
  title: 'The project writes this term otherwise',
  reason:
    'A project may settle on one way of writing a term, so that its notes agree with each other. Its configuration lists the term under `terms`, with the ways in which it is not to be written; without such a list this rule finds nothing.',
  source: { name: 'Rapporteur, docs/configuration.md' },
  cases: { other: { title: 'Another way of writing than the project’s', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The focal points met twice.',
        case: 'other',
        marks: ['focal points'],
        fixed: 'The points of contact met twice.',
      },
      {
        text: 'Focal points met twice.',
        case: 'other',
        marks: ['Focal points'],
        fixed: 'Points of contact met twice.',
      },
    ],
    valid: ['The points of contact met twice.', 'They spoke of “focal points”.', 'The multifocal points were clear.'],
  }),
  checkPassage({ text, project }, report) {
    const { terms } = project.configuration
    if (terms.length === 0) return
    const { pattern, writes } = patternOf(terms)
    for (const { index, 0: form } of text.matchAll(pattern)) {
      const wanted = writes.get(form)!
      const span = { from: index, to: index + form.length }
      report({
        case: 'other',
        span,
        message: `This project writes "${wanted}", not "${form}".`,
        fixes: [{ title: `Write "${wanted}"`, safe: false, edits: [{ span, newText: wanted }] }],
      })
    }
  },
})

interface Terms {
  readonly pattern: RegExp
  /** What is to be written, by the form that is not. */
  readonly writes: ReadonlyMap<string, string>
}

const made = new WeakMap<readonly Term[], Terms>()

/** Finds the forms that are not to be written, as they are listed or with a capital at the beginning of a sentence. */
function patternOf(terms: readonly Term[]): Terms {
  let known = made.get(terms)
  if (!known) {
    const writes = new Map<string, string>()
    for (const { write, not } of terms)
      for (const form of not) {
        writes.set(form, write)
        if (capital(form) !== form && !writes.has(capital(form))) writes.set(capital(form), capital(write))
      }
    const forms = [...writes.keys()].sort((a, b) => b.length - a.length).map(form => escaped(form))
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    made.set(terms, (known = { pattern, writes }))
  }
  return known
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
