// agreement: "the representatives was", "each States", "several request".
import { isCapital, wordBefore } from '../../../mentions/steps.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule, type PassageContext, type Reporter, type WordsFound } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { numberWords } from '../numbers/number-words.ts'
import { clauseAt } from './clause.ts'
import { isOneThing, isSingular, plural, singularOf } from './nouns.ts'
import { isForSeveral, subjectBefore, type Subject } from './subject.ts'
import { verbsByForm } from './verbs.ts'

type Case = 'verb' | 'noun'

type Report = Reporter<Case>

export const agreement = defineRule<Case>({
  id: 'agreement',
  group: 'wording',
  title: 'A verb or a noun has the wrong number',
  reason:
    'A plural subject has a plural verb, and what is counted has the number that is said of it. Only sentences are looked at whose ' +
    'subject is beyond doubt: it begins the sentence or clause, and nothing that could be another subject stands before the verb.',
  source: commonPractice,
  cases: {
    verb: { title: 'The verb does not agree with its subject', severity: 'warning' },
    noun: { title: 'A plural where one is meant, or a singular where several are', severity: 'warning' },
  },
  examples: () => ({
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
        text: 'The quality of the lists vary. She said that the ministry have a plan and that all of the invited States has one.',
        case: 'verb',
        marks: ['vary', 'have', 'has'],
        fixed:
          'The quality of the lists varies. She said that the ministry have a plan and that all of the invited States has one.',
      },
      {
        text: 'Mongolia have a plan. Resolution 1540 (2004) oblige States to act. Kenya and Uganda was thanked.',
        case: 'verb',
        marks: ['have', 'oblige', 'was'],
        fixed: 'Mongolia has a plan. Resolution 1540 (2004) oblige States to act. Kenya and Uganda was thanked.',
      },
      {
        text: 'In practical exercises, which was led by Spain, a number of gaps was found.',
        case: 'verb',
        marks: ['was'],
        fixed: 'In practical exercises, which were led by Spain, a number of gaps was found.',
      },
      {
        text: 'The workshop, organized by Spain, were long. The experts discussed the draft plan and was informed of the law.',
        case: 'verb',
        marks: ['were', 'was'],
        fixed:
          'The workshop, organized by Spain, was long. The experts discussed the draft plan and was informed of the law.',
      },
      {
        text: 'While the Committee’s matrices is new, more are due. Cooperation between Spain and Kenya are old. More than two million containers passes through Kenya.',
        case: 'verb',
        marks: ['is', 'are', 'passes'],
        fixed:
          'While the Committee’s matrices are new, more are due. Cooperation between Spain and Kenya are old. More than two million containers passes through Kenya.',
      },
      {
        text: 'There were a request for help. A number of expert spoke, and some of this were new.',
        case: 'verb',
        marks: ['were', 'expert', 'this'],
        fixed: 'There was a request for help. A number of expert spoke, and some of this were new.',
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
      'The representative of Kenya and Uganda was heard. The number of States which has risen is high. It is proposed that the Committee adopt it.',
      'There were a number of requests and a group of experts; the number of staff and a number of material breaches grew.',
      'The experts, invited by the Chair, were new. The Chair asked the experts to visit the port and have it secured.',
      'The expert who met the officers and was thanked is new. The officers spoke and the expert listened and was thanked.',
      'Cooperation between States and training are needed. For more information see the website. The Committee’s work has begun.',
      'The 2018 edition of Safety Requirements: Regulations for the Transport of Radioactive Material contains a plan.',
      'They have varying backgrounds and aims. He returned to the port that he last had seen. During which was it said? In that is a flaw.',
      'It set up a group, and it need hardly be said that all that follows is new. After how many meetings is a list made?',
      'Other examples of gradual changes that have been made are named. The Region 2 activity was new; theirs is a plan.',
      'The quality of the reports States have sent is high. Ten years is long. The group were of one mind. Most of the funding was spent.',
    ],
  }),
  words: () => {
    const figures = Array.from({ length: 98 }, (_, index) => index + 2)
    const presents = [...verbsByForm().values()].flatMap(({ infinitive, third }) => [infinitive, third])
    return [...new Set([...words, ...numberWords.split(' ').slice(2, 13), ...presents, ...figures])].join('|')
  },
  checkWords(found, context, report) {
    const { words, span, plain } = found
    switch (words) {
      case 'each':
      case 'every':
        return checkOne(words, plain, span, report)
      case 'there were':
      case 'there are':
        return checkThereOne(plain, span, report)
      case 'of this':
        return checkOfThis(plain, span, report)
      case 'there was':
      case 'there is':
        return checkThere(plain, span, report)
      default:
        if (agreeing(words)) checkVerb(found, context, report)
        else checkSeveral(words, plain, span, report)
    }
  },
})

