// Finds the names of States and organizations in running text, those that are no longer or not yet right included.
import type { Prose } from '../note/prose.ts'
import { contains, type Span } from '../note/span.ts'
import type { OrganizationMention, Reading, StateMention } from './mention.ts'

/** The names in a stretch of prose, each kind in order and without overlaps. */
export interface NameMentions {
  readonly states: readonly StateMention[]
  readonly organizations: readonly OrganizationMention[]
}

/**
 * Reads the names in a stretch of prose. A State's name that belongs to that of an organization ("Bank of England"),
 * to an address or to code is none; "Serbia and Montenegro" after 2006 is two.
 */
export function findNames({ text, regions }: Prose, reading: Reading): NameMentions {
  const { register } = reading
  const organizations: OrganizationMention[] = []
  const spans: Span[] = []
  for (const { kind, from, to, label } of register.findNames(text)) {
    if (kind === 'state') spans.push({ from, to })
    else
      organizations.push({
        kind: 'organization',
        span: { from, to },
        organization: register.organizations.read(label)!,
      })
  }
  const states: StateMention[] = []
  for (const span of spans) {
    if (organizations.some(other => contains(other.span, span))) continue
    if (regions.some(({ kind, span: closed }) => (kind === 'address' || kind === 'code') && contains(closed, span)))
      continue
    readState(text, span, reading, states)
  }
  return { states, organizations }
}

/** Adds the reading of one label, or of each part of a label that means several States of their own. */
function readState(text: string, span: Span, { register, period }: Reading, states: StateMention[]): void {
  const read = (at: Span) => register.states.read(text.slice(at.from, at.to), period)
  const whole = read(span)
  if (whole === undefined) return
  if (whole.states.length < 2 || whole.verdict === 'ambiguous') {
    states.push({ kind: 'state', span, reading: whole })
    return
  }
  let { from } = span
  const label = text.slice(span.from, span.to)
  for (const joint of [...label.matchAll(/\s+(?:and|&)\s+/gu), undefined]) {
    const to = joint === undefined ? span.to : span.from + joint.index
    const part = read({ from, to })
    if (part !== undefined) states.push({ kind: 'state', span: { from, to }, reading: part })
    if (joint !== undefined) from = to + joint[0].length
  }
}
