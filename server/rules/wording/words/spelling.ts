// Rule: words are spelled as in the United Nations spelling list.
import { defineRule } from '../../rule.ts'
import { spellingList } from '../../sources.ts'
import { misspellings } from '../data/misspellings.ts'
import { spelling as data } from '../data/spelling.ts'
import { checkEntry, createDictionary } from './dictionary.ts'
import { checkUnknownWords } from './unknown-word.ts'

const dictionary = createDictionary(data + misspellings.trimStart())

let listed: ReadonlySet<string> | undefined

/** Whether the dictionary has something to say of a word. */
function isListed(word: string): boolean {
  listed ??= new Set(dictionary.words().split('|'))
  return listed.has(word)
}

export const spelling = defineRule({
  id: 'spelling',
  group: 'wording',
  title: 'The spelling is not that of the United Nations',
  reason:
    'Documents of the United Nations follow one spelling list, British with -ize. One spelling throughout keeps notes searchable and spares an editor work. Names of bodies, laws and events keep the spelling of their own: a word with a capital inside a sentence is left alone.',
  source: spellingList,
  cases: {
    avoid: { title: 'Another spelling', severity: 'warning' },
    consider: { title: 'A spelling that may be right, depending on what is meant', severity: 'info' },
    slip: { title: 'A misspelled word', severity: 'warning' },
    unknown: { title: 'In no dictionary, and a slip away from a word that is', severity: 'warning' },
    mixed: { title: 'A spelling on which practice is mixed', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'A new program for training centers was shown.',
        case: 'avoid',
        marks: ['program', 'centers'],
        fixed: 'A new programme for training centers was shown.',
      },
      {
        text: 'Behavior at borders was analyzed.',
        case: 'avoid',
        marks: ['Behavior', 'analyzed'],
        fixed: 'Behaviour at borders was analyzed.',
      },
      {
        text: 'Each export license was checked.',
        case: 'consider',
        marks: ['license'],
        fixed: 'Each export licence was checked.',
      },
      {
        text: 'For further inquiries, and for payment by check, call the desk.',
        case: 'consider',
        marks: ['further inquiries', 'payment by check'],
        fixed: 'For further enquiries, and for payment by check, call the desk.',
      },
      {
        text: 'They recieved a seperate answer.',
        case: 'slip',
        marks: ['recieved', 'seperate'],
        fixed: 'They received a seperate answer.',
      },
      {
        text: 'More transparancy and better coordinaton are neccesary.',
        case: 'unknown',
        marks: ['transparancy', 'coordinaton', 'neccesary'],
        fixed: 'More transparency and better coordinaton are neccesary.',
      },
      {
        text: 'In their judgment it works.',
        case: 'mixed',
        marks: ['judgment'],
        fixed: 'In their judgement it works.',
      },
    ],
    valid: [
      'Training programmes and centres exist.',
      'She works at the Harborview Center in Boston.',
      'Their computer program licenses no export.',
      'The commission of inquiry will check each cheque; adaption, contention and complements are words of their own.',
    ],
  }),
  words: dictionary.words,
  checkWords: (found, context, report) => checkEntry(dictionary, found, context, report),
  checkPassage: (context, report) => checkUnknownWords(context, isListed, report),
})
