// united-nations-spelled-out: "UN" and "U.N." for the United Nations.
import { isDigit, isWord, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { correspondenceManual } from '../../sources.ts'
import { beginsSentence } from '../../sentence.ts'

/** What goes on a name that has "UN" in it. */
const ownNames = /(?:-[A-Z]| (?:Women|Habitat|Volunteers|News|Chronicle|Radio|Web TV|Water|Energy|Oceans)\b)/y

/** What follows where "UN" stands for the Organization itself and not before a noun. */
const alone =
  /(?:$|[.,;:!?)]| (?:and|or|is|was|has|had|will|would|to|for|in|on|at|by|with|from|as|but|itself|did|does|supported|organized|hosted|said)\b)/y

const determiners = /^(?:the|a|an|this|that|its|their|his|her|our|other|all|some|any|no|every|each|of|non|pan)$/i

export const unitedNationsSpelledOut = defineRule({
  id: 'united-nations-spelled-out',
  group: 'wording',
  title: 'The United Nations is shortened',
  reason:
    'In its own texts the Organization is never "UN". The short form stays in names that have it, such as UN-Women and UN-Habitat, in addresses and in quoted titles.',
  source: correspondenceManual,
  cases: { shortened: { title: 'UN or U.N.', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'Two UN agencies and the U.N. mission replied.',
        case: 'shortened',
        marks: ['UN', 'U.N.'],
        fixed: 'Two United Nations agencies and the U.N. mission replied.',
      },
      {
        text: 'Support by UN and others is welcome.',
        case: 'shortened',
        marks: ['UN'],
        fixed: 'Support by the United Nations and others is welcome.',
      },
      { text: 'A UN-led mission left.', case: 'shortened', marks: ['UN'], fixed: 'A United Nations-led mission left.' },
    ],
    valid: [
      'United Nations agencies, UN-Women and UN-Habitat came; see www.un.org and “UN reform now”.',
      'The load was marked UN 1203, as the Model UN did.',
      { in: 'participants', text: 'UN Office for Disarmament Affairs (UNODA), Spain' },
    ],
  }),
  opens: ['name'],
  words: () => 'un|u.n.',
  checkWords({ words, span, plain }, { text }, report) {
    const written = text.slice(span.from, span.to)
    if (written !== words.toUpperCase()) return
    const before = plain.charAt(span.from - 1)
    if (isWord(before.charCodeAt(0)) || /[./@&-]/.test(before) || /[/@&]/.test(plain.charAt(span.to))) return
    if (words === 'un' && plain.charAt(span.to) === '.' && isWord(plain.charCodeAt(span.to + 1))) return
    ownNames.lastIndex = span.to
    if (ownNames.test(plain)) return
    if (isDigit(plain.charCodeAt(span.to)) || (plain.charAt(span.to) === ' ' && isDigit(plain.charCodeAt(span.to + 1))))
      return
    const previous = wordBefore(plain, span.from)
    if (previous === 'Model') return
    const possessive = plain.startsWith("'s ", span.to)
    const end = possessive ? span.to + 2 : span.to
    alone.lastIndex = end
    const lacksArticle = !possessive && !determiners.test(previous) && alone.test(plain)
    const begins = beginsSentence(plain, span.from)
    const newText = `${lacksArticle || (possessive && !determiners.test(previous)) ? (begins ? 'The ' : 'the ') : ''}United Nations`
    report({
      case: 'shortened',
      span: { from: span.from, to: end },
      message: `"${written}" is not used in texts of the United Nations. Write "${newText}".`,
      fixes: [
        {
          title: `Write "${newText}"`,
          safe: !lacksArticle && !possessive,
          edits: [{ span: { from: span.from, to: end }, newText }],
        },
      ],
    })
  },
})
