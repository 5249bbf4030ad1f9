// `rapporteur explain`: a rule's page in the terminal, or the list of rules.
import { rules } from '../rules/index.ts'
import { rulePage } from '../rules/page.ts'
import type { Command } from './arguments.ts'
import type { Console } from './console.ts'
import { terminalPage } from './report/page.ts'

/** Prints and gives the exit code. */
export function explain({ rule: asked }: Extract<Command, { name: 'explain' }>, console: Console): number {
  if (asked === undefined) {
    const widest = Math.max(...rules.map(rule => rule.id.length))
    console.out(rules.map(rule => `${rule.id.padEnd(widest)}  ${rule.title}\n`).join(''))
    return 0
  }
  const [id, ...rest] = asked.split('/')
  const rule = rules.find(one => one.id === id)
  if (!rule) {
    console.error(`rapporteur: there is no rule "${asked}"; "rapporteur explain" lists them\n`)
    return 2
  }
  const oneCase = rest.join('/')
  if (rest.length > 0 && !Object.hasOwn(rule.cases, oneCase)) {
    console.error(
      `rapporteur: the rule "${rule.id}" has no case "${oneCase}"; "rapporteur explain ${rule.id}" shows its cases\n`,
    )
    return 2
  }
  console.out(terminalPage(rulePage(rule), console))
  return 0
}
