// Rule: plurals, prepositions and set phrases are those of United Nations English.
import { isCapital, isDigit } from '../../../mentions/steps.ts'
import { defineRule, type Reporter, type WordsFound } from '../../rule.ts'
import { spellingList } from '../../sources.ts'
import { confusions } from '../data/confusions.ts'
import { usage as phrases } from '../data/usage.ts'
import { checkEntry, createDictionary } from './dictionary.ts'
import { checkEventPreposition, eventVerbs, isEventVerb } from '../grammar/event-preposition.ts'
import { valueOf } from '../numbers/number-words.ts'
import { verbOf } from '../grammar/verbs.ts'

const dictionary = createDictionary(phrases.trim() + confusions)

export const usage = defineRule({
  id: 'usage',
  group: 'wording',
  title: 'A plural, a preposition or a phrase that is not usual',
  reason:
    'Most who draft and read notes write English as a second language. Words like information have no plural, and a wrong preposition makes a sentence hard to translate.',
  source: spellingList,
  cases: {
    avoid: { title: 'A wrong plural, preposition or phrase', severity: 'warning' },
    consider: { title: 'Words that could be better', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'They discussed about their legislations and a advice on it.',
        case: 'avoid',
        marks: ['discussed about', 'legislations', 'a advice'],
        fixed: 'They discussed their legislations and a advice on it.',
      },
      {
        text: 'Some 8 experts took part, between 5 to 10 of them online.',
        case: 'avoid',
        marks: ['between 5 to 10'],
        fixed: 'Some 8 experts took part, between 5 and 10 of them online.',
      },
      {
        text: 'They attended to the seminar and participated at the first session.',
        case: 'avoid',
        marks: ['attended to', 'participated at'],
        fixed: 'They attended the seminar and participated at the first session.',
      },
      {
        text: 'The principle aim was, in accordance to the plan, to loose time.',
        case: 'avoid',
        marks: ['principle aim', 'in accordance to', 'to loose'],
        fixed: 'The principal aim was, in accordance to the plan, to loose time.',
      },
      {
        text: 'Neither the customs or the police had been asked.',
        case: 'avoid',
        marks: ['or'],
        fixed: 'Neither the customs nor the police had been asked.',
      },
      {
        text: 'Two trainings were held.',
        case: 'consider',
        marks: ['trainings'],
        fixed: 'Two training courses were held.',
      },
      {
        text: 'The team assists States to draft laws, with a view to develop them.',
        case: 'consider',
        marks: ['to draft', 'with a view to develop'],
        fixed: 'The team assists States in drafting laws, with a view to develop them.',
      },
      {
        text: 'In all, around 30 States asked for help; one may request for assistance at any time.',
        case: 'consider',
        marks: ['around', 'request for'],
        fixed: 'In all, about 30 States asked for help; one may request for assistance at any time.',
      },
    ],
    valid: [
      'They discussed about 20 proposals and all national legislation.',
      'Two training courses were held, with between 5 and 10 experts.',
      'States participate to the extent possible.',
      'By its very nature, its self-reliance and a filter of coarse sand are its very own.',
      'The team assisted States to the extent possible, with a view to progress on the matter; the day was built around five speakers.',
      'They participated at the ministerial level and attended to the needs of the conference; in principle agreement was reached.',
      'A request for assistance was received; the funds requested for assistance were granted around 8 July.',
    ],
  }),
  words: () =>
    `${dictionary.words()}|${eventVerbs}|between|neither|around|with a view to|assist|assists|assisted|assisting`,
  checkWords(found, context, report) {
    switch (found.words) {
      case 'between':
        return checkBetween(found, report)
      case 'neither':
        return checkNeither(found, report)
      case 'around':
        return checkAround(found, report)
      case 'with a view to':
        return checkView(found, report)
      case 'assist':
      case 'assists':
      case 'assisted':
      case 'assisting':
        return checkAssist(found, report)
      default:
        if (isEventVerb(found.words)) return checkEventPreposition(found, report)
        return checkEntry(dictionary, found, context, report)
    }
  },
})

type Report = Reporter<'avoid' | 'consider'>

const betweenTo = /^( (?:\d{1,3}|(?:19|20)\d{2}) )to (?:\d{1,3}|(?:19|20)\d{2})(?![\d,.]\d|\w| (?:and|[A-Z]))/

