// list-form: lists whose items are marked or end in different ways.
import type { Passage } from '../../../note/note.ts'
import { defineRule, type Reporter } from '../../rule.ts'
import { paragraphs } from '../../sources.ts'

type Case = 'endings' | 'semicolon' | 'small-letter' | 'single' | 'markers'

export const listForm = defineRule<Case, 'item'>({
  id: 'list-form',
  group: 'wording',
  title: 'The items of a list are not alike',
  reason:
    'Items after bullets begin with a capital and have no stop, or are whole sentences with a full stop; items after letters, (a), (b), end with semicolons. A list has more than one item. ' +
    'Committees and templates have their own styles of lists, so the rule is off until you ask for it.',
  source: paragraphs,
  cases: {
    endings: { title: 'Items that end in different ways', severity: 'info', optIn: true },
    semicolon: { title: 'A semicolon after a bullet', severity: 'info', optIn: true },
    'small-letter': { title: 'Some items begin with a small letter', severity: 'info', optIn: true },
    markers: { title: 'Items marked in different ways', severity: 'info', optIn: true },
    single: { title: 'A list of one item', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: '- Border control\n- Export control.\n- Licensing',
        case: 'endings',
        marks: ['.'],
        fixed: '- Border control\n- Export control\n- Licensing',
      },
      {
        text: '- Border control;\n- Export control;',
        case: 'semicolon',
        marks: [';', ';'],
        fixed: '- Border control\n- Export control;',
      },
      {
        text: '- Border control\n- export control\n- Licensing',
        case: 'small-letter',
        marks: ['e'],
        fixed: '- Border control\n- Export control\n- Licensing',
      },
      {
        text: '- Border control\n- Export control\n* Licensing',
        case: 'markers',
        marks: ['Licensing'],
      },
      { text: '- Border control', case: 'single', marks: ['Border control'] },
    ],
    valid: [
      '- Border control\n- Export control\n- Licensing',
      '- The border was seen.\n- The port was seen.',
      'Two things were seen:\n\n(a) The border;\n\n(b) The port.',
      '1. Recognizes the need for help;\n2. Asks States to give it;\n3. Decides to meet again.',
      '4. The meeting was opened by the host.',
      {
        in: 'note',
        notation: 'yaml',
        text: 'event: Review of texts\ndate: 8 July 2020\nsections:\n  Background: "- Border control\\n- Export control\\n- Licensing"\n',
      },
    ],
  }),
  gather: ({ passage }) => (passage.role === 'list-item' ? ['item'] : []),
  checkGathered(gathered, { note }, report) {
    let list: Passage[] = []
    for (const { passage } of gathered) {
      if (list.length === 0 || isNextItem(note.source, list.at(-1)!, passage)) {
        list.push(passage)
        continue
      }
      checkList(list, note.source, report)
      list = [passage]
    }
    checkList(list, note.source, report)
  },
})

/** Whether only the mark of an item stands between two items. */
function isNextItem(source: string, { at, prose }: Passage, next: Passage): boolean {
  const from = at + prose.map.end(prose.text.length)
  const to = next.at + next.prose.map.start(0)
  return (
    to - from < 200 &&
    // In a YAML scalar between double marks a line ends with the characters "\\n".
    /^[ \t]*(?:(?:\r?\n|\\n)[ \t]*)+(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\*\*|__|\*|_|\[)?$/.test(source.slice(from, to))
  )
}

/** How an item is marked: its bullet, or "1" for figures. */
function markerOf(source: string, { at, prose }: Passage): string {
  const before = source.slice(Math.max(0, at + prose.map.start(0) - 20), at + prose.map.start(0))
  return /([-*+•]|\d[.)])[ \t]+(?:\*\*|__|\*|_|\[)?$/.exec(before)?.[1]?.replace(/^\d/, '1') ?? ''
}

function checkList(list: readonly Passage[], source: string, report: Reporter<Case>): void {
  const [first] = list
  if (!first) return
  const marker = markerOf(source, first)
  // "1. ..." may be a numbered paragraph, which stands alone and ends as it likes.
  const isNumbered = marker.startsWith('1')
  if (list.length === 1) {
    if (isNumbered) return
    const span = { from: 0, to: first.prose.text.length }
    report({ case: 'single', passage: first, span, message: 'One item is no list. Write it as a sentence.' })
    return
  }
  for (const passage of list) {
    if (markerOf(source, passage) === marker) continue
    report({
      case: 'markers',
      passage,
      span: { from: 0, to: passage.prose.text.length },
      message: 'This item is marked in another way than the first of its list. Mark all alike.',
    })
  }
  // A stop within closing marks ends an item as well.
  const endings = list.map(({ prose }) => /([.;,])[”’"')]*$/.exec(prose.text)?.[1] ?? '')
  const usual = mostFrequent(endings.slice(0, -1))
  list.forEach((passage, index) => {
    const { text } = passage.prose
    const end = endings[index]!
    const span = { from: text.length - 1, to: text.length }
    if (end === ';') {
      if (isNumbered) return
      report({
        case: 'semicolon',
        passage,
        span,
        message: 'Items after bullets have no semicolon. Remove it, or mark the items with (a), (b).',
        fixes: [{ title: 'Remove the semicolon', safe: false, edits: [{ span, newText: '' }] }],
      })
    } else if (end !== usual && usual !== ';' && usual !== ',') {
      report({
        case: 'endings',
        passage,
        span: end === '' ? { from: lastWord(text), to: text.length } : span,
        message: `The other items end ${usual === '' ? 'without a mark' : `with "${usual}"`}. Let this one end likewise.`,
        fixes: [
          {
            title: usual === '' ? `Remove "${end}"` : `Write "${usual}"`,
            safe: false,
            edits: [{ span: end === '' ? { from: text.length, to: text.length } : span, newText: usual }],
          },
        ],
      })
    }
  })
  const small = list.filter(({ prose }) => /^[a-z]/.test(prose.text))
  if (small.length === 0 || small.length === list.length) return
  for (const passage of small) {
    const span = { from: 0, to: 1 }
    report({
      case: 'small-letter',
      passage,
      span,
      message: 'Other items of this list begin with a capital. Let this one begin likewise.',
      fixes: [
        {
          title: 'Write a capital',
          safe: false,
          edits: [{ span, newText: passage.prose.text.charAt(0).toUpperCase() }],
        },
      ],
    })
  }
}

function mostFrequent(values: readonly string[]): string {
  const count = (value: string) => values.filter(other => other === value).length
  return [...values].sort((a, b) => count(b) - count(a))[0]!
}

function lastWord(text: string): number {
  return text.search(/\S+$/)
}
