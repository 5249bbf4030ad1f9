// contraction: "don’t", "it’s": forms of speech.
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'

const negations =
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't mustn't needn't"
const others =
  "it's that's there's what's he's she's who's let's i'm we've they've you've i've we're they're you're we'll they'll you'll i'll it'll we'd they'd you'd i'd"

const endings: Readonly<Record<string, string>> = {
  "'ve": ' have',
  "'re": ' are',
  "'ll": ' will',
  "'m": ' am',
  "'s": ' is',
}

/** What follows "it’s" where it stands for "it is"; before a noun "its" is meant. */
const predicate =
  /^ (?:a|an|the|not|no|also|been|being|to|in|on|at|of|for|very|too|so|still|now|only|just|clear|important|possible|necessary|essential|worth|time|true|hoped|expected|difficult|hard|easy|good|[a-z]+ly|[a-z]+ed|[a-z]+ing|that|up|one|our|their|this|there|here|because|as|more|less|better|vital|crucial|likely|unlikely)\b/

export const contraction = defineRule({
  id: 'contraction',
  group: 'wording',
  title: 'A contraction',
  reason:
    '"don’t" and "it’s" are spoken forms; written texts have the full words. And "it’s" is easily taken for the possessive "its".',
  source: commonPractice,
  cases: { contraction: { title: 'A shortened verb', severity: 'warning' } },
  examples: () => ({
    invalid: [
      { text: 'States don’t report.', case: 'contraction', marks: ['don’t'], fixed: 'States do not report.' },
      { text: "They can't say.", case: 'contraction', marks: ["can't"], fixed: 'They cannot say.' },
      {
        text: 'The Committee and it’s mandate.',
        case: 'contraction',
        marks: ['it’s'],
        fixed: 'The Committee and its mandate.',
      },
      { text: 'It’s a start.', case: 'contraction', marks: ['It’s'], fixed: 'It is a start.' },
    ],
    valid: [
      'The Committee’s mandate and its term; States do not report. He said: “I don’t know.”',
      'The plan follows WHO’s guidance.',
    ],
  }),
  words: () => `${negations} ${others}`.replaceAll(' ', '|'),
  checkWords({ words, span, plain }, { text }, report) {
    const written = text.slice(span.from, span.to)
    // "WHO’s" is the possessive of an abbreviation.
    if (/^[A-Z]{2}/.test(written)) return
    const [safe, ...full] = expand(words, plain.slice(span.to, span.to + 20))
    const forms = full.map(form => (/^[A-Z]/.test(written) ? form.charAt(0).toUpperCase() + form.slice(1) : form))
    report({
      case: 'contraction',
      span,
      message: `"${written}" is a spoken form. Write ${forms.map(form => `"${form}"`).join(' or ')}.`,
      fixes: forms.map(form => ({
        title: `Write "${form}"`,
        safe: safe === 'safe',
        edits: [{ span, newText: form }],
      })),
    })
  },
})

/** Whether the first full form is the only one, and the forms. */
function expand(words: string, next: string): readonly ['safe' | 'open', ...string[]] {
  if (words === "can't") return ['safe', 'cannot']
  if (words === "won't") return ['safe', 'will not']
  if (words.endsWith("n't")) return ['safe', `${words.slice(0, -3)} not`]
  if (words === "let's") return ['open', 'let us']
  if (words === "it's") return predicate.test(next) ? ['open', 'it is', 'its'] : ['open', 'its', 'it is']
  const at = words.indexOf("'")
  const stem = words.startsWith('i') && at === 1 ? 'I' : words.slice(0, at)
  const ending = words.slice(at)
  return ending === "'d" ? ['open', `${stem} would`, `${stem} had`] : ['open', stem + endings[ending]!]
}
