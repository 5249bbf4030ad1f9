// `npm run accuracy`: precision and recall of each rule on the labelled corpus. --differences: where and how they differ;
// --record: writes the figures that the pages of the rules show and the test holds.
/// <reference types="node" />
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { precision, recall, type Measured } from '../server/rules/accuracy.ts'
import { rules } from '../server/rules/index.ts'
import { measureAccuracy } from '../test/support/accuracy.ts'
import { readCorpus } from '../test/support/corpus.ts'

const { rules: measured, differences } = measureAccuracy()
const groupOf = new Map(rules.map(({ id, group }) => [id, group]))
const groups = [...new Set(groupOf.values())]

const corpus = readCorpus()
const words = corpus.reduce((sum, { source }) => sum + source.split(/\s+/u).length, 0)
const marks = corpus.reduce((sum, note) => sum + note.marks.length, 0)
console.log(`${corpus.length} notes and passages, ${words} words, ${marks} marks\n`)
console.log(row('rule', ['true', 'false', 'missed', 'precision', 'recall', 'examples']))
for (const group of groups) {
  console.log(`\n${group}`)
  const own = Object.entries(measured).filter(([rule]) => groupOf.get(rule) === group)
  for (const [rule, figures] of own) printRow(`  ${rule}`, figures)
  printRow(`  all of ${group}`, sum(own.map(([, figures]) => figures)))
}
const unruled = Object.entries(measured).filter(([label]) => !groupOf.has(label))
if (unruled.length > 0) console.log('\nmarked, and no rule looks for it')
for (const [label, figures] of unruled) printRow(`  ${label}`, figures)
console.log()
printRow('all', sum(Object.values(measured)))

if (process.argv.includes('--differences')) {
  console.log()
  for (const { kind, rule, note, words, message } of differences)
    console.log(`${kind.padEnd(6)} ${rule} | ${note} | ${words}${message === undefined ? '' : ` | ${message}`}`)
}
if (process.argv.includes('--record')) {
  const file = join(import.meta.dirname, '..', 'server', 'rules', 'accuracy.json')
  const lines = rules.map(({ id }) => `  ${JSON.stringify(id)}: ${spaced(measured[id]!)}`)
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
  console.log('\nwritten to server/rules/accuracy.json')
}

function sum(all: readonly Measured[]): Measured {
  const total = (key: keyof Measured) => all.reduce((sum, figures) => sum + figures[key], 0)
  return {
    true: total('true'),
    false: total('false'),
    missed: total('missed'),
    examples: total('examples'),
    examplesFound: total('examplesFound'),
  }
}

function printRow(name: string, figures: Measured): void {
  const { true: right, false: wrong, missed, examples, examplesFound } = figures
  const percentages = [
    right + wrong === 0 ? '-' : percent(precision(figures)),
    right + missed === 0 ? '-' : percent(recall(figures)),
  ]
  console.log(row(name, [right, wrong, missed, ...percentages, `${examplesFound}/${examples}`]))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(34) + cells.map(cell => String(cell).padStart(10)).join('')
}

/** As Prettier writes an object on one line. */
function spaced(figures: Measured): string {
  const pairs = Object.entries(figures).map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
  return `{ ${pairs.join(', ')} }`
}
