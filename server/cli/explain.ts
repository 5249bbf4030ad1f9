// `rapporteur explain`: a rule's page in the terminal, or the list of rules.
import { nearest } from '../project/near.ts'
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
  const [id = '', ...rest] = asked.trim().toLowerCase().split('/')
  const rule = rules.find(one => one.id === id)
  if (!rule) {
    console.error(`rapporteur: there is no rule "${asked}"; ${meant(id)}\n`)
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

/** What may have been meant by a name that no rule has, as the end of a sentence. */
function meant(asked: string): string {
  const ids = rules.map(({ id }) => id)
  const id = asked.replaceAll(/[\s_]+/gu, '-')
  const near = ids.includes(id) ? id : nearest(id, ids)
  const sought = id.split('-')
  const holds = (words: readonly string[]) => sought.every(one => words.some(word => word.startsWith(one)))
  const named = near === undefined ? ids.filter(each => holds(each.split('-'))) : [near]
  const titled = rules.filter(({ title }) => holds(title.toLowerCase().split(' '))).map(({ id }) => id)
  const [names = []] = [named, titled].filter(({ length }) => length > 0 && length <= mostOffered)
  return names.length === 0
    ? '"rapporteur explain" lists them'
    : `is ${names.length === 1 ? 'this' : 'one of these'} meant: ${names.join(', ')}?`
}

/** A name that stands in more rules than this is no help. */
const mostOffered = 12
