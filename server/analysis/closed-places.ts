// The drafter's own words and the others: places in prose where rules keep silent.
import type { Mentions } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import { overlaps, type Span } from '../note/span.ts'
import type { ClosedPlace, Rule } from '../rules/rule.ts'

/** Whether the passage as a whole is not the drafter's own words: the name of the event, a block quotation. */
export function isClosedPassage({ field, role }: Passage): boolean {
  return field === 'event' || role === 'quote'
}

/** Whether a finding of the rule at `span` (prose offsets) lies in a quotation, code, an address or an official title. */
export function isClosed(passage: Passage, mentions: Mentions, rule: Rule, span: Span): boolean {
  const closed = (place: ClosedPlace) => !rule.opens?.includes(place)
  return (
    passage.prose.regions.some(
      region => region.kind !== 'link' && closed(region.kind) && overlaps(region.span, span),
    ) ||
    (closed('title') && mentions.titles.some(title => overlaps(title, span)))
  )
}
