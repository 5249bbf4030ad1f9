// The subject of a verb, read backwards from it, where it is beyond doubt: "that the quality of the reports | vary".
import { wordBefore } from '../../../mentions/steps.ts'
import { clauseAt, type Clause } from './clause.ts'
import {
  describesHead,
  headOf,
  joinedSubject,
  openingOf,
  preposition,
  severalWords,
  type Head,
  type Opening,
} from './noun-phrase.ts'
import { isOneThing, isUncounted, singularOf } from './nouns.ts'
import { verbsByForm } from './verbs.ts'

/** What a verb says something of. */
export interface Subject {
  /** The noun that the verb agrees with. */
  readonly noun: string
  readonly isPlural: boolean
  /** Whether the clause says what is so; after "requested that" a verb has another form. */
  readonly isStatement: boolean
}

/** Words that end a subject, or show that it is none: verbs, pronouns, joints. */
const stop =
  /^(?:is|was|are|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|who|which|what|whose|whom|that|as|than|or|nor|if|it|they|he|she|we|you|i|there|here|only|also|so|such|told|saw|thought|felt|put|set|let|read|said|says|got|ran|paid|heard|mine|yours|hers|ours|theirs|but|neither|none|either|how|why|when|where|whether|while|because)$/i
/** Things for one action in the plural, which may have a verb in the singular: "ten years is long". */
const amounts =
  /^(?:quarters|thirds|halves|acres?|hectares?|weeks?|years?|points?|days?|hours?|minutes?|months?|kilometres|metres|kilograms|grams|tons|tonnes|litres|dollars|euros|cents?|times|percent|miles|thanks|means|series|news|others|affairs)$/i
/** Nouns for several persons or things, which may have a plural verb. */
const groups =
  /^(?:body|company|delegation|firm|group|panel|party|team|network|crew|board|community|union|public|police|staff|data|media|other|dozen|third|quarter|half|tenth|hundred|thousand|million|few|couple|lot|number|majority|minority|range|set|bit|total|handful|maximum|minimum|pair|mix|mixture|percentage|proportion|section|unit|schools?|combination|variety|series|part|rest|list|point|need|exchange|population|membership|leadership)$/i
/** Whether a noun in the singular may have a plural verb: "a group of experts were", "there are a number of". */
export function isForSeveral(noun: string): boolean {
  return groups.test(noun)
}

/** Words in -s that are hardly anything but nouns in the plural. */
const unlisted =
  /^(?=[a-z]+s$)(?!(?:news|customs|series|means|species|headquarters|perhaps|besides|lens)$)[a-z]{4,}(?<!ss|us|is|ics|wards|ways|times)$/

/** How far back a subject may begin, in characters. */
const longest = 150

/** What may stand between commas behind a subject: ", organized by Spain,", ", together with the experts,". */
const inserted =
  /^,? ?(?:[a-z]+ed|held|led|chosen|given|written|drawn|built|sent) (?:by|in|at|for|on|from|to|with|under|during) [^,]*,$|^, (?:together with|along with|as well as|including) [^,]*,$|^, (?:who|which) (?:was|were|is|are|has|have|had) [^,]*,$/

