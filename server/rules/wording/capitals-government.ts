// Rule: the Government of a country has a capital.
import { wordBefore } from '../../mentions/steps.ts'
import { defineRule } from '../rule.ts'
import { unitedNationsPractice } from './capitals-sources.ts'

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
  },
  examples: {
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
    ],
    valid: [
      'The Government of Chile and local government bodies took part.',
      'Good governance is a form of government of laws.',
      'The regional government of Austria’s largest province was there.',
    ],
  },
  words: () => 'government of|governments of|host government|host governments',
  checkWords({ words, span, plain }, { mentions }, report) {
    const isHost = words.startsWith('host')
    const from = isHost ? span.from + 5 : span.from
    const to = isHost ? span.to : span.to - 3
    if (plain[from] !== 'g') return
    if (!isHost) {
      if (/^(?:local|regional|provincial|municipal|city|federal|of|self)$/.test(wordBefore(plain, from))) return
      const name = plain.startsWith('the ', span.to + 1) ? span.to + 5 : span.to + 1
      if (!mentions.states.some(state => state.span.from === name || state.span.from === span.to + 1)) return
    }
    const place = { from, to }
    const right = `G${plain.slice(from + 1, to)}`
    report({
      case: isHost ? 'host' : 'of-a-state',
      span: place,
      message: `The ${right} of a State is written with a capital.`,
      fixes: [{ title: `Write "${right}"`, safe: !isHost, edits: [{ span: place, newText: right }] }],
    })
  },
})
