// verb-form: "must be send", "will adopted", "to held", "has assist".
import { wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { verbsByForm, type Verb } from './verbs.ts'

type Case = 'infinitive' | 'participle'

const modal = /^(?:can|cannot|could|would|should|shall|must|may|might|will)$/
const negated = /\b(?:can|could|would|should|shall|must|may|might|will|do|does|did) not $/
/** Before "will" and "might" that are nouns. */
const nounBefore =
  /\b(?:an?|the|of|no|good|free|own|political|common|collective|national|strong|popular|sovereign|military|their|its|genuine|renewed|and) (?:will|might) $/
/** Where the subject stands behind the verb: "how will funds be used", "nor could reports be read". */
const inverted = /\b(?:how|what|whom|where|when|why|nor|then) [a-z]+ $/i
const have = /^(?:has|have|had)$/
const be = /^(?:be|been|being|is|was|are|were)$/
/** What may stand after "to" before a noun: "to spent fuel", "to sent items". */
const adjective =
  /^(?:spent|sent|built|spoken|known|written|chosen|drawn|taken|given|taught|led|grown|undertaken|lost|paid|said|seen|shown|sold|found|thought)$/
/** "All that they alluded to requires": a preposition that ends its clause. */
const stranded =
  /\b(?:alluded|referred|agreed|listened|adhered|belonged?|subscribed|consented|committed|objected|responded|attended|looked|spoken|acceded|contributed|led|amounted|applied) to $/
/** "All they did was submit a report", "what the aim was became clear". */
const cleft = /\b(?:do|does|did|done|doing|what|how|who|where|let)\b[^.;]{0,60}$/i

/** "The lists they have remain valid": a clause without "that" ends at "have". */
const isRelative =
  /(?!\b(?:that|and|but|or|as|if|when|where|while|because|since|what|which|who|so|than)\b)\b[a-z]{3,} (?:I|we|you|they) (?:have|had) $/

export const verbForm = defineRule<Case>({
  id: 'verb-form',
  group: 'wording',
  title: 'A verb is in the wrong form',
  reason:
    'After words like will, should and did not, and after to, a verb stands in the infinitive; after have and be, as a participle. ' +
    'A wrong form is often left behind when a sentence is recast. Only forms that can be nothing else are looked at.',
  source: commonPractice,
  cases: {
    infinitive: { title: 'Not the infinitive', severity: 'warning' },
    participle: { title: 'No participle', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The Government will adopted a plan and does not has one yet; it wants to held a seminar.',
        case: 'infinitive',
        marks: ['adopted', 'held'],
        fixed: 'The Government will adopt a plan and does not has one yet; it wants to held a seminar.',
      },
      {
        text: 'States should submits reports.',
        case: 'infinitive',
        marks: ['submits'],
        fixed: 'States should submit reports.',
      },
      {
        text: 'The seminar will be hold in Vienna, and the list can be use by all.',
        case: 'participle',
        marks: ['hold', 'use'],
        fixed: 'The seminar will be held in Vienna, and the list can be use by all.',
      },
      {
        text: 'Spain has assist its neighbours; a group was build and a seminar has took place.',
        case: 'participle',
        marks: ['assist', 'build', 'took'],
        fixed: 'Spain has assisted its neighbours; a group was build and a seminar has took place.',
      },
    ],
    valid: [
      'The political will shown by States may, provided that it lasts, help to build a network.',
      'All that they did was submit a report. The fund gives access to spent fuel and to established networks.',
      'It has become clear that spent fuel must be sent back; the group is led by Spain.',
      'The lists they have remain valid, and it did the best it could given its means.',
      'Should identified gaps persist, States will meet again. The preparations were elaborate.',
      'All that they referred to requires time; a human being participates in society.',
    ],
  }),
  words: () => [...verbsByForm().keys()].join('|'),
  checkWords({ words, span, plain }, _context, report) {
    if (plain[span.from - 1] !== ' ' || plain[span.to] === '-') return
    const written = plain.slice(span.from, span.to)
    if (written !== words) return
    const found = rightForm(words, verbsByForm().get(words)!, plain, span.from)
    if (!found) return
    const { right, after, case: of } = found
    report({
      case: of,
      span,
      message: `After "${after}" the form of the verb is "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
    })
  },
})

interface Right {
  readonly right: string
  readonly after: string
  readonly case: Case
}

/** The form that is right where another stands at `from`; undefined if nothing is wrong for sure. */
function rightForm(word: string, verb: Verb, plain: string, from: number): Right | undefined {
  const adverb = wordBefore(plain, from)
  const after = /^(?:already|also|recently)$/.test(adverb) ? wordBefore(plain, from - adverb.length - 1) : adverb
  const before = plain.slice(Math.max(0, from - 80), from)
  const isNoun = verb.noun !== 'never'
  const isRegular = verb.past === verb.participle && verb.past.endsWith('ed')
  if (modal.test(after) || (after === 'not' && negated.test(before))) {
    // "will found a centre".
    if (word === 'found') return undefined
    // "the best we can given the means".
    if (word === 'given' && /^c/.test(after)) return undefined
    if (word === verb.infinitive || nounBefore.test(before) || inverted.test(before)) return undefined
    if (!/[\w)] [a-z]+ $/.test(before)) return undefined
    return { right: verb.infinitive, after, case: 'infinitive' }
  }
  if (after === 'to') {
    if (word === verb.infinitive || (word === verb.third && (isNoun || stranded.test(before))) || adjective.test(word))
      return undefined
    return isRegular && word === verb.past ? undefined : { right: verb.infinitive, after, case: 'infinitive' }
  }
  if (!have.test(after) && !be.test(after)) return undefined
  if (
    word === verb.participle ||
    // "their whole being participates"; "elaborate" is an adjective, too.
    (after === 'being' && word === verb.third) ||
    (word === 'elaborate' && be.test(after)) ||
    (isNoun &&
      verb.infinitive !== 'build' &&
      !isForgotten(word, after, before, plain.slice(from + word.length, from + word.length + 7))) ||
    cleft.test(before)
  )
    return undefined
  if (word === verb.infinitive && (isRelative.test(before) || /\bthat is $/.test(before))) return undefined
  return { right: verb.participle, after, case: 'participle' }
}

/** "will be hold", "can be use", "has sign an agreement": nouns as well, but not here; "there may be use in it". */
function isForgotten(word: string, after: string, before: string, next: string): boolean {
  if (have.test(after))
    return (
      /^(?:answer|draft|express|host|implement|offer|present|produce|reject|release|request|review|share|sign|start|test|thank|train|update|visit|welcome)$/.test(
        word,
      ) && /^ (?:the|an?|its|their|that) /.test(next)
    )
  return (
    /^be(?:en)?$/.test(after) &&
    /^(?:draw|express|hold|make|process|reject|resolve|review|share|train|update|use)$/.test(word) &&
    /\b(?:can|cannot|could|should|shall|must|may|will|would|to|has|have|had)(?: also| not)? be(?:en)? $/.test(before) &&
    !/\bthere\b/i.test(before)
  )
}
