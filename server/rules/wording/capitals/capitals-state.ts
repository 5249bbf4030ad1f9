// Rule: State has a capital where it means a country.
import { wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { unitedNationsPractice } from '../../sources.ts'
import { isSentenceStart } from '../around.ts'

export const capitalsState = defineRule({
  id: 'capitals-state',
  group: 'wording',
  title: 'State is written with a small letter where it means a country',
  reason:
    'In documents of the United Nations a State is a country and has a capital; a state is a condition, or part of a federation. The capital keeps the two apart.',
  source: unitedNationsPractice,
  cases: {
    noun: { title: 'States with a small letter', severity: 'warning' },
    head: { title: 'A Head of State in small letters', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'They assist states in drafting laws.',
        case: 'noun',
        marks: ['states'],
        fixed: 'They assist States in drafting laws.',
      },
      {
        text: 'Several African states reported.',
        case: 'noun',
        marks: ['states'],
        fixed: 'Several African States reported.',
      },
      {
        text: 'In all, 15 states took part.',
        case: 'noun',
        marks: ['states'],
        fixed: 'In all, 15 States took part.',
      },
      {
        text: 'Each state reports in its own way, and the requesting state is told.',
        case: 'noun',
        marks: ['state', 'state'],
        fixed: 'Each State reports in its own way, and the requesting state is told.',
      },
      {
        text: 'Two heads of state and a head of State spoke.',
        case: 'head',
        marks: ['heads of state', 'head of State'],
        fixed: 'Two Heads of State and a head of State spoke.',
      },
    ],
    valid: [
      'The report states that all States agree.',
      'It applies in all states of Germany, in a state of emergency too.',
      'State-owned and state-of-the-art systems exist in many State institutions.',
      'The laws of the 50 states differ; the system has 3 states of readiness.',
      'In each state of matter, every state government and each state police force.',
      'The law of these states of affairs was discussed.',
      'One speaker asked, and the other states the reason in a paper.',
      'Thirteen American states have such laws, and an individual states it has none.',
    ],
  }),
  words: () => 'state|states|head of state|heads of state',
  checkWords({ words, span, plain }, { text }, report) {
    const written = plain.slice(span.from, span.to)
    if (words.startsWith('head')) {
      const right = words.startsWith('heads') ? 'Heads of State' : 'Head of State'
      if (written === right || written === right.toUpperCase()) return
      // "the Head of state" is nothing else; "a state" after "head of" is.
      report({
        case: 'head',
        span,
        message: `United Nations style is "${right}", with two capitals.`,
        fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
      })
      return
    }
    const isCountry =
      words === 'state'
        ? meansCountry(plain, span.from, span.to)
        : meansCountries(plain, span.from, span.to) && !isSentenceStart(text, span.from)
    if (written !== words || !isCountry) return
    const right = `S${words.slice(1)}`
    report({
      case: 'noun',
      span,
      message: 'A State that is a country is written with a capital; a small letter is for parts of a federation.',
      fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
    })
  },
})

/** What goes before countries; a verb "states" follows none of them. */
const triggers =
  '|all|other|these|those|many|several|some|by|between|among|amongst|assist|assists|assisted|assisting|help|helps|helped' +
  '|helping|encourage|encourages|encouraged|encouraging|on|upon|african|asian|european|caribbean|pacific|arab|american' +
  '|baltic|balkan|gulf|island|neighbouring|coastal|sovereign|independent|requesting|donor|transit|individual|of|interested' +
  '|recipient|developing|landlocked|weapon|urge|urges|urged|urging|invites|invited|inviting|supported' +
  '|supporting|remind|reminded|requested|enable|enabled|enabling|require|requires|'

/** What a counted number of countries does, so that no parts of a federation are meant. */
const deeds =
  /^ (?:have|had|took|participated|attended|replied|reported|submitted|sent|were represented|of the (?:sub)?region|in attendance)\b/

/** "each state", "the requesting state"; not "each state government", "every state of matter". */
function meansCountry(plain: string, from: number, to: number): boolean {
  return (
    /^(?:each|every|requesting|requested|recipient|neighbouring|sovereign|coastal|exporting|importing|another)$/i.test(
      wordBefore(plain, from),
    ) &&
    /^(?:['’]s\b|[.,;:)]|$| (?:is|was|has|had|to|on|for|with|by|that|which|should|shall|must|may|can|could|will|would|party|reports?|decides?|submits?|adopts?|needs?|makes?|reported|decided|submitted|adopted|agreed|named|replied|took|made)\b)/.test(
      plain.slice(to, to + 12),
    )
  )
}

function meansCountries(plain: string, from: number, to: number): boolean {
  if (/\d $/.test(plain.slice(Math.max(0, from - 2), from))) return deeds.test(plain.slice(to, to + 24))
  const before = wordBefore(plain, from).toLowerCase()
  if (before === '' || !triggers.includes(`|${before}|`)) return false
  if (
    (before === 'on' || before === 'upon') &&
    !/\bcall(?:s|ed|ing)? (?:up)?on $/.test(plain.slice(Math.max(0, from - 16), from))
  )
    return false
  // "One speaker asks, the other states the reason": a verb.
  if (
    /^(?:other|individual|help)$/.test(before) &&
    /^ (?:the|an?|his|her|its|how|why|what|clearly|they|he|she|it|we|I) /.test(plain.slice(to, to + 10))
  )
    return false
  // "American states" are parts of the United States, "Latin American" ones countries.
  if (
    before === 'american' &&
    !/\b(?:Latin|Central|South|North|Ibero|Inter)[ -]American $/.test(plain.slice(Math.max(0, from - 20), from))
  )
    return false
  // "all states of Germany", "states of emergency", "states that", "state parties", also half typed: not countries, or not this rule's.
  return !/^(?: (?:of (?!the (?:sub)?region)|that|governors?|legislatures?|part(?:y|ies)\b|p[a-z]{0,4}$|and federal)|-)/.test(
    plain.slice(to, to + 30),
  )
}
