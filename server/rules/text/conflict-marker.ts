// conflict-marker: two versions of a passage were left side by side by a merge.
import { defineRule } from '../rule.ts'
import { reportProblems } from './problems.ts'

export const conflictMarker = defineRule({
  id: 'conflict-marker',
  group: 'text',
  title: 'A merge left two versions of the text',
  reason:
    'When two people change the same lines, version control writes both versions into the file between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Somebody must choose; published like this, the note says two things.',
  source: { name: 'git-merge: how conflicts are presented', url: 'https://git-scm.com/docs/git-merge' },
  cases: { marker: { title: 'The mark of an open conflict', severity: 'error' } },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: '## Background\n\n<<<<<<< ours\nThe meeting was called.\n=======\nThe meeting was convened.\n>>>>>>> theirs\n',
        case: 'marker',
        marks: ['<<<<<<< ours', '=======', '>>>>>>> theirs'],
      },
    ],
    valid: [{ in: 'note', text: '## Background\n\nThe meeting was called.\n\nProgramme\n=======\n' }],
  }),
  checkNote({ note }, report) {
    reportProblems(note, { 'conflict-marker': 'marker' }, report)
  },
})