const words =
  'was is has does were have are do each every there|was there|is there|were there|are of|this these those several many various numerous both one|of many|of|the several|of|the number|of'
    .split(' ')
    .map(one => one.replaceAll('|', ' '))

/** The other number of a verb in the present, or of "was": "were" for "was", "adopts" for "adopt"; undefined for other words. */
function agreeing(
  word: string,
): { readonly isPlural: boolean; readonly other: string; readonly isNoun: boolean } | undefined {
  const [one, several] = pairs.find(([one, several]) => word === one || word === several) ?? []
  if (one !== undefined && several !== undefined)
    return {
      isPlural: word === several,
      other: word === several ? (word === 'were' ? 'was' : one) : several,
      isNoun: false,
    }
  const verb = verbsByForm().get(word)
  if (!verb || (word !== verb.infinitive && word !== verb.third)) return undefined
  // "It set up a group": the past has the same form.
  if (word === verb.infinitive && word === verb.past) return undefined
  const isPlural = word === verb.infinitive
  return { isPlural, other: isPlural ? verb.third : verb.infinitive, isNoun: verb.noun !== 'never' }
}

const pairs = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
] as const

/** "The representatives was", "They has", "The quality of the reports vary", "Mongolia have". */
function checkVerb({ words, span, plain }: WordsFound, context: PassageContext, report: Report): void {
  const { isPlural, other, isNoun } = agreeing(words)!
  if (plain[span.from - 1] !== ' ' || plain[span.to] === '-' || plain.slice(span.from, span.to) !== words) return
  const last = wordBefore(plain, span.from)
  if (
    /^(?:to|will|or|not|would|can|could|may|must|shall|should|it|of|the|a|an|in|for|on|by|with)$/.test(last) &&
    !(last === 'it' && isPlural)
  )
    return
  const next = plain.slice(span.to, span.to + 8)
  if (words === 'do' && !next.startsWith(' not ')) return
  const name = nameBefore(plain, span.from, context)
  // "It need not be", "it need hardly be", "he need only".
  if (words === 'need' && /^ (?:not|only|hardly|never|no|be|but)\b/.test(next)) return
  const subject =
    pronounBefore(plain, span.from, last) ??
    name ??
    (last === 'and' ? !isNoun && subjectOfFirst(plain, span.from, isPlural, context) : subjectBefore(plain, span.from))
  if (!subject || subject.isPlural === isPlural) return
  // "It requested that the group adopt", "if it were".
  if (isPlural && !subject.isStatement) return
  const isPronoun = /^(?:they|we|he|she|it)$/i.test(last)
  // "where he last had seen it".
  if (words === 'last' && isPronoun) return
  const isVerb =
    isPronoun ||
    /^wh/.test(last) ||
    /^ (?:the|an?|that|its|their|all|how) /.test(next) ||
    (words === 'amounts' && next.startsWith(' to ')) ||
    / (?:until|through|between) /.test(plain.slice(span.to, span.to + 9)) ||
    (words === 'call' && name !== undefined && next.startsWith(' for ')) ||
    (words === 'offer' && name !== undefined && /^ (?:[A-Z]{2,3})?[ $€]*\d/.test(next)) ||
    (/^(?:mention|lack|match)$/.test(words) && /^ (?:[a-z-]+ )?[a-z]+s\b/.test(plain.slice(span.to, span.to + 40)))
  if (isNoun && !isVerb) return
  // "Other examples of gradual changes that": a noun that an adjective describes.
  if (isNoun && !isPronoun && !isOneThing(last) && adjectiveEnding.test(last)) return
  reportVerb(subject.noun, other, span, report)
}

const clauseJoint =
  / (?:who|which|that|what|how|why|when|where|whether|if|as|than|because|while|whereas|although|but|or|it|they|he|she|we) (?=.* )/i
const adjectiveEnding = /(?:al|ous|ive|ful|less|ic|ble|ary|ent|ant)$/

const joints =
  /^(?:who|which|that|what|how|why|when|where|whether|if|as|than|because|while|whereas|although|but|or|nor|not)$/i
/** Before a participle that describes a noun: "the proposed plan", and before a second verb: "read and adopted". */
const notFirst =
  /^(?:the|an?|its|their|this|these|of|all|by|with|in|for|on|and|more|newly|be|been|being|is|are|was|were|has|have|had)$/i

