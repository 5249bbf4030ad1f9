// The drafter's own words and the others: places in prose where rules keep silent.
import type { Mentions } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import { contains, overlaps, type Span } from '../note/span.ts'
import { isInClause } from '../project/clauses.ts'
import type { ClosedPlace, Facts, Rule } from '../rules/rule.ts'
import { isInOwnName } from '../rules/wording/own-names.ts'

/** Whether the passage as a whole is not the drafter's own words: the name of the event, a block quotation. */
export function isClosedPassage({ field, role }: Passage): boolean {
  return field === 'event' || role === 'quote'
}

/** Whether a finding of the rule at `span` (prose offsets) lies in a place that is closed to it. */
export function isClosed(
  passage: Passage,
  mentions: Mentions,
  rule: Rule,
  span: Span,
  { project, event }: Pick<Facts, 'project' | 'event'>,
): boolean {
  const closed = (place: ClosedPlace) => !rule.opens?.includes(place)
  const meets = (other: Span) => overlaps(other, span)
  if (passage.prose.regions.some(region => region.kind !== 'link' && closed(region.kind) && meets(region.span)))
    return true
  if (closed('title') && mentions.titles.some(meets)) return true
  const { text } = passage.prose
  if (closed('clause') && isInClause(text, span, project.clauses, event.period)) return true
  if (rule.group !== 'wording') return false
  const whole = placeOf(passage)
  return (
    (whole !== undefined && closed(whole)) ||
    (closed('symbol') && isInSymbol(text, span)) ||
    (closed('name') &&
      (mentions.organizations.some(organization => contains(organization.span, span)) ||
        isInOwnName(text, span, project.names)))
  )
}

/** What a whole passage is that may be closed to rules on wording. */
function placeOf({ role, prose: { text } }: Passage): ClosedPlace | undefined {
  switch (role) {
    case 'participants':
    case 'footnote':
      return role
    case 'disclaimer':
    case 'contact':
      return 'clause'
    case 'title':
    case 'heading':
      return text === text.toUpperCase() ? 'capitals' : undefined
    default:
      return undefined
  }
}

/** Whether a place is part of a document symbol: "S/2020/123", "FSC.DEC/7/09/Corr.1". */
function isInSymbol(text: string, { from, to }: Span): boolean {
  let start = from
  while (start > 0 && isOfSymbol(text.charCodeAt(start - 1))) start--
  let end = to
  while (isOfSymbol(text.charCodeAt(end))) end++
  return end - start < 60 && /^[A-Z][A-Z.]{0,9}\/(?=.*\d)/.test(text.slice(start, end))
}

/** A letter, a figure, a point, a slash or a hyphen. */
function isOfSymbol(code: number): boolean {
  return (code >= 45 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