/** "between 5 to 10", "between 2016 to 2021". */
function checkBetween({ span, plain }: WordsFound, report: Report): void {
  const range = betweenTo.exec(plain.slice(span.to, span.to + 30))
  if (!range) return
  const at = span.to + range[1]!.length
  report({
    case: 'avoid',
    span: { from: span.from, to: span.to + range[0].length },
    message: `After "between" comes "and", not "to".`,
    fixes: [{ title: 'Write "and"', safe: true, edits: [{ span: { from: at, to: at + 2 }, newText: 'and' }] }],
  })
}

const neitherOr = /^( (?:the |an? |its |their )?[\w-]+ )or (?:the |an? |its |their )?[\w-]+ (?!nor\b)/

/** "Neither the customs or the police". */
function checkNeither({ span, plain }: WordsFound, report: Report): void {
  const found = neitherOr.exec(plain.slice(span.to, span.to + 60))
  if (!found) return
  const at = span.to + found[1]!.length
  report({
    case: 'avoid',
    span: { from: at, to: at + 2 },
    message: 'After "neither" comes "nor", not "or".',
    fixes: [{ title: 'Write "nor"', safe: false, edits: [{ span: { from: at, to: at + 2 }, newText: 'nor' }] }],
  })
}

const counted =
  /^ (\d[\d,]*|[a-z-]+) (?:per cent|States|countries|Governments|participants|experts|delegates|delegations|representatives|officials|officers|persons|people|speakers|organizations)\b/
const turning = /(?:ed|ing|\b(?:built|from|move|turn|all)) $/

/** "around 30 States"; not what turns around them: "organized around five speakers". */
function checkAround({ span, plain }: WordsFound, report: Report): void {
  const [, number] = counted.exec(plain.slice(span.to, span.to + 60)) ?? []
  if (number === undefined || (!isDigit(number.charCodeAt(0)) && !valueOf(number))) return
  if (turning.test(plain.slice(Math.max(0, span.from - 12), span.from))) return
  const use = isCapital(plain.charCodeAt(span.from)) ? 'About' : 'about'
  report({
    case: 'consider',
    span,
    message: `Before a number "${use}" is usual; "around" is for dates.`,
    fixes: [{ title: `Write "${use}"`, safe: false, edits: [{ span, newText: use }] }],
  })
}

const verbNext = /^ ([a-z]+)(?![\w-])(?: (the|an?|its|their|States)\b)?/

/** "with a view to develop". */
function checkView({ span, plain }: WordsFound, report: Report): void {
  const [, infinitive, determiner] = verbNext.exec(plain.slice(span.to, span.to + 40)) ?? []
  const verb = infinitive === undefined ? undefined : verbOf(infinitive)
  if (!verb || (verb.noun === 'often' && determiner === undefined)) return
  const to = span.to + 1 + verb.infinitive.length
  report({
    case: 'consider',
    span: { from: span.from, to },
    message: `After "with a view to" a verb has the form in -ing: "${verb.gerund}".`,
    fixes: [
      {
        title: `Write "${verb.gerund}"`,
        safe: false,
        edits: [{ span: { from: span.to + 1, to }, newText: verb.gerund }],
      },
    ],
  })
}

const assisted =
  /^( (?:(?:the|all|other|those|these|such|interested|requesting|its|their) ){0,2}(?:(?:Member|member|participating|requesting) )?(?:States?|Governments?|countries|parties|authorities|officials|officers|experts|[A-Z][a-z]+|them) )to ([a-z]+)(?![\w-])/

/** "assist States to implement". */
function checkAssist({ words, span, plain }: WordsFound, report: Report): void {
  const [, before, infinitive] = assisted.exec(plain.slice(span.to, span.to + 90)) ?? []
  const verb = infinitive === undefined ? undefined : verbOf(infinitive)
  if (before === undefined || !verb) return
  const from = span.to + before.length
  const place = { from, to: from + 3 + verb.infinitive.length }
  const use = `in ${verb.gerund}`
  report({
    case: 'consider',
    span: place,
    message: `After "${words}" comes "in" and the form in -ing: "${use}".`,
    fixes: [{ title: `Write "${use}"`, safe: false, edits: [{ span: place, newText: use }] }],
  })
}
