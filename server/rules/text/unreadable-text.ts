// unreadable-text: what the file holds is not text, or more than can be read.
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
  examples: () => ({
    invalid: [
      {
        text: 'The meeting was\u0000 called.',
        case: 'unreadable',
        marks: ['\u0000'],
        fixed: 'The meeting was called.',
      },
    ],
    valid: ['The 1540 Expert thanked Côte d’Ivoire – and \u{1f1fa}\u{1f1f3}.'],
  }),
  checkNote({ note }, report) {
    reportProblems(note, { unreadable: 'unreadable' }, report)
  },
})
