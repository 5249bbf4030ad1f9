// unknown-state: an entry among States that is no State's name, or one elsewhere that nearly is.
import { contains } from '../../note/span.ts'
import type { StateName, StateReading } from '../../register/states.ts'
import { defineRule, type ProposedFix } from '../rule.ts'
import { namesOfStates } from '../sources.ts'
import type { Participant } from '../../mentions/participant.ts'

export const unknownState = defineRule({
  id: 'unknown-state',
  group: 'States',
  title: 'A participant is no State that the register knows',
  reason:
    'The participants are the part of a note that readers count. A slip in a name leaves a State out, ' +
    'and an entry among the States that is none belongs under another label.',
  source: namesOfStates,
  cases: {
    'not-a-state': { title: 'An entry among States that is no State’s name', severity: 'warning' },
    'nearly-a-state': { title: 'An entry that is nearly a State’s name', severity: 'warning' },
    'several-states': { title: 'A name that several States share', severity: 'warning' },
    'missing-comma': { title: 'Names of States that nothing divides', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Atlantis, Austria]\n---\n\n# Information Note\n',
        case: 'not-a-state',
        marks: ['Atlantis'],
      },
      {
        in: 'participants',
        text: 'Latvia, Lithuenia, Luxembourg',
        case: 'nearly-a-state',
        marks: ['Lithuenia'],
        fixed: 'Latvia, Lithuania, Luxembourg',
      },
      {
        in: 'participants',
        text: 'Japan, Korea, Mongolia',
        case: 'several-states',
        marks: ['Korea'],
        fixed: 'Japan, Republic of Korea, Mongolia',
      },
      {
        in: 'participants',
        text: 'Albania, Turkey Ukraine, Uzbekistan',
        case: 'missing-comma',
        marks: ['Turkey Ukraine'],
        fixed: 'Albania, Turkey, Ukraine, Uzbekistan',
      },
    ],
    valid: [
      { in: 'participants', text: 'Albania, Guinea Bissau, Papua New Guinea, Chad Jordan Institute' },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Government of Austria, Kosovo*, European Union]\n---\n\n# Information Note\n',
      },
      { in: 'participants', text: 'Albania, European Union, Belfer Center, the 1540 Expert' },
      { in: 'participants', text: 'Mr. Jordan Chadwick, Gabonne Institute' },
    ],
  }),
  checkHeader(context, report) {
    const { participants, register, event } = context
    let compared = 0
    for (const entry of participants) {
      const { passage, span, text } = entry
      const written = text.replaceAll(/\s+/gu, ' ')
      if (entry.kind === 'state' && entry.reading.verdict === 'ambiguous') {
        const candidates = entry.reading.states.flatMap(state => register.states.nameOn(state, event.period) ?? [])
        report({
          case: 'several-states',
          passage,
          span,
          message: `"${written}" may be ${oneOf(candidates)}. Write which is meant.`,
          fixes: replacements(entry, candidates),
        })
      } else if (entry.kind === 'unrecognized' && isName(entry) && ++compared <= mostCompared) {
        const names = namesIn(written, label => isOneState(register.states.read(label, event.period)))
        const similar = names ? [] : register.states.similar(written, event.period)
        if (names) {
          const newText = names.join(', ')
          report({
            case: 'missing-comma',
            passage,
            span,
            message: `"${written}" are ${names.length} States. Put a comma between them.`,
            fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
          })
        } else if (similar.length > 0) {
          report({
            case: 'nearly-a-state',
            passage,
            span,
            message: `"${written}" is nearly the name of a State. If ${oneOf(similar)} is meant, write it so.`,
            fixes: replacements(entry, similar),
          })
        } else if (entry.underStates && !context.mentions(passage).states.some(state => contains(span, state.span))) {
          report({
            case: 'not-a-state',
            passage,
            span,
            message: `"${written}" stands among States, but no State is known by this name. Correct it, or move it under a label of its own.`,
          })
        }
      }
    }
  },
})

/** The names that make up a text word by word, where there are several and nothing else; the longest first. */
function namesIn(written: string, isState: (label: string) => boolean): string[] | undefined {
  const words = written.split(' ')
  if (words.length < 2 || words.length > 12) return undefined
  const names: string[] = []
  for (let from = 0; from < words.length;) {
    let to = words.length
    while (to > from && !isState(words.slice(from, to).join(' '))) to--
    if (to === from) return undefined
    names.push(words.slice(from, to).join(' '))
    from = to
  }
  return names.length > 1 ? names : undefined
}

function isOneState(reading: StateReading | undefined): boolean {
  return reading?.states.length === 1 && reading.verdict !== 'misspelled' && reading.verdict !== 'other'
}

/** So many unknown entries of one note are compared with the names of States; more are no list of participants. */
const mostCompared = 200

/** Whether an entry could be a name at all: not "others", "27 participating States". */
function isName({ text }: Participant): boolean {
  return /^(?:the\s+)?\p{Lu}/u.test(text) && !/\d/u.test(text)
}

function oneOf(names: readonly StateName[]): string {
  return names.map(({ name }) => `"${name}"`).join(' or ')
}

function replacements({ span, inSentence }: Participant, names: readonly StateName[]): ProposedFix[] {
  return names.map(({ name, inText, article }) => {
    const newText = inSentence ? `${article ? 'the ' : ''}${inText}` : name
    return { title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }
  })
}