/** The subject of the verb that begins at `from`. */
export function subjectBefore(plain: string, from: number): Subject | undefined {
  let end = from - 1
  if (plain[end - 1] === ',') {
    const open = plain.lastIndexOf(',', end - 2)
    if (open < 0 || end - open > longest || !inserted.test(plain.slice(open, end))) return undefined
    end = open
  }
  const joint = wordBefore(plain, end + 1)
  const isRelative = /^(?:who|which|that)$/.test(joint)
  if (isRelative) end -= joint.length + 1
  const words: string[] = []
  for (let to = isRelative && plain[end - 1] === ',' ? end - 1 : end; to > 0 && end - to < longest;) {
    const at = plain.lastIndexOf(' ', to - 1) + 1
    const word = plain.slice(at, to)
    if (!/^[\w(][\w'’./-]*\)?$/.test(word)) return undefined
    if (stop.test(word) && !(words.length > 0 && (word === 'such' || isRough(word, plain, at)))) return undefined
    words.unshift(word)
    const clause = clauseAt(plain, at)
    // "After how many meetings is": a question.
    if (clause && /^(?:many|much)$/.test(word) && wordBefore(plain, at) === 'how') return undefined
    if (clause) return readSubject(withoutOwner(withoutRough(words)), isRelative, clause)
    to = at - 1
  }
  return undefined
}

/** Whether a word is the "than" of "more than 20 States". */
function isRough(word: string, plain: string, at: number): boolean {
  return word === 'than' && /^(?:more|fewer|less)$/i.test(wordBefore(plain, at))
}

/** "More than 20 States" is read as "20 States". */
function withoutRough(words: readonly string[]): readonly string[] {
  if (words[1] === 'than') return words.slice(2)
  return /^(?:over|about|some|nearly|almost)$/i.test(words[0]!) && severalWords.test(words[1] ?? '')
    ? words.slice(1)
    : words
}

/** "The Committee's experts" is read as "its experts". */
function withoutOwner(words: readonly string[]): readonly string[] {
  const owner = words.findIndex(word => /['’]s$|s['’]$/.test(word))
  return owner < 0 ||
    owner > 2 ||
    owner === words.length - 1 ||
    /^(?:that|what|there|here|let|who|he|she)\W/i.test(words[owner]!) ||
    words.slice(0, owner).some(word => preposition.test(word) || /^(?:and|or)$|ing$/.test(word))
    ? words
    : ['its', ...words.slice(owner + 1)]
}

function readSubject(words: readonly string[], isRelative: boolean, clause: Clause): Subject | undefined {
  // "In exercises, which": nothing else can be meant.
  const from = isRelative && /^(?:In|On|At|During|For|With|By)$/.test(words[0]!) ? 1 : 0
  // "For more information see": the verb has no subject.
  if (words[from] === undefined || preposition.test(words[from].toLowerCase())) return undefined
  const isStatement = clause === 'statement'
  if (isClause(words, isStatement)) return undefined
  const joined = isRelative ? undefined : joinedSubject(words)
  if (joined) return { noun: joined, isPlural: true, isStatement }
  const opening = openingOf(words, from)
  const head = headOf(words, opening)
  if (!head || (isRelative && head.rest.length > 0)) return undefined
  const isAlone = isStatement && words.length === 1 && !isRelative
  if (opening.isCount || opening.isPlural) return severalCounted(opening, head, isStatement)
  if (opening.isPlural === false && /^(?:each|every)$/i.test(opening.first) && words[1] === 'of')
    return singularOf(head.last) && head.rest.length === 0 ? { noun: 'each', isPlural: false, isStatement } : undefined
  if (opening.isPlural === undefined && (singularOf(head.last) !== undefined || (isAlone && unlisted.test(head.last))))
    return several(head.noun, head, isStatement)
  return oneThing(opening, head, isStatement)
}

/** "All that happens is", "the question that follows is", "all they need is": a clause in the place of a noun. */
function isClause(words: readonly string[], isStatement: boolean): boolean {
  if (words.length > 1 && !/^(?:all|what)$/i.test(words[0]!)) return false
  const last = words.at(-1)!
  return verbsByForm().get(last)?.third === last && (words.length > 1 || !isStatement)
}

/** "A number of States", "these three experts". */
function severalCounted({ isCount, isPlural }: Opening, head: Head, isStatement: boolean): Subject | undefined {
  const { noun, last } = head
  const isCounted = singularOf(last) !== undefined || (isPlural === true && /[a-z]s(?<!ss|us|is)$/.test(last))
  return isCounted ? several(isCount ? 'a number' : noun, head, isStatement) : undefined
}

function several(noun: string, { last, isNumbered, rest }: Head, isStatement: boolean): Subject | undefined {
  if (amounts.test(last) || isNumbered) return undefined
  return describesHead(rest, true) ? { noun, isPlural: true, isStatement } : undefined
}

/** "The quality of reports", "resolution 1540 (2004)". */
function oneThing({ first, hasArticle }: Opening, head: Head, isStatement: boolean): Subject | undefined {
  const { noun, last, isNumbered, rest } = head
  // "Every ministries are": the noun is what is wrong.
  if (singularOf(last) !== undefined) return undefined
  const isOne = /^each|^every/i.test(first) || isOneThing(last) || last === 'number'
  if (!isOne || !(hasArticle || isNumbered || (isStatement && isUncounted(last)))) return undefined
  const isTheNumber = last === 'number' && /^the$/i.test(first)
  if (!/^(?:each|every)$/i.test(first) && groups.test(last) && !isTheNumber) return undefined
  if (/^(?:some|all|most|other|such)$/i.test(first)) return undefined
  return describesHead(rest, false) ? { noun, isPlural: false, isStatement } : undefined
}
