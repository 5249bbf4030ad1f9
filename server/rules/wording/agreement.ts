// agreement: "the representatives was", "each States", "several request".
import { wordBefore } from '../../mentions/steps.ts'
import type { Span } from '../../note/span.ts'
import { defineRule, type Reporter } from '../rule.ts'
import { commonPractice } from '../sources.ts'
import { isSingular, plural, singularOf } from './data/counted-nouns.ts'
import { numberWords } from './number-words.ts'
import { verbsByForm } from './verbs.ts'

type Case = 'verb' | 'noun'

type Report = Reporter<Case>

export const agreement = defineRule<Case>({
  id: 'agreement',
  group: 'wording',
  title: 'A verb or a noun has the wrong number',
  reason:
    'A plural subject has a plural verb, and what is counted has the number that is said of it. Only sentences are looked at whose ' +
    'subject is beyond doubt: it begins the sentence or clause, and the verb follows it at once.',
  source: commonPractice,
  cases: {
    verb: { title: 'The verb does not agree with its subject', severity: 'warning' },
    noun: { title: 'A plural where one is meant, or a singular where several are', severity: 'warning' },
  },
  examples: {
    invalid: [
      {
        text: 'The representatives was invited. Some States has no list.',
        case: 'verb',
        marks: ['was', 'has'],
        fixed: 'The representatives were invited. Some States has no list.',
      },
      {
        text: 'The participants of the seminar was asked to write. They recommends a visit.',
        case: 'verb',
        marks: ['was', 'recommends'],
        fixed: 'The participants of the seminar were asked to write. They recommends a visit.',
      },
      {
        text: 'There was many questions. Each delegation were heard.',
        case: 'verb',
        marks: ['was', 'were'],
        fixed: 'There were many questions. Each delegation were heard.',
      },
      {
        text: 'Each States must report, and one of the expert spoke.',
        case: 'noun',
        marks: ['States', 'expert'],
        fixed: 'Each State must report, and one of the expert spoke.',
      },
      {
        text: 'It held three regional workshop in Vienna; several State were absent.',
        case: 'noun',
        marks: ['workshop', 'State'],
        fixed: 'It held three regional workshops in Vienna; several State were absent.',
      },
    ],
    valid: [
      'The list of participants was long. One of the States has a plan. The United States has one, too.',
      'The number of States has grown. What the experts saw was new. Each of the States was heard.',
      'The number three company in the region took part.',
      'Several State bodies, three expert groups and these country reports were named; each States Parties meeting is public.',
      'Among the speakers was the Chair. Many a State and both State and non-State actors are meant.',
      'It asked that each delegation were heard, if every State were ready. There was a lot to do.',
    ],
  },
  words: () => {
    const thirds = new Set([...verbsByForm().values()].map(({ third }) => third))
    const figures = Array.from({ length: 98 }, (_, index) => index + 2)
    return [...words, ...numberWords.split(' ').slice(2, 13), ...thirds, ...figures].join('|')
  },
  checkWords({ words, span, plain }, _context, report) {
    switch (words) {
      case 'each':
      case 'every':
        return checkOne(plain, span, report)
      case 'there was':
      case 'there is':
        return checkThere(plain, span, report)
      case 'were':
      case 'have':
      case 'are':
        return checkSingularSubject(plain, span, report)
      case 'was':
      case 'is':
      case 'has':
      case 'does':
        return checkPluralSubject(plain, span, report)
      default:
        if (verbsByForm().has(words)) checkPluralSubject(plain, span, report)
        else checkSeveral(words, plain, span, report)
    }
  },
})

const words =
  'was is has does were have are each every there|was there|is these those several many various numerous both one|of'
    .split(' ')
    .map(one => one.replace('|', ' '))

const start = String.raw`(?:^|[.;:?!]['")”]* |\b(?:that|but|while|whereas|because|although|whether) |(?:^|[.!?] )(?:In|On|At|During|After|Since|Under|By|With|As|From) [^.,;:]{1,70}, )`
const determiner = String.raw`(?:[Tt]he|[Tt]hese|[Tt]hose|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Aa]ll|[Bb]oth|[Oo]ther|[Ss]uch|[Vv]arious|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,3})(?: of (?:the|these|those|its|their))?`
const modifier = String.raw`(?:(?!(?:of|to|for|from|by|with|in|on|at|and|or|that|which|who|is|was|are|were|has|have|had|an?|the|between|among|against|about|into|as|than|not|whose)\b)[a-z-]+ |Member )`

