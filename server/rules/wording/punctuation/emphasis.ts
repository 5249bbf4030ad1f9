// emphasis: bold or capitals to stress a word, italics for Latin that is English by now.
import { isCapital, isLetter, isSpace } from '../../../mentions/steps.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule } from '../../rule.ts'
import { italics } from '../../sources.ts'

/** Latin that dictionaries of English have. */
const latin =
  /^(?:inter alia|ad hoc|ad infinitum|per se|vis-à-vis|de facto|de jure|status quo|bona fide|ex officio|ex post|mutatis mutandis|pro forma|pro rata|per capita|vice versa|note verbale|notes verbales)$/i

/** Words of a passage between marks of emphasis. */
interface Emphasized {
  /** Of the words, in offsets of the prose. */
  readonly span: Span
}

export const emphasis = defineRule<'latin' | 'bold' | 'capitals', Emphasized>({
  id: 'emphasis',
  group: 'wording',
  title: 'Emphasis by bold print, capitals or italics',
  reason:
    'What matters is said by the words and their order. Bold print is for headings, capitals are for names, and italics for foreign words that no English dictionary has. Templates with labels in bold make the rule noisy, so it is off until you ask for it.',
  source: italics,
  cases: {
    latin: { title: 'Familiar Latin in italics', severity: 'info', optIn: true },
    bold: { title: 'Running words in bold', severity: 'info', optIn: true },
    capitals: { title: 'A word in capitals', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It named *inter alia* the ports.',
        case: 'latin',
        marks: ['*inter alia*'],
        fixed: 'It named inter alia the ports.',
      },
      { text: 'It is for **all** ports.', case: 'bold', marks: ['**all**'], fixed: 'It is for all ports.' },
      { text: 'The list is BINDING.', case: 'capitals', marks: ['BINDING'], fixed: 'The list is binding.' },
    ],
    valid: ['**Ports:** the *Handbook of Ports* names *zakat*, inter alia. NOT ALL SHALL SHOUT.'],
  }),
  words: () => 'must|shall|not|all|only|binding|important|urgent|never|always',
  checkWords({ words, span }, { text }, report) {
    const written = text.slice(span.from, span.to)
    if (written !== words.toUpperCase() || isBesideCapitals(text, span)) return
    report({
      case: 'capitals',
      span,
      message: `"${written}" is put in capitals to stress it. Write "${words}".`,
      fixes: [{ title: `Write "${words}"`, safe: false, edits: [{ span, newText: words }] }],
    })
  },
  gather({ text, passage: { prose, role } }) {
    const found: Emphasized[] = []
    const { map } = prose
    if (role === 'heading' || map.end(text.length) - map.start(0) === text.length) return found
    // Marks stand where the source of a word does not begin right behind what is before it.
    let from = -1
    for (let at = 0; at <= text.length; at++) {
      const opens = at < text.length && isLetter(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at - 1))
      const closes = from >= 0 && at > from && !isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1))
      if (closes && (at === text.length || map.start(at) > map.end(at))) {
        found.push({ span: { from, to: at } })
        from = -1
      }
      if (opens && (at === 0 || map.start(at) > map.end(at))) from = at
    }
    return found
  },
  checkGathered(gathered, { note }, report) {
    for (const { passage, items } of gathered) {
      const { prose } = passage
      for (const { span } of items) {
        const words = prose.text.slice(span.from, span.to)
        const from = passage.at + prose.map.start(span.from)
        const to = passage.at + prose.map.end(span.to)
        const mark = /(?:\*\*|__|\*|_)$/.exec(note.source.slice(Math.max(0, from - 2), from))?.[0]
        if (mark === undefined || note.source.slice(to, to + mark.length) !== mark) continue
        const isBold = mark.length === 2
        const fault =
          isBold && /^[a-z]/.test(words) && words.length <= 60
            ? 'bold'
            : !isBold && latin.test(words)
              ? 'latin'
              : undefined
        if (fault === undefined) continue
        const edit = (at: number) => ({ span: { from: at, to: at + mark.length }, newText: '' })
        report({
          case: fault,
          span: { from: from - mark.length, to: to + mark.length },
          message:
            fault === 'bold'
              ? `"${words}" is in bold print to stress it. Leave the marks out.`
              : `"${words}" is English by now and not in italics. Leave the marks out.`,
          fixes: [{ title: 'Remove the marks', safe: false, edits: [edit(from - mark.length), edit(to)] }],
        })
      }
    }
  },
})

/** Whether a word beside it is in capitals, too, so that it may be a heading or a name. */
function isBesideCapitals(text: string, { from, to }: Span): boolean {
  const isCapitals = (at: number) => isCapital(text.charCodeAt(at)) && isCapital(text.charCodeAt(at + 1))
  return (
    (isSpace(text.charCodeAt(to)) && isCapitals(to + 1)) || (isSpace(text.charCodeAt(from - 1)) && isCapitals(from - 3))
  )
}
