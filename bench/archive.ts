// An archive of a thousand notes: checking it on the command line beside only reading and parsing it; and the slowest rules.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeNote } from '../server/analysis/analyze.ts'
import { planRules } from '../server/analysis/rule-plan.ts'
import { readNote } from '../server/note/read.ts'
import type { Rule } from '../server/rules/rule.ts'
import { rules } from '../server/rules/index.ts'
import { createLanguageService } from '../server/service.ts'
import { bundle } from './bundle.ts'
import { inTurns, quantile } from './measure.ts'
import { makeNote, type Notation } from './notes.ts'

const notesInArchive = 1000
/** At most so many times the time of reading and parsing. */
const goal = 3

/** Notes of two pages, each another, by turns in both notations. */
function archive(): { readonly name: string; readonly notation: Notation; readonly text: string }[] {
  return Array.from({ length: notesInArchive }, (_, index) => {
    const notation = index % 2 === 0 ? 'markdown' : 'yaml'
    const name = `${String(index).padStart(4, '0')}.note.${notation === 'markdown' ? 'md' : 'yaml'}`
    return { name, notation, text: makeNote(notation, 4000 + index) }
  })
}

/** Prints both; gives what is wrong, one line for each goal missed. */
export async function measureArchive(scratch: string, command: string): Promise<string[]> {
  const notes = archive()
  const folder = join(scratch, 'archive')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of notes) writeFileSync(join(folder, name), text)

  const parse = await bundle('parse', scratch)
  const run = (...args: string[]) => {
    const started = performance.now()
    execFileSync(process.execPath, args, { stdio: 'ignore' })
    return Promise.resolve(performance.now() - started)
  }
  const [checking, parsing] = await inTurns(
    5,
    1,
    () => run(command, 'check', '--fail-on', 'never', folder),
    () => run(parse, folder),
  )
  const [ours, floor] = [quantile(checking!, 0.5), quantile(parsing!, 0.5)]
  const ratio = ours / floor
  console.log(
    `\n${notesInArchive} notes on the command line: checked in ${(ours / 1000).toFixed(2)} s, read and parsed in ${(floor / 1000).toFixed(2)} s: ${ratio.toFixed(2)} times`,
  )
  console.log('The slowest rules, in milliseconds a note:')
  for (const { id, time } of slowestRules(notes).slice(0, 5))
    console.log(`  ${id.padEnd(28)}${(time / notesInArchive).toFixed(4).padStart(9)}`)
  return ratio <= goal
    ? []
    : [`checking an archive takes ${ratio.toFixed(2)} times as long as parsing it, at most ${goal} is the goal`]
}

/** Each rule and the milliseconds its checks take over all notes, the slowest first. */
function slowestRules(notes: ReturnType<typeof archive>): { readonly id: string; readonly time: number }[] {
  const times = new Map<string, number>()
  const { project } = createLanguageService()
  const analyst = { project, plan: planRules(rules.map(timed), project.configuration), failed: () => {} }
  const checkAll = () => {
    for (const { text, notation } of notes)
      analyzeNote(readNote(text, notation, project.labels), analyst).check(() => false)
  }
  checkAll()
  times.clear()
  checkAll()
  return [...times].map(([id, time]) => ({ id, time })).sort((a, b) => b.time - a.time)

  function timed(rule: Rule): Rule {
    const checks = ['checkPassage', 'checkHeader', 'checkNote', 'gather', 'checkGathered'] as const
    const wrapped = Object.fromEntries(
      checks.flatMap(name => {
        const check = Reflect.get(rule, name) as ((...args: unknown[]) => unknown) | undefined
        if (!check) return []
        const measured = (...args: unknown[]) => {
          const started = performance.now()
          const result = check.apply(rule, args)
          times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - started)
          return result
        }
        return [[name, measured]]
      }),
    )
    return { ...rule, ...wrapped }
  }
}