let subjectStart: RegExp | undefined

/** Whether nothing but the beginning of a clause and words that belong to its subject stands before the noun. */
function beginsSubject(before: string): boolean {
  subjectStart ??= new RegExp(
    `${start}(?:${determiner} ${modifier}{0,2}|(?:OSCE )?(?:(?:[Mm]ember|[Pp]articipating) )?)$`,
  )
  return subjectStart.test(before)
}

/** What may stand between a plural noun and its verb: "of the seminar", "from Kenya and Uganda". */
const complement =
  /(?:^| )([A-Za-z]+) (?:of|from) (?:the )?(?:[a-z]+|[A-Z][\w'-]*(?:(?:,? and (?:the )?|, | of (?:the )?| )[A-Z][\w'-]*){0,5}) $/

/** "The representatives was", "They has", "Experts of the team recommends". */
function checkPluralSubject(plain: string, span: Span, report: Report): void {
  const verb = plain.slice(span.from, span.to)
  if (plain[span.from - 1] !== ' ' || verb !== verb.toLowerCase()) return
  const before = plain.slice(Math.max(0, span.from - 120), span.from)
  const subject = pluralSubject(before)
  if (subject === undefined || (mayBeNoun(verb) && !/^(?:they|we)$/i.test(subject))) return
  reportVerb(subject, pluralVerb(verb), span, report)
}

function mayBeNoun(verb: string): boolean {
  const { noun = 'never' } = verbsByForm().get(verb) ?? {}
  return noun !== 'never'
}

function pluralSubject(before: string): string | undefined {
  const end = before.length - (relative.exec(before.slice(-longestRelative))?.[0].length ?? 0)
  const last = wordBefore(before, end)
  if (end === before.length && /^(?:they|we)$/i.test(last)) return last
  const isHead = singularOf(last) !== undefined
  if (!isHead && !hasComplement(before)) return undefined
  const noun = isHead ? last : complement.exec(before.slice(0, end))?.[1]
  if (noun === undefined || singularOf(noun) === undefined || /^(?:week|year|point)s$/.test(noun)) return undefined
  const from = isHead ? end - noun.length - 1 : before.lastIndexOf(`${noun} `, end)
  return beginsSubject(before.slice(0, from)) ? noun : undefined
}

/** Whether "of" or "from" stands behind a plural noun. */
function hasComplement(before: string): boolean {
  return [' of ', ' from '].some(word => {
    for (let at = before.indexOf(word); at >= 0; at = before.indexOf(word, at + 1))
      if (singularOf(wordBefore(before, at)) !== undefined) return true
    return false
  })
}

/** ", which " with the letter before it. */
const longestRelative = 8
const relative = /(?:(?<=,) who|(?<=,) which|(?<=[a-z]) (?:who|which|that)) $/

/** "were" for "was", "adopt" for "adopts". */
function pluralVerb(verb: string): string {
  switch (verb) {
    case 'was':
      return 'were'
    case 'is':
      return 'are'
    case 'has':
      return 'have'
    case 'does':
      return 'do'
    default:
      return verbsByForm().get(verb)!.infinitive
  }
}

const eachBefore = /(?:^|[.;:?!] )(?:each|every) (?:of (?:the|these|those) )?((?:[a-z-]+ )?)([a-z]+) $/i
const period = /^(?:day|week|month|year|time|other|second|third) $/
const theNumber = /(?:^|[.;:?!] |\bthat )the number of (?:[a-z-]+ ){0,2}([a-z]+) $/i

const oneBefore = /(?:^|[.;?!] )(?:The|This|That|An?|Its|Another) (?:[a-z-]+ )?([A-Za-z]+) $/
/** Nouns for several persons, which may have a plural verb. */
const several =
  /^(?:agency|authority|body|company|country|delegation|department|entity|firm|government|group|institution|ministry|nation|organization|panel|party|team|university|network|material|other)$/i

