// Rule: non-State actors, with a capital S and a hyphen.
import type { Passage } from '../../../note/note.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule } from '../../rule.ts'
import { isSentenceStart } from '../around.ts'

export const capitalsNonStateActors = defineRule({
  id: 'capitals-non-state-actors',
  group: 'wording',
  title: 'Non-State actors are written with other capitals or without the hyphen',
  reason:
    'Resolution 1540 (2004) defines this term and writes it non-State actors. The State in it is a country, hence its capital; actors are any actors, hence their small letter.',
  source: { name: 'Security Council resolution 1540 (2004), definitions' },
  cases: { form: { title: 'Another form of "non-State" or "non-State actors"', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'Weapons must not reach non-state actors.',
        case: 'form',
        marks: ['non-state actors'],
        fixed: 'Weapons must not reach non-State actors.',
      },
      {
        text: 'Non State Actors were discussed.',
        case: 'form',
        marks: ['Non State Actors'],
        fixed: 'Non-State actors were discussed.',
      },
      {
        text: 'A risk that Non-State groups pose was named.',
        case: 'form',
        marks: ['Non-State'],
        fixed: 'A risk that non-State groups pose was named.',
      },
    ],
    valid: [
      'Weapons must not reach non-State actors.',
      'Non-State actors may not have them.',
      'Non-State groups exist.',
      'The side event Keeping Weapons from Other Non-State Actors was announced.',
      'The debate on Preventing Catastrophe: Stopping the Spread of Weapons by non-State Actors was opened.',
    ],
  }),
  words: () =>
    'non-state|non state|nonstate|non-state actor|non state actor|nonstate actor|non-state actors|non state actors|nonstate actors',
  checkWords({ words, span, plain }, { text, passage }, report) {
    const written = plain.slice(span.from, span.to)
    const actors = /actors?$/.exec(words)?.[0]
    // "the two States, one non State Party" is left alone.
    if (actors === undefined && words === 'non state' && plain[span.from + 4] === 'S') return
    const non = isSentenceStart(text, span.from) && written.startsWith('N') ? 'Non-State' : 'non-State'
    const right = actors === undefined ? non : `${non} ${actors}`
    if (written === right || (/^[Nn]on-State Actors$/.test(written) && isInTitle(plain, span, passage))) return
    report({
      case: 'form',
      span,
      message: `"${text.slice(span.from, span.to)}" is written "${right}", as in resolution 1540 (2004).`,
      fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
    })
  },
})

/** Whether all words have capitals there: in a heading, or beside another one. */
function isInTitle(plain: string, { from, to }: Span, { role }: Passage): boolean {
  if (role === 'heading' || role === 'title' || /^'?s? [A-Z]/.test(plain.slice(to, to + 4))) return true
  if (isSentenceStart(plain, from)) return false
  return /[\w,:] [A-Z][\w'-]* (?:(?:by|from|of|to|and|with|against) )?$/.test(plain.slice(Math.max(0, from - 40), from))
}
