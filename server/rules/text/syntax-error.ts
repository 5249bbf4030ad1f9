// The rule syntax-error: the notation is broken, so that part of the note cannot be read as meant.
import { defineRule } from '../rule.ts'
import { reportProblems } from './problems.ts'

export const syntaxError = defineRule({
  id: 'syntax-error',
  group: 'text',
  title: 'The notation is broken here',
  reason:
    'A note is read by programs as well as by people. Where the marks of the notation are broken, a program reads something else than the drafter meant, or nothing at all: a header that is never closed swallows the note, and a value with a colon in it is lost to other tools.',
  source: { name: 'YAML 1.2.2; CommonMark 0.31', url: 'https://yaml.org/spec/1.2.2/' },
  cases: {
    syntax: { title: 'The notation is broken', severity: 'error' },
    tab: { title: 'A tab where YAML wants spaces', severity: 'error' },
    'unclosed-quotation': { title: 'A quotation mark without its partner', severity: 'error' },
    'needs-quoting': { title: 'A value that other programs would read otherwise', severity: 'warning' },
    'heading-in-section': { title: 'A heading inside a section of a YAML note', severity: 'warning' },
    'unclosed-header': { title: 'A header without its closing line', severity: 'error' },
    'undefined-footnote': { title: 'A footnote mark without its footnote', severity: 'warning' },
  },
  examples: { invalid: [], valid: [] },
  checkNote({ note }, report) {
    reportProblems(
      note,
      {
        syntax: 'syntax',
        'tab-indent': 'tab',
        'unclosed-quotation': 'unclosed-quotation',
        'needs-quoting': 'needs-quoting',
        'heading-in-section': 'heading-in-section',
        'unclosed-header': 'unclosed-header',
        'undefined-footnote': 'undefined-footnote',
      },
      report,
    )
  },
})
