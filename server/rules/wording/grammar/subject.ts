// The subject of a verb, read backwards from it, where it is beyond doubt: "that the quality of the reports | vary".
import { isCapital, wordBefore } from '../../../mentions/steps.ts'
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

/** What a clause begins with: it says what is so, or it may be a wish. */
type Clause = 'statement' | 'perhaps a wish'

const statements = /^(?:while|whereas|because|although|how|why|where|when|but)$/i
const saying =
  /^(?:said|says|noted|notes|explained|reported|stated|added|indicated|showed|shows|mentioned|recalled|observed|informed|confirmed|acknowledged|found|out|concluded|replied|announced|fact|clear|answered|warned|believed|complained)$/
const leadIn =
  /(?:^|[.!?;:]['")”]* )(?:(?:In|On|At|During|After|Since|Under|By|With|As|From|For|Before|Following|Through|Among|Within|Throughout|Despite|Up to) [^.;:!?,]{1,70}|However|Moreover|Furthermore|Finally|Lastly|Today|Nevertheless|Therefore|Thus|First|Second|Currently|Meanwhile|Then|Also),$/

/** The clause that begins at `at`; undefined where none does for sure. */
export function clauseAt(plain: string, at: number): Clause | undefined {
  const last = wordBefore(plain, at)
  if (statements.test(last)) return 'statement'
  if (last === 'whether') return 'perhaps a wish'
  if (last === 'which')
    return /^(?:in|under|for|to|from|at|during|by)$/.test(wordBefore(plain, at - ' which'.length))
      ? 'statement'
      : undefined
  if (last === 'that') return saysThat(plain, at - ' that'.length) ? 'statement' : 'perhaps a wish'
  if (last !== '') return undefined
  const before = plain.slice(Math.max(0, at - 100), at).trimEnd()
  // "Safety Requirements: Regulations for the Transport of Material contains": the rest of a title.
  if (before.endsWith(':') && isCapital(plain.charCodeAt(at))) return undefined
  if (before === '' || /[.;:?!]['")”]*$/.test(before))
    return /\b(?:[A-Z]|hr|min|sec|vs|cf|al|etc|approx|ca|arts?|figs?|vol|pp?|ch|eds?|e\.g|i\.e|Mr|Ms|Mrs|Dr|St|No|Nos|para|paras|Amb|Prof)\.$/.test(
      before,
    )
      ? undefined
      : 'statement'
  return before.endsWith(',') && leadIn.test(before) ? 'statement' : undefined
}

/** "said | that", "noted that it was new, but | that". */
function saysThat(plain: string, at: number): boolean {
  const last = wordBefore(plain, at)
  if (saying.test(last)) return true
  if (last !== 'and' && last !== 'but') return false
  const [, first] = /\b([a-z]+) that [^.;:]*$/.exec(plain.slice(Math.max(0, at - longest), at)) ?? []
  return first !== undefined && saying.test(first)
}

const severalWords =
  /^(?:these|those|many|several|both|various|numerous|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})$/i
const oneWord = /^(?:each|every|another|this|an?)$/i
const openWords = /^(?:the|its|their|our|his|her|most|some|all|other|such)$/i
const preposition =
  /^(?:of|in|for|on|from|to|with|by|between|among|at|against|under|within|into|about|across|through|during|without|towards)$/
/** Words that end a subject, or show that it is none: verbs, pronouns, joints. */
const stop =
  /^(?:is|was|are|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|who|which|what|whose|whom|that|as|than|or|nor|if|it|they|he|she|we|you|i|there|here|only|also|so|such|told|saw|thought|felt|put|set|let|read|said|says|got|ran|paid|heard|mine|yours|hers|ours|theirs|but|neither|none|either|how|why|when|where|whether|while|because)$/i
const participles =
  /^(?:participating|neighbouring|existing|remaining|following|developing|exporting|importing|requesting|donor|working|emerging|growing)$/
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
  let at = isRelative && /^(?:In|On|At|During|For|With|By)$/.test(words[0]!) ? 1 : 0
  // "For more information see": the verb has no subject.
  const first = words[at]
  if (first === undefined || preposition.test(first.toLowerCase())) return undefined
  const isStatement = clause === 'statement'
  // "All that happens is", "the question that follows is", "all they need is": a clause in the place of a noun.
  if (words.length === 1 || /^(?:all|what)$/i.test(words[0]!)) {
    const verb = verbsByForm().get(words.at(-1)!)
    if (verb?.third === words.at(-1) && (words.length > 1 || clause !== 'statement')) return undefined
  }
  let isPlural: boolean | undefined
  let isOpen = false
  const hasArticle = severalWords.test(first) || oneWord.test(first) || openWords.test(first)
  if (severalWords.test(first)) isPlural = true
  else if (oneWord.test(first)) isPlural = false
  else if (openWords.test(first)) isOpen = true
  if (hasArticle) at++
  if (isOpen && severalWords.test(words[at] ?? '')) {
    isPlural = true
    at++
  }
  if (isPlural && /^(?:hundred|thousand|million)$/.test(words[at] ?? '')) at++
  const isCount = /^an?$/i.test(first) && /(?:^| )number of /.test(`${words.slice(at, at + 3).join(' ')} `)
  if (isCount) at = words.indexOf('of') + 1
  else if (hasArticle && words[at] === 'of' && /^(?:the|these|those|its|their|all)$/.test(words[at + 1] ?? '')) {
    at += 2
    if (/^(?:the|\d{1,3})$/.test(words[at] ?? '')) at++
    if (/^\d{1,3}$/.test(words[at] ?? '')) at++
  }
  const joined = joinedSubject(words)
  if (joined && !isRelative) return { noun: joined, isPlural: true, isStatement }
  let headEnd = words.findIndex((word, index) => index >= at && preposition.test(word))
  if (headEnd < 0) headEnd = words.length
  // "Resolution 1540 (2004)".
  let noun = headEnd - 1
  while (noun > at && /^\(?\d+\)?$/.test(words[noun]!)) noun--
  const isNumbered = noun < headEnd - 1
  if (noun < at || noun - at > 3) return undefined
  if (!words.slice(at, noun).every((word, index) => describes(word, index === 0, hasArticle))) return undefined
  const rest = words.slice(headEnd)
  if (isRelative && rest.length > 0) return undefined
  const head = words[noun]!
  const last = head.slice(head.lastIndexOf('-') + 1)
  const isNamed = /^[A-Z][a-z]+$/.test(last) && noun > 0 && !/^(?:States?|Governments?|Parties|Committee)$/.test(last)
  if (isNamed && !isNumbered) return undefined
  if (isCount || isPlural === true) {
    if (amounts.test(last) || isNumbered) return undefined
    const isCounted = singularOf(last) !== undefined || (isPlural === true && /[a-z]s(?<!ss|us|is)$/.test(last))
    return isCounted && describesHead(rest, true)
      ? { noun: isCount ? 'a number' : head, isPlural: true, isStatement }
      : undefined
  }
  if (isPlural === false && /^(?:each|every)$/i.test(first) && words[1] === 'of')
    return singularOf(last) && rest.length === 0 ? { noun: 'each', isPlural: false, isStatement } : undefined
  const isUnlisted = isStatement && words.length === 1 && !isRelative && unlisted.test(last)
  if (isPlural === undefined && (singularOf(last) !== undefined || isUnlisted)) {
    if (amounts.test(last) || isNumbered) return undefined
    return describesHead(rest, true) ? { noun: head, isPlural: true, isStatement } : undefined
  }
  // "Every ministries are": the noun is what is wrong.
  if (singularOf(last) !== undefined) return undefined
  const isOne = /^each|^every/i.test(first) || isOneThing(last) || last === 'number'
  if (!isOne || !(hasArticle || isNumbered || (isStatement && isUncounted(last)))) return undefined
  if (!/^(?:each|every)$/i.test(first) && groups.test(last) && !(last === 'number' && /^the$/i.test(first)))
    return undefined
  if (/^(?:some|all|most|other|such)$/i.test(first)) return undefined
  return describesHead(rest, false) ? { noun: head, isPlural: false, isStatement } : undefined
}

/** "The Chair and the expert", "Governments and industry": what two are that one verb follows. */
function joinedSubject(words: readonly string[]): string | undefined {
  const and = words.indexOf('and')
  if (and < 1 || and !== words.lastIndexOf('and') || words.length > 9 || words.some(word => preposition.test(word)))
    return undefined
  const isSimple = (part: readonly string[]) => {
    const hasArticle = openWords.test(part[0] ?? '')
    return (
      part.length > (hasArticle ? 1 : 0) &&
      part.slice(hasArticle ? 1 : 0, -1).every((word, index) => describes(word, index === 0, hasArticle))
    )
  }
  const parts = [words.slice(0, and), words.slice(and + 1)] as const
  if (!parts.every(isSimple)) return undefined
  const [one, other] = parts
  const first = one.at(-1)!
  const areTwo = /^the$/i.test(one[0]!) && other[0] === 'the' && isOneThing(first) && isOneThing(other.at(-1)!)
  return areTwo || (one.length <= 2 && singularOf(first) !== undefined) ? words.join(' ') : undefined
}

/** Whether a word may stand before the noun. */
function describes(word: string, isFirst: boolean, hasArticle: boolean): boolean {
  if (/^(?:day|week|month|year|time|United)$/.test(word)) return false
  if (/ing$/i.test(word)) return participles.test(word.toLowerCase()) || (hasArticle && isFirst)
  if (/^(?:and|the|an?|all|each|every|these|those|its|their)$|['’.]|^\(/i.test(word)) return false
  const verb = verbsByForm().get(word)
  if (verb && word !== verb.infinitive) return hasArticle && isFirst && word === verb.participle
  if (verb?.noun === 'never') return false
  return (
    !/s$/.test(word) ||
    /^(?:customs|weapons|goods|arms|materials|sanctions|affairs|logistics|sales|States|various|serious|previous|dangerous|hazardous|numerous|controls)$/i.test(
      word,
    )
  )
}

/** Whether what follows the noun belongs to it: "of the seminar", "from Kenya and Uganda". */
function describesHead(rest: readonly string[], isPlural: boolean): boolean {
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!
    const before = rest[at - 1] ?? ''
    const isAfterSmall =
      preposition.test(before) ||
      before === 'and' ||
      openWords.test(before) ||
      severalWords.test(before) ||
      oneWord.test(before)
    const isBetween = word === 'and' && rest[0] === 'between' && rest.indexOf('and') === at && !before.endsWith('s')
    if (/['’]|^(?:and|or)$/i.test(word) && !(word === 'and' && (isPlural || isBetween))) return false
    if (openWords.test(word) || oneWord.test(word)) {
      if (at > 0 && !preposition.test(before) && before !== 'and' && before !== 'all') return false
    }
    if (/ed$/.test(word) && !isAfterSmall) return false
    const verb = verbsByForm().get(word)
    if (verb && (verb.noun === 'never' || before === 'to') && !(isAfterSmall && word === verb.participle)) return false
    const afterPlural =
      /[a-z]s(?<!ss|us|is)$/.test(before) && !isAfterSmall && !preposition.test(word) && word !== 'and'
    if (afterPlural && (/^[A-Z]/.test(word) || singularOf(word) !== undefined)) return false
    if (
      /^[A-Z]/.test(word) &&
      /^[a-z]/.test(before) &&
      !isAfterSmall &&
      !/^(?:States?|Governments?|Members?|Parties|Committee)$/.test(word)
    )
      return false
  }
  return rest.length === 0 || !preposition.test(rest.at(-1)!)
}
