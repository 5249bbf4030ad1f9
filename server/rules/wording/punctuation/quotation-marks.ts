// quotation-marks: straight or single marks around a quotation, a full stop inside a fragment.
import type { Region } from '../../../note/prose.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule, type Reporter } from '../../rule.ts'
import { quotations } from '../../sources.ts'
import { isInHeadline } from '../around.ts'

type Case = 'straight' | 'single' | 'stop' | 'accent'

export const quotationMarks = defineRule<Case>({
  id: 'quotation-marks',
  group: 'wording',
  title: 'Quotation marks are not double and curly, or hold a full stop too many',
  reason:
    'The United Nations puts quotations between double curly marks, and quotations inside them between single ones. A full stop or comma belongs inside only if it is part of what is quoted: a whole sentence, not a title.',
  source: quotations,
  cases: {
    straight: { title: 'Straight marks', severity: 'info' },
    single: { title: 'Single marks outside', severity: 'warning' },
    stop: { title: 'A stop or comma inside a fragment', severity: 'info' },
    accent: { title: 'An accent for an apostrophe', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It was entitled "Regional dialogue" by all.',
        case: 'straight',
        marks: ['"Regional dialogue"'],
        fixed: 'It was entitled “Regional dialogue” by all.',
      },
      {
        text: 'Of “Regional dialogue" she said "no", of “Ports” “yes".',
        case: 'straight',
        marks: ['“Regional dialogue"', '"no"', '“yes"'],
        fixed: 'Of “Regional dialogue” she said "no", of “Ports” “yes".',
      },
      {
        text: 'Under ‘Other matters’ the Chair spoke.',
        case: 'single',
        marks: ['‘Other matters’'],
        fixed: 'Under “Other matters” the Chair spoke.',
      },
      {
        text: 'It was titled “Regional dialogue.”',
        case: 'stop',
        marks: ['.”'],
        fixed: 'It was titled “Regional dialogue”.',
      },
      {
        text: 'The Agency´s work was praised.',
        case: 'accent',
        marks: ['´'],
        fixed: 'The Agency’s work was praised.',
      },
    ],
    valid: [
      'Under “Other matters” the Chair’s text and States’ views were read.',
      'She said: “The ports are safe.” Then he spoke of “the ‘dual-use’ dilemma”.',
      'Of “theme" and topic" she said "no".',
      'Of “resolution 1540" she said "no".',
      'Experts Warn of ‘Serious’ Gaps at Ports',
      'The 5" pipe and the `"raw"` text are left alone.',
    ],
  }),
  opens: ['quotation', 'title', 'name'],
  looksAt: 'quotes',
  checkPassage({ text, passage }, report) {
    if (text.includes('´'))
      for (const { index } of text.matchAll(/(?<=[a-z])´(?=s?(?![\w´]))/gi)) {
        const span = { from: index, to: index + 1 }
        report({
          case: 'accent',
          span,
          message: 'An accent stands here for an apostrophe.',
          fixes: [{ title: 'Write ’', safe: true, edits: [{ span, newText: '’' }] }],
        })
      }
    for (const { span, open, isInner, hasInner } of quotationsIn(text, passage.prose.regions)) {
      const { from, to } = span
      const isStraight = open === '"' || open === "'" || text.charAt(to - 1) === '"'
      if (isStraight || (open === '‘' && !isInner && !isInHeadline(text, span))) {
        const [right, end] = isInner ? ['‘', '’'] : ['“', '”']
        report({
          case: isStraight ? 'straight' : 'single',
          span,
          message: isStraight
            ? `Quotation marks are curly. Write ${right}…${end}.`
            : 'A quotation stands between double marks; single ones are for a quotation inside it. Write “…”.',
          fixes: [
            {
              title: `Write ${right}…${end}`,
              safe: open !== "'" && !(open === '‘' && hasInner),
              edits: [
                { span: { from, to: from + 1 }, newText: right },
                { span: { from: to - 1, to }, newText: end },
              ].filter(({ span: mark, newText }) => text.charAt(mark.from) !== newText),
            },
          ],
        })
      } else if (open === '“') checkStop(text, span, report)
    }
  },
})

/** Reports a full stop or comma inside a fragment. */
function checkStop(text: string, { from, to }: Span, report: Reporter<Case>): void {
  const stop = text.charAt(to - 2)
  if ((stop !== '.' && stop !== ',') || text.charAt(to - 1) !== '”' || !isFragment(text, from, to)) return
  if (/[.,…]/.test(text.charAt(to - 3)) || /[.,]/.test(text.charAt(to))) return
  const span = { from: to - 2, to }
  report({
    case: 'stop',
    span,
    message: `What is quoted is not a whole sentence, so the ${stop === '.' ? 'full stop' : 'comma'} belongs behind the mark. Write ”${stop}`,
    fixes: [{ title: `Write ”${stop}`, safe: false, edits: [{ span, newText: `”${stop}` }] }],
  })
}

interface Quotation {
  readonly span: Span
  /** The mark before it. */
  readonly open: string
  /** Whether it stands in a quotation that has, or should have, double marks. */
  readonly isInner: boolean
  hasInner: boolean
}

/**
 * The quotations of a text outside code and addresses; `regions` are sorted, the outer before the inner. Where a mark has no
 * partner, nobody can tell which marks stand within others: there are none.
 */
function quotationsIn(text: string, regions: readonly Region[]): readonly Quotation[] {
  const found: Quotation[] = []
  const around: Quotation[] = []
  let closedTo = 0
  for (const { kind, span, isDoubtful } of regions) {
    if (span.from < closedTo || kind === 'link') continue
    if (kind !== 'quotation' || isDoubtful) {
      closedTo = span.to
      continue
    }
    while (around.length > 0 && around.at(-1)!.span.to <= span.from) around.pop()
    const outer = around.at(-1)
    if (outer) outer.hasInner = true
    const quotation = { span, open: text.charAt(span.from), isInner: outer?.isInner === false, hasInner: false }
    found.push(quotation)
    around.push(quotation)
  }
  return found
}

/** Whether a quotation is a title or begins in the middle of a sentence. */
function isFragment(text: string, from: number, to: number): boolean {
  if (to - from > 120) return false
  if (/^[a-z]/.test(text.charAt(from + 1))) return true
  return /(?:titled|called|named|headed|theme|topic|title|motto) $/.test(text.slice(Math.max(0, from - 12), from))
}
