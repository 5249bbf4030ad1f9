// What a rule says it looks at: it is asked of the passages that hold some of it, and of no others.
import { expect, test } from 'vitest'
import { analyzeNote } from '../../server/analysis/analyze.ts'
import { planRules } from '../../server/analysis/rule-plan.ts'
import { readNote } from '../../server/note/read.ts'
import { defaultProject } from '../../server/project/project.ts'
import { loadRegister } from '../../server/register/index.ts'
import { defineRule, type LookedAt } from '../../server/rules/rule.ts'

const project = defaultProject(loadRegister())
const plain = 'All of them went home.'

test.each<[LookedAt, string]>([
  ['dates', 'They met on 8 July 2020.'],
  ['citations', 'They cited resolution 1540 (2004).'],
  ['states', 'They thanked Albania.'],
  ['organizations', 'They thanked INTERPOL.'],
  ['numbers', 'There were 8.'],
  ['capitals', 'They thanked OSCE.'],
  ['commas', 'They came, and went.'],
  ['stops', 'They came.They went.'],
  ['quotes', 'They were “here”.'],
  ['dashes', 'They came – and went.'],
  ['spaces', 'They  came.'],
  ['signs', 'They came and/or went.'],
  ['raised', 'They came.¹'],
])('%s', (looksAt, text) => {
  const asked: string[] = []
  const rule = defineRule({
    id: 'asked',
    group: 'text',
    title: 'Only for this test',
    reason: 'Only for this test.',
    source: { name: 'This test' },
    cases: { one: { title: 'One', severity: 'info' } },
    examples: () => ({ invalid: [], valid: [] }),
    looksAt,
    checkPassage: context => void asked.push(context.text),
  })
  const analyst = { project, plan: planRules([rule], project.configuration), failed: (): never => expect.unreachable() }
  expect(analyzeNote(readNote(`${plain}\n\n${text}\n`, 'markdown', project.labels), analyst).findings).toEqual([])
  expect(asked).toEqual([text])
})
