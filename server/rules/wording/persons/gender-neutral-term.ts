// gender-neutral-term: "manpower", "each representative and his adviser".
import { defineRule } from '../../rule.ts'
import { inclusiveLanguage } from '../../sources.ts'

/** What to write, the usual first. Small letters only: some are surnames. */
const terms: Readonly<Record<string, string>> = {
  'man-made': 'human-made',
  manmade: 'human-made',
  manpower: 'staffing|workforce|personnel',
  mankind: 'humankind|humanity',
  'man-hour': 'working hour',
  'man-hours': 'working hours',
  manning: 'staffing',
  policeman: 'police officer',
  policemen: 'police officers',
  fireman: 'firefighter',
  firemen: 'firefighters',
  layman: 'layperson',
  laymen: 'laypersons',
  businessman: 'businessperson',
  businessmen: 'business people',
  statesman: 'statesperson|leader',
  statesmen: 'statespersons|leaders',
  congressman: 'legislator',
  congressmen: 'legislators',
  foreman: 'supervisor',
  salesman: 'salesperson',
  salesmen: 'salespersons',
  freshman: 'first-year student',
  freshmen: 'first-year students',
  "gentlemen's agreement": 'unwritten agreement',
  'he/she': 'he or she|they',
  's/he': 'he or she|they',
  'his/her': 'his or her|their',
  'him/her': 'him or her|them',
}

const generic =
  /(?:each|every|any) (?:representative|expert|participant|official|member|delegate|speaker|officer|inspector)\b[^.;()“”]{0,40}? (he|his|him)\b(?! or (?:she|her))/y

/** "The common heritage of mankind", "the province of all mankind", "the peace and security of mankind": words of treaties. */
const termOfTreaties = /(?:heritage of|conscience of|province of all|peace and security of) $/i

export const genderNeutralTerm = defineRule({
  id: 'gender-neutral-term',
  group: 'wording',
  title: 'A word or pronoun that leaves out half of those meant',
  reason:
    'Words like "manpower", and "he" for anybody, say "men" where all are meant. There is nearly always a plain word, or a plural. "He or she" is right.',
  source: inclusiveLanguage,
  cases: {
    word: { title: 'A word with "man" in it', severity: 'warning' },
    pronoun: { title: 'He, his or him for anybody', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      { text: 'It is a man-made hazard.', case: 'word', marks: ['man-made'], fixed: 'It is a human-made hazard.' },
      {
        text: 'Each participant and his adviser spoke.',
        case: 'pronoun',
        marks: ['his'],
        fixed: 'Each participant and their adviser spoke.',
      },
      { text: 'It is for him/her to say.', case: 'word', marks: ['him/her'], fixed: 'It is for him or her to say.' },
    ],
    valid: [
      'Each participant and his or her adviser had a mandate and a manual; Ms. Manning and Mr. Foreman spoke.',
      'Any official may speak. He thanked them.',
      'The sea-bed is the common heritage of mankind, and outer space the province of all mankind.',
    ],
  }),
  words: () => `${Object.keys(terms).join('|')}|each|every|any`,
  checkWords({ words, span, plain }, { text }, report) {
    const written = text.slice(span.from, span.to)
    if (words === 'each' || words === 'every' || words === 'any') {
      generic.lastIndex = span.from
      const match = generic.exec(
        plain.charAt(span.from) === words.charAt(0)
          ? plain
          : plain.slice(0, span.from) + words + plain.slice(span.to, span.to + 100),
      )
      if (!match) return
      const pronoun = match[1]!
      const place = { from: span.from + match[0].length - pronoun.length, to: span.from + match[0].length }
      const newText = pronoun === 'his' ? 'their' : pronoun === 'him' ? 'them' : 'they'
      report({
        case: 'pronoun',
        span: place,
        message: `"${pronoun}" leaves out the women among those meant. Write "${newText}", or put the whole in the plural.`,
        fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span: place, newText }] }],
      })
      return
    }
    if (/^(?:manning|foreman|freshm[ae]n|statesm[ae]n|congressm[ae]n)$/.test(words) && /^[A-Z]/.test(written)) return
    if (words === 'mankind' && termOfTreaties.test(plain.slice(Math.max(0, span.from - 24), span.from))) return
    const isCapital = /^[A-Z]/.test(written)
    const forms = terms[words]!.split('|').map(form =>
      isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form,
    )
    report({
      case: 'word',
      span,
      message: `"${written}" ${words.includes('/') ? 'is a slash where a word is meant' : 'names men only'}. Write "${forms[0]}".`,
      fixes: forms.map(newText => ({ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] })),
    })
  },
})
