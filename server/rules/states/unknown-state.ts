// unknown-state: an entry among States that is no State's name, or one elsewhere that nearly is.
import { contains } from '../../note/span.ts'
import type { StateName } from '../../register/states.ts'
import { defineRule, type ProposedFix } from '../rule.ts'
import type { Participant } from '../../mentions/participant.ts'
import { namesOfStates } from './naming.ts'

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
  },
  examples: {
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
    ],
    valid: [
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Government of Austria, Kosovo*, European Union]\n---\n\n# Information Note\n',
      },
      { in: 'participants', text: 'Albania, European Union, Belfer Center, the 1540 Expert' },
      { in: 'participants', text: 'Mr. Jordan Chadwick, Gabonne Institute' },
    ],
  },
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
        const similar = register.states.similar(written, event.period)
        if (similar.length > 0) {
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
