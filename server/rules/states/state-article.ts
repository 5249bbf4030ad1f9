// state-article: "the" before the names that have it in running text, and not before those that have not.
import type { PassageContext } from '../rule.ts'
import { namesOfStates } from '../sources.ts'
import { defineRule, type Reporter } from '../rule.ts'
import { beginsSentence } from '../sentence.ts'
import { isAdjective } from './name-fix.ts'

type Case = 'missing' | 'needless' | 'part-of-name'

/** Names that are often, and wrongly, given an article. */
const bare = /^(?:Ukraine|Lebanon|Yemen)$/
const preposition =
  /(?:^|\s)(?:from|in|into|to|with|within|by|for|of|on|visited|against|between|concerning|regarding|throughout)\s(the\s)?$/i
/** What follows a name that begins a sentence. */
const verb =
  /^\s(?:is|was|has|had|will|hosted|took|presented|submitted|reported|stressed|noted|expressed|supported|said|thanked)\b/

export const stateArticle = defineRule<Case>({
  id: 'state-article',
  group: 'States',
  title: 'A State’s name without its article, or with one that it has not',
  reason:
    'In a sentence it is "the Gambia", "the Philippines", "the Russian Federation", and "Ukraine" without an article. ' +
    'Lists leave the article out, save that of "The former Yugoslav Republic of Macedonia", which was part of the name.',
  source: namesOfStates,
  cases: {
    missing: { title: 'The article is missing in a sentence', severity: 'warning' },
    needless: { title: 'An article that the name does not have', severity: 'warning' },
    'part-of-name': { title: 'The article that is part of the name is missing in a list', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Experts from Philippines and officials of Russian Federation spoke.',
        case: 'missing',
        marks: ['Philippines', 'Russian Federation'],
        fixed: 'Experts from the Philippines and officials of Russian Federation spoke.',
      },
      {
        text: 'It was for the panel on Central African Republic.',
        case: 'missing',
        marks: ['Central African Republic'],
        fixed: 'It was for the panel on the Central African Republic.',
      },
      {
        text: 'Gambia submitted a report.',
        case: 'missing',
        marks: ['Gambia'],
        fixed: 'The Gambia submitted a report.',
      },
      {
        text: 'The team went to the Ukraine in June.',
        case: 'needless',
        marks: ['Ukraine'],
        fixed: 'The team went to Ukraine in June.',
      },
      {
        in: 'participants',
        date: '10 April 2014',
        text: 'Serbia, former Yugoslav Republic of Macedonia, Turkey',
        case: 'part-of-name',
        marks: ['former Yugoslav Republic of Macedonia'],
        fixed: 'Serbia, The former Yugoslav Republic of Macedonia, Turkey',
      },
      {
        in: 'participants',
        text: 'Ghana, The Netherlands, the Philippines',
        case: 'needless',
        marks: ['Netherlands', 'Philippines'],
        fixed: 'Ghana, Netherlands, the Philippines',
      },
    ],
    valid: [
      'Experts from the Philippines, Ukraine and the Sudan met in Gambian waters.',
      'The Ukraine crisis and the Yemen office were not discussed; speakers (Philippines, Gambia) agreed.',
      { in: 'participants', text: 'Gambia, Philippines, Russian Federation, Ukraine' },
      { in: 'participants', text: 'Ghana, the Netherlands and Spain' },
      { in: 'participants', text: 'Representatives from Ghana, the Netherlands, Spain' },
      'The cost in United States dollars was given, and so was the imbalance in United States/United Nations pay.',
    ],
  }),
  looksAt: 'states',
  checkPassage(context, report) {
    const { role } = context.passage
    if (role !== 'paragraph' && role !== 'list-item' && role !== 'footnote') return
    for (const mention of context.mentions.states) checkMention(mention, context, report)
  },
  checkHeader({ participants }, report) {
    for (const entry of participants) {
      if (entry.kind !== 'state' || !entry.reading.right) continue
      const { passage, span, text, inSentence, reading } = entry
      const written = text.replaceAll(/\s+/g, ' ')
      const before = passage.prose.text.slice(Math.max(0, span.from - 6), span.from)
      const { name } = reading.right!
      if (bare.test(written) && /[Tt]he\s$/.test(before)) {
        report({ case: 'needless', passage, span, ...needless(written, span.from, before) })
      } else if (!inSentence && written === name && isInBareList(passage.prose.text, before)) {
        const message = `In a list of States, "${name}" has no article. Write "${name}" alone.`
        report({ case: 'needless', passage, span, ...needless(written, span.from, before), message })
      } else if (name.startsWith('the ') && written === name.slice(4) && !/[Tt]he\s$/.test(before)) {
        const newText = inSentence ? name : `The ${written}`
        report({
          case: 'part-of-name',
          passage,
          span,
          message: `The article is part of this name. Write "${newText}".`,
          fixes: [{ title: `Write "${newText}"`, safe: true, edits: [{ span, newText }] }],
        })
      }
    }
  },
})

/** "Ghana, the Netherlands", and the item of a list; not "Ghana, the Netherlands and Spain", which may be part of a sentence. */
function isInBareList(text: string, before: string): boolean {
  return /(?:^|[,;]\s)[Tt]he\s$/.test(before) && !/\sand\s/.test(text)
}

function checkMention(
  { span, reading: { right, verdict } }: PassageContext['mentions']['states'][number],
  { passage, text }: PassageContext,
  report: Reporter<Case>,
): void {
  if (!right || (verdict !== 'official' && verdict !== 'accepted')) return
  const label = text.slice(span.from, span.to).replaceAll(/\s+/g, ' ')
  const before = text.slice(Math.max(0, span.from - 24), span.from)
  // "United States/United Nations ratios": two names that describe a noun.
  if (text[span.to] === '/' || text[span.from - 1] === '/') return
  const adjective = () => isAdjective({ passage, span, place: 'text', label, was: undefined }, false)
  if (bare.test(label)) {
    if (!/(?:^|\s)[Tt]he\s$/.test(before) || adjective()) return
    report({ case: 'needless', span, ...needless(label, span.from, before) })
  } else if (right.article && (label === right.inText || label === right.short)) {
    const [, article] = preposition.exec(before) ?? [undefined, 'none']
    const begins =
      article !== undefined && beginsSentence(text, span.from) && verb.test(text.slice(span.to, span.to + 14))
    if ((article !== undefined && !begins) || (!begins && adjective())) return
    const newText = `${begins ? 'The' : 'the'} ${text.slice(span.from, span.to)}`
    report({
      case: 'missing',
      span,
      message: `In a sentence this name has an article. Write "${begins ? 'The' : 'the'} ${label}".`,
      fixes: [
        {
          title: `Write "${begins ? 'The' : 'the'} ${label}"`,
          safe: right.short === undefined,
          edits: [{ span, newText }],
        },
      ],
    })
  }
}

/** Takes the article before `from` away. */
function needless(label: string, from: number, before: string) {
  const article = /[Tt]he\s$/.exec(before)![0].length
  return {
    message: `"${label}" has no article at the United Nations. Write "${label}" alone.`,
    fixes: [
      { title: `Write "${label}"`, safe: true, edits: [{ span: { from: from - article, to: from }, newText: '' }] },
    ],
  }
}
