// quotation-marks: straight or single marks around a quotation, a full stop inside a fragment.
import type { Region } from '../../note/prose.ts'
import { contains } from '../../note/span.ts'
import { defineRule } from '../rule.ts'
import { charactersOf } from './characters.ts'
import { quotations } from './style-sources.ts'

export const quotationMarks = defineRule({
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
  },
  examples: {
    invalid: [
      {
        text: 'It was entitled "Regional dialogue" by all.',
        case: 'straight',
        marks: ['"Regional dialogue"'],
        fixed: 'It was entitled “Regional dialogue” by all.',
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
    ],
    valid: [
      'Under “Other matters” the Chair’s text and States’ views were read.',
      'She said: “The ports are safe.” Then he spoke of “the ‘dual-use’ dilemma”.',
      'The 5" pipe and the `"raw"` text are left alone.',
    ],
  },
  opens: ['quotation', 'title', 'name'],
  checkPassage({ text, passage }, report) {
    if (charactersOf(text).quotes.length === 0) return
    const { regions } = passage.prose
    for (const region of regions) {
      if (region.kind !== 'quotation' || isInside(region, regions, 'code') || isInside(region, regions, 'address'))
        continue
      const { from, to } = region.span
      const open = text.charAt(from)
      const close = text.charAt(to - 1)
      const isInner = isInside(region, regions, 'quotation')
      const [right, end] = isInner && outerIsDouble(text, region, regions) ? ['‘', '’'] : ['“', '”']
      const isStraight = open === '"' || open === "'"
      if (isStraight || (open === '‘' && close === '’' && !isInner)) {
        report({
          case: isStraight ? 'straight' : 'single',
          span: region.span,
          message: isStraight
            ? `Quotation marks are curly. Write ${right}…${end}.`
            : 'A quotation stands between double marks; single ones are for a quotation inside it. Write “…”.',
          fixes: [
            {
              title: `Write ${right}…${end}`,
              safe: open !== "'" && !(open === '‘' && hasInner(region, regions)),
              edits: [
                { span: { from, to: from + 1 }, newText: right },
                { span: { from: to - 1, to }, newText: end },
              ],
            },
          ],
        })
        continue
      }
      const stop = text.charAt(to - 2)
      // A quotation of several paragraphs begins elsewhere.
      if (open !== '“') continue
      if ((stop !== '.' && stop !== ',') || close !== '”' || !isFragment(text, from, to)) continue
      if (/[.,…]/.test(text.charAt(to - 3)) || /[.,]/.test(text.charAt(to))) continue
      report({
        case: 'stop',
        span: { from: to - 2, to },
        message: `What is quoted is no whole sentence, so the ${stop === '.' ? 'full stop' : 'comma'} belongs behind the mark. Write ”${stop}`,
        fixes: [{ title: `Write ”${stop}`, safe: false, edits: [{ span: { from: to - 2, to }, newText: `”${stop}` }] }],
      })
    }
  },
})

function isInside(region: Region, regions: readonly Region[], kind: Region['kind']): boolean {
  return regions.some(other => other !== region && other.kind === kind && contains(other.span, region.span))
}

function hasInner(region: Region, regions: readonly Region[]): boolean {
  return regions.some(other => other !== region && other.kind === 'quotation' && contains(region.span, other.span))
}

/** Whether the nearest quotation around one has, or is going to have, double marks. */
function outerIsDouble(text: string, region: Region, regions: readonly Region[]): boolean {
  const around = regions.filter(
    other => other !== region && other.kind === 'quotation' && contains(other.span, region.span),
  )
  return around.length % 2 === 1 && text.charAt(around.at(-1)!.span.from) !== '‘'
}

/** Whether a quotation is a title or begins in the middle of a sentence. */
function isFragment(text: string, from: number, to: number): boolean {
  if (to - from > 120) return false
  if (/^[a-z]/.test(text.charAt(from + 1))) return true
  return /(?:titled|called|named|headed|theme|topic|title|motto) $/.test(text.slice(Math.max(0, from - 12), from))
}
