// Rule: the Government of a country has a capital.
import { wordBefore } from '../../../mentions/steps.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule } from '../../rule.ts'
import { unitedNationsPractice } from '../../sources.ts'
import { nationalities } from '../data/nationalities.ts'

export const capitalsGovernment = defineRule({
  id: 'capitals-government',
  group: 'wording',
  title: 'The Government of a country is written with a small letter',
  reason:
    'The Government of a State is one particular body, and has a capital in documents of the United Nations. Government as an activity, and that of a province or a town, has none.',
  source: unitedNationsPractice,
  cases: {
    'of-a-state': { title: 'The government of a named State', severity: 'warning' },
    host: { title: 'The host government', severity: 'warning' },
    nationality: { title: 'The government after a nationality', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The government of Chile was thanked.',
        case: 'of-a-state',
        marks: ['government'],
        fixed: 'The Government of Chile was thanked.',
      },
      {
        text: 'It was paid for by the governments of Norway and Sweden.',
        case: 'of-a-state',
        marks: ['governments'],
        fixed: 'It was paid for by the Governments of Norway and Sweden.',
      },
      {
        text: 'They thanked the host government.',
        case: 'host',
        marks: ['government'],
        fixed: 'They thanked the host Government.',
      },
      {
        text: 'The Chilean government hosted it, and the United Kingdom government’s experts came.',
        case: 'nationality',
        marks: ['government', 'government'],
        fixed: 'The Chilean Government hosted it, and the United Kingdom government’s experts came.',
      },
    ],
    valid: [
      'The Government of Chile and local government bodies took part.',
      'Good governance is a form of government of laws.',
      'Chilean government officials, German government-owned ports and the Bavarian government were mentioned.',
      'The regional government of Austria’s largest province was there.',
    ],
  }),
  words: () => 'government of|governments of|host government|host governments|government|governments',
  checkWords({ words, span, plain }, { mentions }, report) {
    const hasNationality = !words.includes(' ')
    if (hasNationality && !isOfNationality(plain, span)) return
    const isHost = words.startsWith('host')
    const from = isHost ? span.from + 5 : span.from
    const to = isHost || hasNationality ? span.to : span.to - 3
    if (plain[from] !== 'g') return
    if (!isHost && !hasNationality) {
      if (/^(?:local|regional|provincial|municipal|city|federal|of|self)$/.test(wordBefore(plain, from))) return
      const name = plain.startsWith('the ', span.to + 1) ? span.to + 5 : span.to + 1
      if (!mentions.states.some(state => state.span.from === name || state.span.from === span.to + 1)) return
    }
    const place = { from, to }
    const right = `G${plain.slice(from + 1, to)}`
    report({
      case: hasNationality ? 'nationality' : isHost ? 'host' : 'of-a-state',
      span: place,
      message: `The ${right} of a State is written with a capital.`,
      fixes: [
        { title: `Write "${right}"`, safe: !isHost && !hasNationality, edits: [{ span: place, newText: right }] },
      ],
    })
  },
})

/** What may follow where the government itself is meant: not "Chilean government officials". */
const itself =
  /^(?:['’]s\b|[.,;:)!?]|$| (?:has|had|was|is|will|would|shall|should|may|can|could|might|must|in|on|at|and (?:the|its)|to|for|with|by|from|also|that|which|who|through|during|after|hosted|organized|offered|provided|said|asked|sent|replied|described|approved|signed|introduced|expressed|stressed|emphasized|adopted|announced|established|submitted|presented|decided|agreed|requested|thanked|invited|noted|reported|took|gave|made|continues|continued|intends|plans)\b)/

/** "the Chilean government", "the United Kingdom governments". */
function isOfNationality(plain: string, { from, to }: Span): boolean {
  const before = wordBefore(plain, from)
  const isState = /^(?:States|Kingdom)$/.test(before) && plain.endsWith('United ', from - before.length - 1)
  return (isState || isNationality(before)) && itself.test(plain.slice(to, to + 16))
}

let adjectives: ReadonlySet<string> | undefined

/** Whether a word is the adjective of a State. */
function isNationality(word: string): boolean {
  adjectives ??= new Set(nationalities.split(' '))
  return adjectives.has(word)
}
