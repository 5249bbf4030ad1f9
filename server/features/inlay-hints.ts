// Inlay hints: what the register and the calendar know of a place, beside it, where the text does not say it.
import type { Analysis } from '../analysis/analysis.ts'
import type { Passage } from '../note/note.ts'
import { contains, shift, touches, type Span } from '../note/span.ts'
import { textsOf } from '../note/texts.ts'
import { isRunningText } from '../rules/wording/abbreviations/abbreviations.ts'
import { adoptionHints } from './inlay-hints/adoptions.ts'
import { countHints } from './inlay-hints/counts.ts'
import { dateHints } from './inlay-hints/dates.ts'
import type { HintKind, InlayHint } from './inlay-hints/hint.ts'
import { blocksWithin, perBlock } from './per-block.ts'
import { inSource } from './places.ts'
import { resolutionCard } from './cards/resolution.ts'

export type { HintKind, InlayHint } from './inlay-hints/hint.ts'

/** What a hint is about, as Markdown. */
export function hintTooltip({ project, event }: Analysis, { tooltip }: Pick<InlayHint, 'tooltip'>): string {
  if (typeof tooltip === 'string') return tooltip
  const resolution = project.register.resolutions.get(tooltip.resolution)
  return resolution ? resolutionCard(project.register, resolution, event.period) : ''
}

/** The hints of the wanted kinds within a span (its ends included), sorted by their places. */
export function inlayHints(
  analysis: Analysis,
  within: Span,
  wanted: (kind: HintKind) => boolean,
): readonly InlayHint[] {
  const { note } = analysis
  const hints: InlayHint[] = []
  if (wanted('states')) hints.push(...countHints(analysis, within))
  if (wanted('adoption')) hints.push(...adoptionHints(analysis, within))
  if (wanted('weekday') || wanted('duration')) {
    for (const { key, span, value } of note.fields)
      if ((key === 'date' || key === 'date-and-venue') && touches(span, within))
        for (const { passage } of textsOf(value)) hints.push(...hintsAtDates(analysis, passage))
    for (const block of blocksWithin(note, within))
      for (const hint of blockHints(analysis, block)) hints.push(moved(hint, block.at))
  }
  return hints
    .filter(({ at, kind }) => wanted(kind) && contains(within, { from: at, to: at }))
    .sort((a, b) => a.at - b.at)
}

const blockHints = perBlock((analysis, { passages }) =>
  passages.filter(isRunningText).flatMap(passage => hintsAtDates(analysis, passage)),
)

/** The hints at the dates of a passage, in the offsets of its `at`. */
function hintsAtDates(analysis: Analysis, passage: Passage): InlayHint[] {
  return dateHints(analysis, passage).map(({ edit, ...hint }) => ({
    ...hint,
    at: passage.at + passage.prose.map.end(hint.at),
    ...(edit && { edit: { ...edit, span: inSource(passage, edit.span) } }),
  }))
}

function moved({ edit, ...hint }: InlayHint, by: number): InlayHint {
  return { ...hint, at: hint.at + by, ...(edit && { edit: { ...edit, span: shift(edit.span, by) } }) }
}