/** "The experts discussed the plan and | was": the subject of the verb that the second follows. */
function subjectOfFirst(plain: string, from: number, isPlural: boolean, context: PassageContext): Subject | undefined {
  if (isPlural && !plain.startsWith('were ', from)) return undefined
  for (let to = from - ' and '.length; to > 0 && from - to < 150;) {
    const at = plain.lastIndexOf(' ', to - 1) + 1
    const word = plain.slice(at, to)
    if (!/^[\w(][\w'’/-]*\)?$/.test(word) || joints.test(word)) return undefined
    const before = wordBefore(plain, at)
    // "spoke and the expert listened and was".
    if (before === 'and' && !/^[a-z]+ed$/.test(word)) return undefined
    const verb = verbsByForm().get(word)
    const isHelper = /^(?:was|were|is|are|has|have|had|will)$/.test(word)
    const isFirst =
      isHelper ||
      (verb !== undefined &&
        (word === verb.past || (word === verb.third && verb.noun === 'never')) &&
        !notFirst.test(before))
    if (isFirst) {
      // In another clause than the sentence's own there may be several subjects.
      if (clauseJoint.test(plain.slice(Math.max(0, at - 150), at).replace(/^.*[.!?] /s, ' '))) return undefined
      return pronounBefore(plain, at, before) ?? nameBefore(plain, at, context) ?? subjectBefore(plain, at)
    }
    to = at - 1
  }
  return undefined
}

function pronounBefore(plain: string, from: number, last: string): Subject | undefined {
  if (/^(?:they|we)$/i.test(last)) return { noun: last, isPlural: true, isStatement: true }
  if (!/^(?:he|she|it)$/i.test(last)) return undefined
  let at = from - 1 - last.length
  if (plain.slice(at - 6, at).toLowerCase() === 'he or ') at -= 6
  return { noun: last, isPlural: false, isStatement: clauseAt(plain, at) === 'statement' }
}

/** A State or a body that stands alone before the verb, or two States. */
function nameBefore(plain: string, from: number, { mentions }: PassageContext): Subject | undefined {
  if (!isCapital(plain.charCodeAt(plain.lastIndexOf(' ', from - 2) + 1))) return undefined
  const state = mentions.states.find(({ span }) => span.to === from - 1)
  const body = state ? undefined : mentions.organizations.find(({ span }) => span.to === from - 1)
  const name = state ?? body
  if (!name) return undefined
  const first = state && mentions.states.find(({ span }) => plain.slice(span.to, state.span.from) === ' and ')
  const { from: start } = (first ?? name).span
  const at = plain.slice(0, start).toLowerCase().endsWith('the ') ? start - 4 : start
  const isOf = first !== undefined && /\b(?:under|in|for|to|from) which $/.test(plain.slice(0, at))
  const clause = isOf ? 'statement' : clauseAt(plain, at)
  if (!clause) return undefined
  const noun = plain.slice(start, from - 1)
  // "Nations", "Netherlands", "Parties": a name in the plural may be taken for one.
  if (!first && /s$/.test(noun)) return undefined
  return { noun, isPlural: first !== undefined, isStatement: clause === 'statement' }
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
  reportVerb(noun, plain.slice(at, to) === 'was' ? 'were' : 'are', { from: at, to }, report)
}

/** "There are a list"; "there are a workshop and a seminar" is left alone. */
function checkThereOne(plain: string, { from, to }: Span, report: Report): void {
  const rest = plain.slice(to, to + 120)
  const [all = '', noun = ''] =
    /^ (?:an?|one) (?:[a-z]+ )?([a-z]+)(?= (?:of|for|in|to|that|which|on)\b|\.)/.exec(rest) ?? []
  if (!isSingular(noun) || isForSeveral(noun)) return
  if (/ (?:and|or) |,/.test(rest.slice(all.length).replace(/[.;:].*$/s, ''))) return
  const at = from + 'there '.length
  reportVerb(noun, plain.slice(at, to) === 'were' ? 'was' : 'is', { from: at, to }, report)
}

const someOf = /\b(?:some|many|most|all|several|few|both|one|two|three|four|five|six|seven|eight|nine|ten|\d+) $/i

/** "Some of this were". */
function checkOfThis(plain: string, { from, to }: Span, report: Report): void {
  if (!someOf.test(plain.slice(Math.max(0, from - 9), from))) return
  if (!/^ (?:were|are|have)\b/.test(plain.slice(to, to + 6))) return
  reportMeant('this', 'these', { from: to - 'this'.length, to }, report)
}

/** What follows a noun that stands alone, and is not part of a longer one: "each State party", "two expert groups". */
const nounEnds =
  /^(?:[.;:)]|,(?! [\w-]+ (?:and|or) )|$| (?:of|from|in|on|at|to|for|with|by|who|which|that|was|were|is|are|has|have|had|must|should|shall|may|can|could|will|would|took|spoke|said|wrote|sent|made|asked|noted|presented|reported|described|explained|gave)\b)/

/** "Each States", "every ministries". */
function checkOne(words: string, plain: string, { to }: Span, report: Report): void {
  const [, noun] = /^ ([A-Za-z]+)/.exec(plain.slice(to, to + 30)) ?? []
  const right = noun === undefined ? undefined : singularOf(noun)
  if (
    noun === undefined ||
    right === undefined ||
    (alsoVerbs.test(right) && words === 'each' && !/^(?:state|year|week)$/.test(right))
  )
    return
  reportNoun(noun, withCapitalOf(noun, right), to + 1, plain, report)
}

const adjectives =
  /^ (?:(?:regional|subregional|national|international|new|other|main|further|more|different|specific|relevant|important|additional|short|technical|participating|the|these|those|its|their) ){0,2}([A-Za-z]+)/
/** Nouns that are verbs as well: "many request help", "those meeting in Vienna". */
const alsoVerbs =
  /^(?:answer|attack|benefit|border|campaign|challenge|chemical|comment|concern|condition|contract|control|cost|exercise|export|feature|figure|file|finding|flow|function|group|guard|guide|import|individual|industry|interest|interview|issue|judge|law|limit|link|list|machine|manual|manufacturer|material|measure|meeting|member|method|module|name|need|network|object|objective|offer|official|option|order|outcome|page|panel|paper|partner|party|permit|person|plan|plant|point|port|position|practice|precursor|process|product|programme|project|question|reason|record|reference|reform|remark|reply|report|representative|request|result|review|risk|role|round|rule|sample|sanction|school|service|shortage|sponsor|stage|standard|state|step|student|study|subject|survey|table|target|task|team|term|test|text|theme|transaction|transfer|trend|truck|unit|user|view|visit|warehouse|week|year)$/
const labels =
  /^(?:paragraphs?|articles?|sections?|chapters?|annex|items?|goals?|rules?|parts?|steps?|and|or|to|no|nos|resolutions?|phase|type|class|grade)$/i

const mayBeginSentence =
  /^(?:In|At|For|From|With|Of|On|By|The|These|Those|All|Some|After|Before|During|To|Over|About|Only|And|But|Its|Their|Our|Between|Among|Through|Around|Nearly|Almost|Since|Within|Under|Up|More|Than|Least|Other)$/

/** "Several request", "three regional workshop", "one of the expert". */
function checkSeveral(words: string, plain: string, { from, to }: Span, report: Report): void {
  const [all = '', noun = ''] = adjectives.exec(plain.slice(to, to + 60)) ?? []
  if (!isSingular(noun) || alsoVerbs.test(noun) || /^[A-Z](?!tate$)/.test(noun)) return
  if (words === 'number of') {
    if (/^(?:a|the)$/i.test(wordBefore(plain, from)))
      reportNoun(noun, plural(noun), to + all.length - noun.length, plain, report)
    return
  }
  if (words === 'one of' ? !/^ (?:the|these|those|its|their) /.test(all) : / (?:the|these|those|its|their) /.test(all))
    return
  const before = wordBefore(plain, from)
  // "the number three company".
  if (before === 'number') return
  if (/^\d/.test(words) && (labels.test(before) || !/[a-z] $/.test(plain.slice(0, from)))) return
  // "The Model 90 action", "Region 2 activity", "your June 25 article".
  if (/^\d/.test(words) && /^[A-Z]/.test(before) && !mayBeginSentence.test(before)) return
  // "several firm, grey lines"
  if (noun === 'firm' && plain[to + all.length] === ',') return
  if (noun === 'State' && (words === 'both' || plain[to + all.length] === ',')) return
  reportNoun(noun, plural(noun), to + all.length - noun.length, plain, report)
}

function reportNoun(noun: string, right: string, from: number, plain: string, report: Report): void {
  const span = { from, to: from + noun.length }
  const [, next] = /^ ([a-z]+)\b/.exec(plain.slice(span.to, span.to + 40)) ?? []
  const isVerbNext = next !== undefined && verbsByForm().get(next)?.past === next
  if (!isVerbNext && !nounEnds.test(plain.slice(span.to, span.to + 40))) return
  reportMeant(noun, right, span, report)
}

function reportMeant(written: string, right: string, span: Span, report: Report): void {
  report({
    case: 'noun',
    span,
    message: `Here "${right}" is meant, not "${written}".`,
    fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
  })
}

function withCapitalOf(written: string, word: string): string {
  return /^[A-Z]/.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