/** "Each delegation were", "The workshop were", "The number of States have". */
function checkSingularSubject(plain: string, span: Span, report: Report): void {
  const last = wordBefore(plain, span.from)
  if (!isSingular(last) && singularOf(last) === undefined) return
  const before = plain.slice(Math.max(0, span.from - 80), span.from)
  const verb = plain.slice(span.from, span.to)
  const right = verb === 'were' ? 'was' : verb === 'have' ? 'has' : 'is'
  const [, modifier = '', noun = ''] = /each|every/i.test(before) ? (eachBefore.exec(before) ?? []) : []
  if (noun !== '' && !period.test(modifier) && (isSingular(noun) || (/ of \w+ /.test(before) && singularOf(noun))))
    return reportVerb('each', right, span, report)
  const [, counted] = / of /.test(before) ? (theNumber.exec(before) ?? []) : []
  if (counted !== undefined && singularOf(counted)) return reportVerb('the number', right, span, report)
  const [, one] = oneBefore.exec(before) ?? []
  if (one !== undefined && isSingular(one) && !several.test(one)) reportVerb(one, right, span, report)
}

function reportVerb(subject: string, right: string, span: Span, report: Report): void {
  report({
    case: 'verb',
    span,
    message: `With "${subject}" the verb is "${right}".`,
    fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
  })
}

const manyThere =
  /^ (?:many (?!an? )|several |numerous |various |(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) )([a-z]+)/

/** "There was many questions". */
function checkThere(plain: string, { from, to }: Span, report: Report): void {
  const [, noun] = manyThere.exec(plain.slice(to, to + 40)) ?? []
  if (noun === undefined || !singularOf(noun)) return
  const at = from + 'there '.length
  reportVerb(noun, pluralVerb(plain.slice(at, to)), { from: at, to }, report)
}

/** What follows a noun that stands alone, and is not part of a longer one: "each State party", "two expert groups". */
const nounEnds =
  /^(?:[.;:)]|,(?! [\w-]+ (?:and|or) )|$| (?:of|from|in|on|at|to|for|with|by|who|which|that|was|were|is|are|has|have|had|must|should|shall|may|can|could|will|would|took|spoke|said|wrote|sent|made|asked|noted|presented|reported|described|explained|gave)\b)/

/** "Each States", "every ministries". */
function checkOne(plain: string, { to }: Span, report: Report): void {
  const [, noun] = /^ ([A-Za-z]+)/.exec(plain.slice(to, to + 30)) ?? []
  const right = noun === undefined ? undefined : singularOf(noun)
  if (noun === undefined || right === undefined) return
  reportNoun(noun, withCapitalOf(noun, right), to + 1, plain, report)
}

const adjectives =
  /^ (?:(?:regional|subregional|national|international|new|other|main|further|more|different|specific|relevant|important|additional|short|technical|participating|the|these|those|its|their) ){0,2}([A-Za-z]+)/
/** Nouns that are verbs as well: "many request help", "those meeting in Vienna". */
const alsoVerbs =
  /^(?:answer|border|challenge|exercise|group|material|meeting|network|panel|paper|point|port|programme|project|question|report|request|state|step|team|transfer|visit|year|week|product|chemical|official|representative|member|person|law|party|process)$/
const labels =
  /^(?:paragraphs?|articles?|sections?|chapters?|annex|items?|goals?|rules?|parts?|steps?|and|or|to|no|nos|resolutions?|phase|type|class|grade)$/i

/** "Several request", "three regional workshop", "one of the expert". */
function checkSeveral(words: string, plain: string, { from, to }: Span, report: Report): void {
  const [all = '', noun = ''] = adjectives.exec(plain.slice(to, to + 60)) ?? []
  if (!isSingular(noun) || alsoVerbs.test(noun) || /^[A-Z](?!tate$)/.test(noun)) return
  if (words === 'one of' ? !/^ (?:the|these|those|its|their) /.test(all) : / (?:the|these|those|its|their) /.test(all))
    return
  const before = wordBefore(plain, from)
  // "the number three company".
  if (before === 'number') return
  if (/^\d/.test(words) && (labels.test(before) || !/[a-z] $/.test(plain.slice(0, from)))) return
  if (noun === 'State' && (words === 'both' || plain[to + all.length] === ',')) return
  reportNoun(noun, plural(noun), to + all.length - noun.length, plain, report)
}

function reportNoun(noun: string, right: string, from: number, plain: string, report: Report): void {
  const span = { from, to: from + noun.length }
  if (!nounEnds.test(plain.slice(span.to, span.to + 40))) return
  report({
    case: 'noun',
    span,
    message: `Here "${right}" is meant, not "${noun}".`,
    fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
  })
}

function withCapitalOf(written: string, word: string): string {
  return /^[A-Z]/.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
