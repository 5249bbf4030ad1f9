// tense: "has adopted in 2011", "In 2011 the Council has adopted", "exists since 2005".
import { wordBefore } from '../../../mentions/steps.ts'
import { defineRule, type PassageContext, type Reporter, type WordsFound } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { verbsByForm } from './verbs.ts'

type Case = 'past' | 'since'

const month =
  '(?:(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) )?'
/** A year that is one moment: not "in 2012 and 2015", "the 2012 session". */
const year = `((?:19|20)\\d\\d)(?!\\d|\\)|[-–/]\\d|,? (?:(?:and|to|or) )?(?:in )?(?:19|20)\\d| [a-z]*(?:session|meeting|conference|review|report))`

let patterns: readonly [next: RegExp, before: RegExp] | undefined

/** What follows "has" with a year, and what stands before it. */
function ofPast(): readonly [RegExp, RegExp] {
  patterns ??= [
    new RegExp(`^ (been )?([a-z]+)( (?:an?|its|their) (?:(?![a-z]+ed )[a-z-]+ ){1,3}| )(?:in|on) ${month}${year}`),
    new RegExp(`(?:^|[.;:?!]['")”]* )(?:In|On) ${month}${year},? (?:[Tt]he )?[^.,;:]{1,60} $`),
  ]
  return patterns
}

/** Words that show that the year or the verb belongs to another clause. */
const otherClause =
  /\b(?:that|which|who|where|when|as|if|because|since|and|whose|what|[a-z]+ed|held|made|took|given|sent|began|led) /

export const tense = defineRule<Case>({
  id: 'tense',
  group: 'wording',
  title: 'A tense that does not go with the time',
  reason:
    'What happened at a time that is past is told in the past tense: the Council adopted it in 2011. What began in the past and lasts ' +
    'has the perfect: it has existed since 2005. Only years before that of the event are looked at.',
  source: commonPractice,
  cases: {
    past: { title: 'The perfect with a year that is past', severity: 'warning' },
    since: { title: 'The present with since', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The conference has been held in November 2013. In 2004, the Security Council has adopted resolution 1540 (2004).',
        case: 'past',
        marks: ['has been held', 'has adopted'],
        fixed:
          'The conference was held in November 2013. In 2004, the Security Council has adopted resolution 1540 (2004).',
      },
      {
        text: 'Spain has taken its decision in May 2012.',
        case: 'past',
        marks: ['has taken'],
        fixed: 'Spain took its decision in May 2012.',
      },
      {
        text: 'The network exists since 2005, and the two bodies are cooperating since May 2010.',
        case: 'since',
        marks: ['exists', 'are'],
        fixed: 'The network has existed since 2005, and the two bodies are cooperating since May 2010.',
      },
    ],
    valid: [
      'The plan has been updated since 2013 and was adopted in 2011. In 2012 and in 2014, States have met.',
      'In 2011 the Council adopted the text that the Committee has used. Since 2005 it has existed.',
      'It has taken part in the 2014 meeting, has changed in 2020, and has been held in 2012 and 2015.',
      'It was decided to cooperate; what exists since it was made in 2005 is good.',
    ],
  }),
  words: () => 'has|have|since',
  checkWords(found, context, report) {
    if (found.words === 'since') checkSince(found, report)
    else checkPast(found, context, report)
  },
})

/** "has adopted in 2011", "In 2011 the Council has adopted". */
function checkPast({ words, span, plain }: WordsFound, { event }: PassageContext, report: Reporter<Case>): void {
  const now = Number(event.period?.from.slice(0, 4))
  if (!now) return
  const rest = plain.slice(span.to, span.to + 90)
  const [, be = '', participle = ''] = /^ (been )?([a-z]+)\b/.exec(rest) ?? []
  const verb = verbsByForm().get(participle)
  if (verb ? participle !== verb.participle : !participle.endsWith('ed')) return
  const [next, before] = ofPast()
  const [, , , object, behind] = next.exec(rest) ?? []
  const lead = plain.slice(Math.max(0, span.from - 100), span.from)
  const [all = '', ahead] = behind === undefined ? (before.exec(lead) ?? []) : []
  const of = Number(behind ?? ahead)
  if (
    !of ||
    of >= now ||
    (be !== '' && object !== undefined && object !== ' ') ||
    otherClause.test(all.replace(/^.*?\d{4}/, ''))
  )
    return
  const past = be === '' ? (verb?.past ?? participle) : `${words === 'has' ? 'was' : 'were'} ${participle}`
  const place = { from: span.from, to: span.to + 1 + be.length + participle.length }
  report({
    case: 'past',
    span: place,
    message: `${of} is past: "${past}".`,
    fixes: [{ title: `Write "${past}"`, safe: false, edits: [{ span: place, newText: past }] }],
  })
}

const lasting = /\b(is|are) (?:[a-z]+ing|in force|in place|a member|a party|party|active|available|operational) $/

/** "exists since 2005", "is in force since May 2010". */
function checkSince({ span, plain }: WordsFound, report: Reporter<Case>): void {
  if (
    !/^ (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b/.test(
      plain.slice(span.to, span.to + 16),
    )
  )
    return
  const lead = plain.slice(Math.max(0, span.from - 40), span.from)
  const last = wordBefore(plain, span.from)
  const verb = verbsByForm().get(last)
  const isPresent =
    verb !== undefined &&
    verb.noun === 'never' &&
    last !== verb.participle &&
    (last === verb.third ||
      (last === verb.infinitive &&
        !/\b(?:to|not|can|could|will|would|may|might|must|shall|should|and|or) [a-z]+ $/.test(lead)))
  const be = isPresent ? undefined : lasting.exec(lead)
  if (!isPresent && !be) return
  const from = be ? span.from - lead.length + be.index : span.from - 1 - last.length
  const to = be ? from + be[1]!.length : from + last.length
  const isOne = be ? be[1] === 'is' : last === verb?.third
  const right = `${isOne ? 'has' : 'have'} ${be ? 'been' : verb!.participle}`
  report({
    case: 'since',
    span: { from, to },
    message: `What began in the past and lasts has the perfect: "${right}".`,
    fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span: { from, to }, newText: right }] }],
  })
}
