// unknown-state: an entry among States that is no State's name, or one elsewhere that nearly is.
import { defineRule } from '../rule.ts'
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
    ],
    valid: [
      { in: 'participants', text: 'Albania, European Union, Belfer Center, the 1540 Expert' },
      { in: 'participants', text: 'Mr. Jordan Chadwick, Gabonne Institute' },
    ],
  },
  checkHeader({ participants, register, event }, report) {
    for (const entry of participants) {
      if (entry.kind !== 'unrecognized' || !isName(entry)) continue
      const { passage, span, text } = entry
      const similar = register.states.similar(text.replaceAll(/\s+/gu, ' '), event.period)
      if (similar.length > 0) {
        report({
          case: 'nearly-a-state',
          passage,
          span,
          message: `"${text}" is nearly the name of a State. If ${similar.map(({ name }) => `"${name}"`).join(' or ')} is meant, write it so.`,
          fixes: similar.map(({ name, inText, article }) => {
            const newText = entry.inSentence ? `${article ? 'the ' : ''}${inText}` : name
            return { title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }
          }),
        })
      } else if (entry.underStates) {
        report({
          case: 'not-a-state',
          passage,
          span,
          message: `"${text}" stands among States, but no State is known by this name. Correct the name, or move the entry under a label of its own.`,
        })
      }
    }
  },
})

/** Whether an entry could be a name at all: not "others", "27 participating States". */
function isName({ text }: Participant): boolean {
  return /^(?:the\s+)?\p{Lu}/u.test(text) && !/\d/u.test(text)
}
