// relative-pronoun: "experts which", "a laboratory who", ", what was welcomed".
import { wordBefore } from '../../../mentions/steps.ts'
import { defineRule, type PassageContext, type WordsFound } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { clauseAt } from './clause.ts'
import { singularOf } from './nouns.ts'

const persons =
  /^(?:representative|expert|delegate|participant|speaker|officer|official|lawyer|scientist|trainer|trainee|researcher|parliamentarian|moderator|panellist|journalist|inspector|prosecutor|practitioner|worker|citizen|student|lecturer|judge)$/
const things =
  /^(?:activity|border|container|convention|course|document|equipment|exercise|facility|instrument|laboratory|law|list|material|measure|meeting|plan|point|port|product|programme|project|regulation|report|resolution|seminar|site|statement|substance|system|treaty|vehicle|vessel|weapon|workshop)$/

export const relativePronoun = defineRule({
  id: 'relative-pronoun',
  group: 'wording',
  title: 'Who, which and what for one another',
  reason:
    'Who is for persons, which and that are for things and bodies; what takes up no noun and no sentence before it.',
  source: commonPractice,
  cases: { pronoun: { title: 'The wrong one of who, which and what', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The experts which spoke were from a laboratory who follows the manual.',
        case: 'pronoun',
        marks: ['which', 'who'],
        fixed: 'The experts who spoke were from a laboratory who follows the manual.',
      },
      {
        text: 'The OSCE, who took part, offered help, what was welcomed.',
        case: 'pronoun',
        marks: ['who', 'what'],
        fixed: 'The OSCE, which took part, offered help, what was welcomed.',
      },
    ],
    valid: [
      'The group of experts which met was thanked. The experts who spoke, which was new, were heard in the port which they visited.',
      'What was said was clear, what is more, it was new. The Director of the OSCE, who took part, asked what was needed.',
    ],
  }),
  words: () => 'which|who|what',
  checkWords(found, context, report) {
    const { words, span, plain } = found
    if (plain.slice(span.from, span.to) !== words || plain[span.from - 1] !== ' ') return
    const right = words === 'what' ? whatFor(found) : rightFor(found, context)
    if (right === undefined) return
    report({
      case: 'pronoun',
      span,
      message: `Here "${right}" is meant, not "${words}".`,
      fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
    })
  },
})

/** ", what was welcomed". */
function whatFor({ span, plain }: WordsFound): string | undefined {
  if (plain[span.from - 2] !== ',') return undefined
  if (
    !/^ (?:was|were|has|had|would|will|made|makes|led|showed|shows|means|meant|allows|allowed) /.test(
      plain.slice(span.to, span.to + 9),
    )
  )
    return undefined
  const before = plain.slice(Math.max(0, span.from - 150), span.from)
  const sentence = before.slice(before.lastIndexOf('. ') + 1)
  // "So, what was"; "what will their place be": a question, or a subject of its own.
  if (
    /^\s*(?:So|And|But|Then|Now), $/.test(sentence) ||
    /^ \w+ (?:its|their|our|his|her|your|the) \w+ [^.;]*\b(?:be|do|mean)\b/.test(plain.slice(span.to, span.to + 60))
  )
    return undefined
  return /\b(?:ask|wonder|kn[eo]w|question|clear|see|what|how|why|explain|describ|discuss|decid|learn)/.test(sentence)
    ? undefined
    : 'which'
}

/** "experts which", "a laboratory who", "the OSCE, who". */
function rightFor({ words, span, plain }: WordsFound, { mentions }: PassageContext): string | undefined {
  if (plain[span.from - 2] === ',') {
    const body = words === 'who' && mentions.organizations.find(({ span: { to } }) => to === span.from - 2)
    if (!body) return undefined
    const { from } = body.span
    const at = plain.slice(from - 4, from).toLowerCase() === 'the ' ? from - 4 : from
    return clauseAt(plain, at) ? 'which' : undefined
  }
  const noun = wordBefore(plain, span.from)
  const one = singularOf(noun) ?? noun
  if (words === 'who') return things.test(one) && !/^['’]/.test(plain.slice(span.to)) ? 'which' : undefined
  if (!persons.test(one)) return undefined
  const before = plain.slice(Math.max(0, span.from - noun.length - 40), span.from - noun.length - 2)
  // "A group of national experts which": the group may be meant; "in the expert which": no preposition is before it.
  return /\bof(?: [\w-]+){0,3}$/.test(before) ? undefined : 'who'
}
