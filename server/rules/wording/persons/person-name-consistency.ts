// person-name-consistency: a person who is named by surname first, in two spellings, or in capitals.
import type { Mentions } from '../../../mentions/mention.ts'
import { findNames, givenWithSurnames, type NameMention } from '../../../mentions/persons.ts'
import { overlaps } from '../../../note/span.ts'
import { slipsBetween } from '../../../register/near-names.ts'
import { defineRule } from '../../rule.ts'
import { universityStyle } from '../../sources.ts'

type Case = 'surname-first' | 'two-spellings' | 'capitals'

export const personNameConsistency = defineRule<Case, NameMention>({
  id: 'person-name-consistency',
  group: 'wording',
  title: 'A person is not named in one way',
  reason:
    'A person is first named in full with the function, then by courtesy title and surname, always in one spelling; capitals for the surname are for lists of participants. ' +
    'The order of names differs between cultures and is never judged. What is a name can only be guessed, so the rule is off until you ask for it.',
  source: universityStyle,
  cases: {
    'surname-first': { title: 'The surname alone before the full name', severity: 'info', optIn: true },
    'two-spellings': { title: 'Two spellings of one name', severity: 'info', optIn: true },
    capitals: { title: 'A surname in capitals in the text', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      { text: 'Mr. Perez opened. Later Juan Perez closed.', case: 'surname-first', marks: ['Perez'] },
      { text: 'Ms. Ana Okoro opened. Ms. Okoru closed.', case: 'two-spellings', marks: ['Okoru'] },
      { text: 'Questions came from PEREZ, Juan, and others.', case: 'capitals', marks: ['PEREZ'] },
    ],
    valid: [
      'Mr. Juan Perez, coordinator, opened. Mr. Perez closed.',
      'Ms. Wang Li opened, and Ms. Wang closed.',
      'Then Mark Antony Perez, the coordinator, opened, as asked by envoy Ana Okoro. Mr. Perez thanked Ms. Okoro.',
      'The Regional Secretariat for Africa (RSA) spoke through the Head of Secretariat for RSA, Mr. Juan Perez.',
      'LIMA, Peru: The meeting was opened.',
      'The Head of RSAC, Juan Perez, thanked the Foreign Minister. He replied at once.',
      { in: 'participants', text: 'PEREZ, Juan; OKORO, Ana' },
    ],
  }),
  gather: ({ text, mentions }) =>
    withoutBodies(
      [...findNames(text), ...givenWithSurnames(text)].sort((a, b) => a.span.from - b.span.from),
      mentions,
    ),
  checkGathered(gathered, _context, report) {
    const seen = new Map<string, boolean>()
    const surnames: string[] = []
    const all = gathered.flatMap(({ passage, items }) => items.map(item => ({ ...item, passage })))
    const fullNames = new Set(all.filter(({ name }) => name.includes(' ')).flatMap(({ name }) => name.split(' ')))
    for (const { name, span, hasTitle, passage } of all) {
      const words = name.split(' ')
      const isText = passage.role === 'paragraph' || passage.role === 'list-item'
      if (isText && /^\p{Lu}{3,}$/u.test(name)) {
        // "the Conference on Disarmament (COD)" is a body.
        const { text } = passage.prose
        if (text.includes(`(${name})`) || isOfBody(name, text.slice(Math.max(0, span.from - 5), span.from))) continue
        report({
          case: 'capitals',
          passage,
          span,
          message: `Surnames in capitals are for lists. Write "${name.charAt(0)}${name.slice(1).toLowerCase()}".`,
        })
        continue
      }
      if (!hasTitle && words.length === 1) continue
      if (words.length > 1) {
        for (const word of words) seen.set(word, true)
        if (hasTitle) surnames.push(...words.slice(-1))
        continue
      }
      if (seen.has(name) || !isText) continue
      const near = surnames.find(other => other !== name && isNear(other, name))
      if (near !== undefined)
        report({
          case: 'two-spellings',
          passage,
          span,
          message: `"${near}" stands before, and "${name}" here. If it is one person, write one name.`,
        })
      else if (fullNames.has(name) || !seen.has(name))
        report({
          case: 'surname-first',
          passage,
          span,
          message: `"${name}" has not been named in full before. Give the full name and the function first.`,
        })
      seen.set(name, true)
    }
  },
})

/** Whether capitals are those of a body, not of a surname: "the Head of RSA, Juan Perez". */
function isOfBody(name: string, before: string): boolean {
  return /(?:^|\s)(?:the|of|at|in|for)\s$/.test(before) || !/[AEIOUY]/.test(name)
}

/** The names, in order, that no name of a body overlaps, and no place in capitals: "BRUSSELS, Belgium". */
function withoutBodies(
  names: readonly NameMention[],
  { organizations: bodies, states }: Mentions,
): readonly NameMention[] {
  let next = 0
  return names.filter(({ name, span }) => {
    if (name === name.toUpperCase() && states.some(state => state.span.from === span.to + ', '.length)) return false
    while (next < bodies.length && bodies[next]!.span.to <= span.from) next++
    return next === bodies.length || !overlaps(bodies[next]!.span, span)
  })
}

/** Whether two names of at least five letters differ by one slip of the pen. */
function isNear(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && slipsBetween(a, b, 1) <= 1
}
