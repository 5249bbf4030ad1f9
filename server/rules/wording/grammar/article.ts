// article: "the representative of European Union", "in the Geneva", "The resolution 1540 (2004) obliges".
import { monthNames } from '../../../mentions/dates.ts'
import { defineRule } from '../../rule.ts'
import { articles } from '../data/articles.ts'
import { checkEntry, createDictionary } from '../words/dictionary.ts'
import { commonPractice } from '../../sources.ts'

const dictionary = createDictionary(articles)

/** What ends a citation that describes no other noun: "the resolution 1540 (2004) obligations" is left alone. */
const cited =
  /^ \d{3,4}(?: \((?:19|20)\d\d\))?(?:[.,;)]|$| (?:and|was|is|has|had|does|do|did|doesn't|don't|calls|called|obliges|requires|required|decided|in|on|of|by|that|which|to|with|at|as|for|are|were|will)\b)/

/** "in the April 2012 session" is left alone. */
const monthEnds = /^ (?:19|20)\d\d(?:[.,;)]|$| (?:and|in|at|by|with) )/

export const article = defineRule<'avoid'>({
  id: 'article',
  group: 'wording',
  title: 'An article is missing or needless',
  reason:
    'Names of bodies that are made of common words have an article in a sentence: of the European Union. Names of towns and months have none, nor has a resolution that is cited by its number.',
  source: commonPractice,
  cases: { avoid: { title: 'A name without its article, or with one that it does not have', severity: 'warning' } },
  opens: ['name'],
  examples: () => ({
    invalid: [
      {
        text: 'The representative of European Union spoke in the Geneva.',
        case: 'avoid',
        marks: ['in the Geneva'],
        fixed: 'The representative of European Union spoke in Geneva.',
      },
      {
        text: 'She said that African Union would help, and it was held in the April 2012.',
        case: 'avoid',
        marks: ['that African Union would', 'the April'],
        fixed: 'She said that the African Union would help, and it was held in the April 2012.',
      },
      {
        text: 'The resolution 1540 (2004) does not oblige States to join treaties.',
        case: 'avoid',
        marks: ['The resolution'],
        fixed: 'Resolution 1540 (2004) does not oblige States to join treaties.',
      },
    ],
    valid: [
      'The Office of General Assembly and Security Council Affairs in the Washington, D.C., area was named.',
      'The representative of the European Union spoke in Geneva on European Union law, in the Geneva office and in the April 2012 session.',
      'The resolution 1540 (2004) obligations and the resolution of 2004 were read. United Nations experts agreed.',
    ],
  }),
  words: () => [dictionary.words(), 'the resolution', ...monthNames.map(name => `the ${name.toLowerCase()}`)].join('|'),
  checkWords(found, context, report) {
    const { words, span, plain } = found
    const isCitation = words === 'the resolution'
    if (!isCitation && !monthNames.some(name => words.endsWith(name.toLowerCase())))
      return checkEntry(dictionary, found, context, report)
    const written = plain.slice(span.from, span.to)
    const word = written.slice(4)
    const after = plain.slice(span.to, span.to + 26)
    const isWrong = isCitation
      ? cited.test(after) && word === 'resolution'
      : /\b(?:in|since|until) $/i.test(plain.slice(0, span.from).slice(-7)) && monthEnds.test(after)
    if (!isWrong) return
    const right = written.startsWith('T') ? word.charAt(0).toUpperCase() + word.slice(1) : word
    report({
      case: 'avoid',
      span,
      message: `${isCitation ? 'A resolution that is cited by its number' : 'A month'} has no article: "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
    })
  },
})
