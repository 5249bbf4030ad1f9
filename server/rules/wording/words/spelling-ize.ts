// Rule: -ize and -ization, not -ise, in words with the Greek suffix.
import { lettersStart } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { spellingList } from '../../sources.ts'
import { mayBeInName } from '../around.ts'
import { izePrefixes, izeStems } from '../data/ize-stems.ts'

export const spellingIze = defineRule({
  id: 'spelling-ize',
  group: 'wording',
  title: 'A word is written with -ise that the United Nations writes with -ize',
  reason:
    'United Nations spelling is British but for this suffix: organize, recognize, authorization. Words that have -ise in the root (advise, exercise, revise, supervise) and those with -yse (analyse) keep the s, and so do names of bodies.',
  source: spellingList,
  cases: { ise: { title: '-ise or -isation for -ize or -ization', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'A workshop organised by Chile prioritised the criminalisation of trafficking.',
        case: 'ise',
        marks: ['organised', 'prioritised', 'criminalisation'],
        fixed: 'A workshop organized by Chile prioritised the criminalisation of trafficking.',
      },
      {
        text: 'Organisers were thanked.',
        case: 'ise',
        marks: ['Organisers'],
        fixed: 'Organizers were thanked.',
      },
    ],
    valid: [
      'They were advised to revise and exercise their plans, and to supervise the enterprise.',
      'The Organisation for the Prohibition of Chemical Weapons took part.',
      'The workshop organized by Chile analysed the risks.',
    ],
  }),
  checkPassage({ text }, report) {
    suffix ??= /is(?:e[drs]?|ers|ing|ations?|ational(?:ly)?|able|ed)(?![a-z])/g
    suffix.lastIndex = 0
    for (let match = suffix.exec(text); match; match = suffix.exec(text)) {
      const at = match.index
      const from = lettersStart(text, at)
      if (!takesIze(text.slice(from, at).toLowerCase())) continue
      const span = { from, to: at + match[0].length }
      if (text.charCodeAt(span.to) > 127 && /\p{L}/u.test(text[span.to]!)) continue
      if (mayBeInName(text, span.from, span.to)) continue
      const right = `${text.slice(from, at)}iz${match[0].slice(2)}`
      report({
        case: 'ise',
        span,
        message: `United Nations spelling is "${right}", with z.`,
        fixes: [
          { title: `Write "${right}"`, safe: true, edits: [{ span: { from: at + 1, to: at + 2 }, newText: 'z' }] },
        ],
      })
    }
  },
})

let suffix: RegExp | undefined

/** Whether the beginning of a word is one that -ize follows. */
function takesIze(beginning: string): boolean {
  return (
    izeStems.includes(` ${beginning} `) ||
    izePrefixes.some(prefix => beginning.startsWith(prefix) && izeStems.includes(` ${beginning.slice(prefix.length)} `))
  )
}
