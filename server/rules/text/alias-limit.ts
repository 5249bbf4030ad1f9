// The rule alias-limit: YAML anchors and aliases beyond what a note needs.
import { defineRule } from '../rule.ts'
import { reportProblems } from './problems.ts'

export const aliasLimit = defineRule({
  id: 'alias-limit',
  group: 'text',
  title: 'Too many aliases',
  reason:
    'YAML can repeat a value by an alias (`*name`). A few lines of aliases of aliases can stand for millions of values, which makes programs that read the file run out of memory. A note has no need of them: beyond a small number they are not followed.',
  source: { name: 'YAML 1.2.2, alias nodes', url: 'https://yaml.org/spec/1.2.2/#71-alias-nodes' },
  cases: { limit: { title: 'Aliases beyond the limit are not followed', severity: 'error' } },
  examples: { invalid: [], valid: [] },
  checkNote({ note }, report) {
    reportProblems(note, { 'alias-limit': 'limit' }, report)
  },
})
