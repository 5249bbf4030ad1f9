// abbreviation-form: points inside an abbreviation, an apostrophe in its plural.
import { isCapital, isLetter, isWord } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { editorialGuide } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'

/** Abbreviations of things that are counted. */
const counted =
  /^(?:NGO|INGO|IGO|CSO|SME|MP|MEP|CEO|CBM|SOP|LDC|MDG|SDG|IDP|FAQ|MOU|MoU|RPO|UAV|GM|NFP|EUC|IED|SIDS|PoC|POC|NAP)$/

export const abbreviationForm = defineRule({
  id: 'abbreviation-form',
  group: 'wording',
  title: 'An abbreviation has points, or an apostrophe in the plural',
  reason:
    'Abbreviations of names are written without points (OSCE), and their plural takes a plain s (NGOs); an apostrophe would make it a possessive.',
  source: editorialGuide,
  cases: {
    points: { title: 'Points between the letters', severity: 'warning' },
    plural: { title: 'An apostrophe in the plural', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      { text: 'The O.S.C.E. was there.', case: 'points', marks: ['O.S.C.E.'], fixed: 'The OSCE was there.' },
      { text: 'Two NGO’s were invited.', case: 'plural', marks: ['NGO’s'], fixed: 'Two NGOs were invited.' },
    ],
    valid: [
      'NGOs were invited at 3 p.m. by J. K. Lee, Ph.D., of Washington, D.C.; J.R.R. Vogel came too.',
      'The Act (22 U.S.C. 2151) was cited.',
      'The OSCE’s and the Committee’s views are known.',
    ],
  }),
  checkPassage({ text }, report) {
    const { stops, quotes } = charactersOf(text)
    let done = 0
    for (const stop of stops) {
      if (stop < done || text.charAt(stop) !== '.') continue
      const from = stop - 1
      if (!isCapital(text.charCodeAt(from)) || isWord(text.charCodeAt(from - 1)) || text.charAt(from - 1) === '.')
        continue
      let to = from
      while (isCapital(text.charCodeAt(to)) && text.charAt(to + 1) === '.') to += 2
      done = to
      const letters = text.slice(from, to).replaceAll('.', '')
      if (letters.length < 3 || isWord(text.charCodeAt(to)) || statesAndLetters.test(letters)) continue
      // Initials of a person: "J.R.R. Vogel".
      if (/^ [A-Z][a-z]/.test(text.slice(to, to + 3)) && letters.length === 3) continue
      const endsSentence = to === text.length || /^["”’)]* [A-Z"“(]/.test(text.slice(to, to + 6))
      const newText = endsSentence ? `${letters}.` : letters
      const span = { from, to }
      report({
        case: 'points',
        span,
        message: `Abbreviations of names have no points. Write "${letters}".`,
        fixes: [{ title: `Write "${letters}"`, safe: !endsSentence || to === text.length, edits: [{ span, newText }] }],
      })
    }
    for (const at of quotes) {
      if (text.charAt(at + 1) !== 's' || isLetter(text.charCodeAt(at + 2)) || !isCapital(text.charCodeAt(at - 1)))
        continue
      let from = at
      while (isLetter(text.charCodeAt(from - 1))) from--
      const word = text.slice(from, at)
      const follows = text.slice(at + 2, at + 8)
      const isPlural = counted.test(word)
        ? /^ (?:are|were|have|who|and|from|in|to|that|with|or|at|on)\b/.test(follows)
        : /^[A-Z]{2,6}$/.test(word) && /^ (?:are|were|have|who)\b/.test(follows)
      if (!isPlural) continue
      const span = { from, to: at + 2 }
      report({
        case: 'plural',
        span,
        message: `The plural takes no apostrophe. Write "${word}s".`,
        fixes: [{ title: `Write "${word}s"`, safe: true, edits: [{ span: { from: at, to: at + 1 }, newText: '' }] }],
      })
    }
  },
})

/** Names of States, on which other rules speak, and what keeps its points. */
const statesAndLetters = /^(?:USA|UAE|UK|USSR|DPRK|ROK|DRC|PRC|FYROM|RSVP|USC)$/
