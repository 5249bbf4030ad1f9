// alias-limit: YAML anchors and aliases, which a note has no need of.
import { defineRule } from '../rule.ts'
import { reportProblems } from './problems.ts'

/** A file with more aliases is no note; one word on it would do. */
const mostTold = 3

export const aliasLimit = defineRule({
  id: 'alias-limit',
  group: 'text',
  title: 'Anchors and aliases are not followed',
  reason:
    'YAML can repeat a value by an alias (`*name`). A few lines of aliases of aliases can stand for millions of values, which makes programs that read the file run out of memory. A note has no need of them, so they are not followed: write the text itself.',
  source: { name: 'YAML 1.2.2, alias nodes', url: 'https://yaml.org/spec/1.2.2/#71-alias-nodes' },
  cases: { limit: { title: 'An anchor or an alias', severity: 'error' } },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        notation: 'yaml',
        text: 'organizers: &host Forum for Security Co-operation\nvenue: *host\n',
        case: 'limit',
        marks: ['&host', '*host'],
      },
    ],
    valid: [
      { in: 'note', notation: 'yaml', text: 'organizers: Ministry of Trade & Industry\nvenue: Vienna\n' },
      'The *main* points were made.',
    ],
  }),
  checkNote({ note }, report) {
    let told = 0
    reportProblems(note, { 'alias-limit': 'limit' }, problem => {
      if (told++ < mostTold) report(problem)
    })
  },
})
