// The rule unreadable-text: what the file holds is not text, or more than can be read.
import { defineRule } from '../rule.ts'
import { reportProblems } from './problems.ts'

export const unreadableText = defineRule({
  id: 'unreadable-text',
  group: 'text',
  title: 'Not readable as text',
  reason:
    'NUL characters, broken characters and other binary data mean that the file is not a plain text, or was saved or sent in a wrong encoding. What stands there cannot be checked, and other programs may cut the note off at that place.',
  source: {
    name: 'The Unicode Standard, conformance (chapter 3)',
    url: 'https://www.unicode.org/versions/latest/core-spec/chapter-3/',
  },
  cases: { unreadable: { title: 'Characters that are not text', severity: 'error' } },
  examples: { invalid: [], valid: [] },
  checkNote({ note }, report) {
    reportProblems(note, { unreadable: 'unreadable' }, report)
  },
})
