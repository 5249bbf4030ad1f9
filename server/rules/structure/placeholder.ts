// placeholder: what a drafter put into the text where something is still to come: "TBC", "XX States", "[insert name]".
import type { Span } from '../../note/span.ts'
import { isPlaceholder } from '../../project/placeholder.ts'
import { defineRule } from '../rule.ts'
import { commonPractice } from '../sources.ts'

export const placeholder = defineRule({
  id: 'placeholder',
  group: 'structure',
  title: 'Something in the text is still to come',
  reason:
    'What is put down to be looked up later is easily overlooked, and then goes out with the note. In a draft it is only pointed out.',
  source: commonPractice,
  cases: { left: { title: 'Words that stand for others', severity: 'warning', onlyWhenFinal: true } },
  examples: () => ({
    invalid: [
      { text: 'The closing date (TBC) was announced.', case: 'left', marks: ['TBC'] },
      { text: 'Mr. XXX opened the meeting, and XX States spoke.', case: 'left', marks: ['XXX', 'XX'] },
      {
        text: 'The Chair, [insert name], thanked [name] of TODO.',
        case: 'left',
        marks: ['[insert name]', '[name]', 'TODO'],
      },
      { text: 'Lorem ipsum dolor sit amet.', case: 'left', marks: ['Lorem ipsum'] },
    ],
    valid: [
      'It was held in the XX century, at the XXX International Conference and under Annex XXX.',
      'The Assembly recalled its resolutions 3376 (XXX) of 10 November 1975 and 3262 (XXIX).',
      'The Trade Border Council (TBC) replied, and the TBC met again. The tba mark was used.',
      'The expert [name withheld] wrote “the report [TBC] is with [name]”, and [date] is [inserted] where [title of the event] stood.',
    ],
  }),
  opens: ['name'],
  words: () => 'tbc|tbd|tba|todo|xx|xxx|xxxx|lorem ipsum|insert|name|names',
  checkWords({ words, span, plain }, { passage, text }, report) {
    // A field that is nothing else is told of as a field; who took part is told of there.
    if (passage.role === 'participants' || (passage.role === 'field' && isPlaceholder(text))) return
    const written = text.slice(span.from, span.to)
    const place = words === 'insert' || words === 'name' || words === 'names' ? bracketed(plain, span, words) : span
    if (!place || (place === span && words !== 'lorem ipsum' && written !== written.toUpperCase())) return
    if (words.startsWith('xx') && isNumeral(plain, span)) return
    if (words.startsWith('t') && isBody(plain, span.from)) return
    report({
      case: 'left',
      span: place,
      message: `"${text.slice(place.from, place.to)}" stands for what is still to come. Write what is meant before the note goes out.`,
    })
  },
})

/** "[insert …]" or "[name]" with its brackets, where the word stands in them. */
function bracketed(plain: string, { from, to }: Span, words: string): Span | undefined {
  if (plain.charAt(from - 1) !== '[') return undefined
  const rest =
    words === 'insert' ? /^ [^[\]]{1,80}\]/.exec(plain.slice(to, to + 90)) : plain.charAt(to) === ']' && [']']
  return rest ? { from: from - 1, to: to + rest[0]!.length } : undefined
}

/** Whether XX or XXX may be a number in Roman figures: "the XX century", "Annex XXX", "the XXX Conference", "3376 (XXX)". */
function isNumeral(plain: string, { from, to }: Span): boolean {
  if (to - from > 3) return false
  if (to - from === 2)
    return !/^ (?:States|Member States|participants|participating|experts|representatives|delegat|countries|organizations|officials|speakers|persons|people)/.test(
      plain.slice(to, to + 20),
    )
  return (
    /^ [A-Z]/.test(plain.slice(to, to + 2)) ||
    /\b(?:[A-Z][a-z]+|the|No\.) $|\d \($/.test(plain.slice(Math.max(0, from - 20), from))
  )
}

/** Whether it is the abbreviation of a body: "the Trade Border Council (TBC)", "the TBC". */
function isBody(plain: string, from: number): boolean {
  return /\b[Tt]he $|(?:[A-Z][a-z]+ (?:of |on |the |and |for )*){3}\($/.test(plain.slice(Math.max(0, from - 80), from))
}
