// Finds the names of States in running text, those that are no longer or not yet right included.
import type { Prose } from '../note/prose.ts'
import { contains, type Span } from '../note/span.ts'
import type { Reading, StateMention } from './mention.ts'
import { findOrganizations } from './organizations.ts'

/**
 * The States a stretch of prose names, in order and without overlaps. A name that belongs to that of an
 * organization ("Bank of England"), to an address or to code is none; "Serbia and Montenegro" after 2006 is two.
 */
export function findStates(prose: Prose, reading: Reading): StateMention[] {
  const spans = reading.register.states.find(prose.text)
  if (spans.length === 0) return []
  const others = [
    ...findOrganizations(prose, reading),
    ...prose.regions.filter(({ kind }) => kind === 'address' || kind === 'code'),
  ]
  return spans
    .filter(span => !others.some(other => contains(other.span, span)))
    .flatMap(span => namesIn(prose.text, span, reading))
}

/** The reading of one label, or of each part of a label that means several States of their own. */
function namesIn(text: string, span: Span, reading: Reading): StateMention[] {
  const read = (at: Span) => reading.register.states.read(text.slice(at.from, at.to), reading.period)
  const whole = read(span)
  if (whole === undefined) return []
  if (whole.states.length < 2 || whole.verdict === 'ambiguous') return [{ kind: 'state', span, reading: whole }]
  const parts: StateMention[] = []
  let from = span.from
  const label = text.slice(span.from, span.to)
  for (const joint of [...label.matchAll(/\s+(?:and|&)\s+/gu), undefined]) {
    const to = joint === undefined ? span.to : span.from + joint.index
    const part = read({ from, to })
    if (part !== undefined) parts.push({ kind: 'state', span: { from, to }, reading: part })
    if (joint !== undefined) from = to + joint[0].length
  }
  return parts
}
