// Judgements over the whole note: what the passages give, in order, however the note came to be as it is.
import { expect, test } from 'vitest'
import { analyzeNote } from '../../server/analysis/analyze.ts'
import type { Analyst } from '../../server/analysis/run-rules.ts'
import { planRules } from '../../server/analysis/rule-plan.ts'
import { readNote, updateNote } from '../../server/note/read.ts'
import { defaultConfiguration } from '../../server/project/configuration.ts'
import { defaultProject } from '../../server/project/project.ts'
import { loadRegister } from '../../server/register/index.ts'
import { defineRule } from '../../server/rules/rule.ts'

/** Finds each number that stands in the note a second time. */
const repeated = defineRule<'again', { readonly number: string; readonly from: number }>({
  id: 'repeated-number',
  group: 'text',
  title: 'A number that stands twice',
  reason: 'Only for this test.',
  source: { name: 'This test' },
  cases: { again: { title: 'A number again', severity: 'info' } },
  examples: () => ({ invalid: [], valid: [] }),
  gather: ({ text }) => [...text.matchAll(/\d+/gu)].map(({ 0: number, index: from }) => ({ number, from })),
  checkGathered(gathered, _context, report) {
    const seen = new Set<string>()
    for (const { passage, items } of gathered) {
      for (const { number, from } of items) {
        const span = { from, to: from + number.length }
        if (seen.has(number)) report({ case: 'again', passage, span, message: `${number} again.` })
        seen.add(number)
      }
    }
  },
})

const project = defaultProject(loadRegister())
const analyst: Analyst = {
  project,
  plan: planRules([repeated], project.configuration),
  failed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
}
const read = (source: string) => readNote(source, 'markdown', project.labels)
const found = (source: string, analysis = analyzeNote(read(source), analyst)) =>
  analysis.findings.map(({ span, message }) => `${message} at ${span.from}: ${source.slice(span.from, span.to)}`)

test('header, title and blocks contribute in the order of the source', () => {
  const source = '---\nvenue: Room 7\n---\n# Title 8\n\nIn 7 and 9.\n\n- 8, 9 and “9”\n'
  expect(found(source)).toEqual(['7 again. at 36: 7', '8 again. at 48: 8', '9 again. at 51: 9'])
})

test('after an edit the judgement is that of the text as it stands', () => {
  const before = 'One 1.\n\nTwo 2.\n\nThree 1.\n'
  const change = { from: 4, to: 5, length: 8 }
  const after = 'One 12 and 2.\n\nTwo 2.\n\nThree 1.\n'
  const previous = analyzeNote(read(before), analyst)
  expect(found(before, previous)).toEqual(['1 again. at 22: 1'])
  const updated = analyzeNote(updateNote(previous.note, after, change, project.labels), analyst, previous)
  expect(found(after, updated)).toEqual(['2 again. at 19: 2'])
})

test('a rule is asked again only where an edited sentence gives it something else', () => {
  const asked: string[] = []
  const counted = defineRule({
    ...repeated,
    checkGathered(gathered, context, report) {
      asked.push(context.note.source)
      repeated.checkGathered!(gathered, context, report)
    },
  })
  const lines = ['Rooms 7 and 7 were small.', 'They spoke at some length.', 'Rooms 7 and 9 were open.']
  let source = `## Talks\n\n${lines.join('\n')}\n\nRoom 9 closed.\n`
  let analysis = analyzeNote(read(source), { ...analyst, plan: planRules([counted], project.configuration) })
  const type = (behind: string, text: string) => {
    const from = source.indexOf(behind) + behind.length
    const change = { from, to: from, length: text.length }
    source = source.slice(0, from) + text + source.slice(from)
    const note = updateNote(analysis.note, source, change, project.labels)
    analysis = analyzeNote(note, { ...analyst, plan: planRules([counted], project.configuration) }, analysis)
    const [now, afresh] = [found(source, analysis), found(source)]
    expect(now).toEqual(afresh)
    return now
  }
  expect(found(source, analysis)).toHaveLength(3)
  expect(asked).toHaveLength(1)
  // What the sentence gave before it was typed in is not known.
  type('They spoke', ' there')
  expect(asked).toHaveLength(2)
  expect(type('They spoke there', ' today')).toHaveLength(3)
  expect(asked).toHaveLength(2)
  expect(type('They spoke there today', ' 9')).toHaveLength(4)
  expect(asked).toHaveLength(3)
})

test('it gives way to what was found at the same place', () => {
  const seven = defineRule({
    ...repeated,
    id: 'seven',
    cases: { again: { title: 'A seven', severity: 'info' } },
    gather: () => [],
    checkGathered: () => {},
    checkPassage({ text }, report) {
      for (const { index } of text.matchAll(/7/gu))
        report({ case: 'again', span: { from: index, to: index + 1 }, message: 'Seven.' })
    },
  })
  const both = { ...analyst, plan: planRules([repeated, seven], project.configuration) }
  const source = 'In 7 and 8, then 7 and 8.\n'
  expect(found(source, analyzeNote(read(source), both))).toEqual([
    'Seven. at 3: 7',
    'Seven. at 17: 7',
    '8 again. at 23: 8',
  ])
})

test('where no rule gathers, a suppression is heard before all blocks were asked for', () => {
  const { id, group, title, reason, source: origin, cases, examples } = repeated
  const alone = defineRule({
    ...{ id, group, title, reason, source: origin, cases, examples },
    checkPassage({ text }, report) {
      for (const { index } of text.matchAll(/7/gu))
        report({ case: 'again', span: { from: index, to: index + 1 }, message: 'Seven.' })
    },
  })
  const plan = planRules([alone], project.configuration)
  expect(plan.gathering).toEqual([])
  const source = 'In 7.\n\n<!-- rapporteur-disable-next-line repeated-number: the room is meant -->\n\nIn 7.\n'
  const analysis = analyzeNote(read(source), { ...analyst, plan })
  expect(analysis.findingsAt({ from: 0, to: source.length }).map(({ span }) => span.from)).toEqual([3])
})

test('a case that waits to be asked for is silent until then', () => {
  const quiet = { ...repeated, cases: { again: { ...repeated.cases['again']!, optIn: true as const } } }
  const plan = (severities: Record<string, 'info'>) => planRules([quiet], { ...defaultConfiguration, severities })
  expect(plan({}).gathering).toEqual([])
  expect(plan({ 'repeated-number': 'info' }).gathering).toEqual([quiet])
  expect(plan({ 'repeated-number/again': 'info' }).severity(quiet, 'again', undefined)).toBe('info')
})
