// gender-neutral-office: "Chairman", "spokesman".
import { defineRule } from '../../rule.ts'
import { inclusiveLanguage } from '../../sources.ts'

export const genderNeutralOffice = defineRule({
  id: 'gender-neutral-office',
  group: 'wording',
  title: 'The name of an office supposes a man or a woman',
  reason:
    'The United Nations speaks of the Chair and of a spokesperson, whoever holds the office. Until about 2010 its own documents had a Chairman, so that nothing is said of notes of earlier events. What another body calls its own office stays: the Chairman-in-Office of earlier OSCE texts, the Swiss Chairmanship, the Chairman of a national authority.',
  source: inclusiveLanguage,
  cases: {
    chair: { title: 'Chairman, Chairwoman', severity: 'warning' },
    chairmanship: { title: 'Chairmanship', severity: 'info' },
    spokesperson: { title: 'Spokesman, spokeswoman', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The Chairman of the Committee opened the day.',
        case: 'chair',
        marks: ['Chairman'],
        fixed: 'The Chair of the Committee opened the day.',
      },
      { text: 'Two Vice-Chairmen helped.', case: 'chair', marks: ['Vice-Chairmen'], fixed: 'Two Vice-Chairs helped.' },
      {
        text: 'Much was done under his chairmanship.',
        case: 'chairmanship',
        marks: ['chairmanship'],
        fixed: 'Much was done under his chairship.',
      },
      { text: 'A spokesman replied.', case: 'spokesperson', marks: ['spokesman'], fixed: 'A spokesperson replied.' },
    ],
    valid: [
      { date: '5 October 2007', text: 'The Chairman of the Committee opened the day.' },
      'The Chair, two Vice-Chairs and a spokesperson replied.',
      'Mr. Juan Perez, Chairman of the State Committee on Industrial Safety, and Mr. Jan Lima, First Deputy Chairman of the Customs Service, spoke.',
      'The Chairman-in-Office and the Swiss Chairmanship of the OSCE, now its Chairpersonship, were thanked.',
    ],
  }),
  opens: ['name'],
  words: () =>
    'chairman|chairmen|chairwoman|chairwomen|chairman-in-office|chairmanship|chairmanships|' +
    'vice-chairman|vice-chairmen|vice-chairwoman|vice-chairwomen|spokesman|spokesmen|spokeswoman|spokeswomen',
  checkWords({ words, span, plain }, { text, project, event }, report) {
    if (words === 'chairman-in-office') return
    if (words.includes('chair') && event.period && event.period.to < firstChairs) return
    const stem = words.replace(/^vice-/, '')
    // Found with its "vice-" before.
    if (stem === words && /vice-$/i.test(plain.slice(Math.max(0, span.from - 5), span.from))) return
    const written = text.slice(span.from, span.to)
    const place = span
    if (stem.startsWith('chairmanship')) {
      if (project.configuration.choices.chairmanship === 'chairmanship') return
      // An institution by that name: "the Swiss Chairmanship", "the Chairmanship of the OSCE".
      const isOwn =
        /^[A-Z]/.test(written) && !/\b(?:his|her|their) $/i.test(plain.slice(Math.max(0, span.from - 6), span.from))
      if (isOwn) return
      const newText = written.replace(/manship/i, 'ship')
      report({
        case: 'chairmanship',
        span: place,
        message: `"${written}" supposes a man. Write "${newText}", or say who held the chair.`,
        fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span: place, newText }] }],
      })
      return
    }
    const isChair = stem.startsWith('chair')
    if (isChair && (isFirstDeputy(plain, span.from) || ofANationalBody.test(plain.slice(span.to, span.to + 90)))) return
    const isPlural = /men$/.test(words)
    const isCapitals = written === written.toUpperCase()
    const ending = isChair ? (isPlural ? 's' : '') : isPlural ? 'speople' : 'sperson'
    const base = isChair ? written.slice(0, written.length - (/wom[ae]n$/i.test(words) ? 5 : 3)) : written.slice(0, 5)
    const newText = base + (isCapitals ? ending.toUpperCase() : ending)
    report({
      case: isChair ? 'chair' : 'spokesperson',
      span: place,
      message: `"${written}" supposes ${/wom/.test(words) ? 'a woman' : 'a man'}. Write "${newText}".`,
      fixes: [
        {
          title: `Write "${newText}"`,
          safe: isChair && /^[A-Z]/.test(written) && ofTheUnitedNations.test(plain.slice(span.to, span.to + 60)),
          edits: [{ span: place, newText }],
        },
      ],
    })
  },
})

/** The office of a national authority keeps its official title: "First Deputy Chairman of the Customs Service". */
function isFirstDeputy(plain: string, from: number): boolean {
  return plain.slice(Math.max(0, from - 13), from) === 'First Deputy '
}

const ofANationalBody =
  /^ of (?:the )?(?:[A-Z][\w'-]* (?:(?:and|for|of|on) )?(?:the )?){0,4}(?:State|National|Federal|Customs|Service|Agency|Authority|Bank|Company|Corporation|Academy|Parliament|Senate|Duma|Chamber|House|Union|Association|Foundation|Joint Chiefs|Board of Directors|Management Board)\b/

/** From when the records of the United Nations name a Chair; those of 2009 still have a Chairman. */
const firstChairs = '2010-01-01'

/** An office of the Committee or another body that has a Chair. */
const ofTheUnitedNations =
  /^(?: of (?:the|its|this) (?:1540 |Security Council |ad hoc )?(?:Committee|Working Group|Group|meeting|Council|panel|session|Forum)\b|[.,;]| (?:opened|closed|said|noted|thanked|briefed|reported)\b)/
