// Rule: compounds are closed, open or hyphenated as the United Nations writes them.
import { defineRule } from '../../rule.ts'
import { spellingList } from '../../sources.ts'
import { compounds } from '../data/compounds.ts'
import { checkEntry, createDictionary } from './dictionary.ts'

const dictionary = createDictionary(compounds)

export const compoundWords = defineRule({
  id: 'compound-words',
  group: 'wording',
  title: 'A compound is joined, hyphenated or separated otherwise than in the United Nations',
  reason:
    'Whether a compound has a hyphen follows no rule a drafter could remember; the spelling list and long practice settle it word by word. Names keep the form of their own: a word with a capital inside a sentence is left alone.',
  source: spellingList,
  cases: {
    avoid: { title: 'Another form', severity: 'warning' },
    consider: { title: 'A form that may be right, depending on what is meant', severity: 'info' },
    mixed: { title: 'A form on which practice is mixed', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'They were urged to keep up on-going co-operation.',
        case: 'avoid',
        marks: ['on-going', 'co-operation'],
        fixed: 'They were urged to keep up ongoing co-operation.',
      },
      {
        text: 'Counterterrorism and capacity building were discussed.',
        case: 'avoid',
        marks: ['Counterterrorism', 'capacity building'],
        fixed: 'Counter-terrorism and capacity building were discussed.',
      },
      {
        text: 'Portuguese speaking States asked for a follow up meeting.',
        case: 'avoid',
        marks: ['Portuguese speaking', 'follow up meeting'],
        fixed: 'Portuguese-speaking States asked for a follow up meeting.',
      },
      {
        text: 'A list of dual use goods was handed out.',
        case: 'consider',
        marks: ['dual use goods'],
        fixed: 'A list of dual-use goods was handed out.',
      },
      {
        text: 'Its healthcare sector took part.',
        case: 'mixed',
        marks: ['healthcare'],
        fixed: 'Its health care sector took part.',
      },
    ],
    valid: [
      'Ongoing cooperation against counter-terrorism threats.',
      'The Forum for Security Co-operation met.',
      'Measures to counter terrorism were discussed.',
      'The experts, with their decision making it possible, agreed.',
    ],
  }),
  words: dictionary.words,
  checkWords: (found, context, report) => checkEntry(dictionary, found, context, report),
})
