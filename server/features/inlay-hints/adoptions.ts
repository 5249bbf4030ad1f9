// Hints at resolutions: the day of adoption, behind the first citation of each in a note.
import type { Analysis } from '../../analysis/analysis.ts'
import { resolveDays, writeDay } from '../../mentions/dates.ts'
import type { Passage } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import type { Day } from '../../register/day.ts'
import { firstCitations } from '../first-citations.ts'
import type { InlayHint } from './hint.ts'

/** The hints within a span, at their places in the source. */
export function adoptionHints(analysis: Analysis, within: Span): InlayHint[] {
  const { register } = analysis.project
  return [...firstCitations(analysis).values()].flatMap(({ cited, passage }) => {
    const at = passage.at + passage.prose.map.end(cited.span.to)
    if (at < within.from || within.to < at) return []
    const resolution = register.resolutions.get(cited.number)
    const adopted = resolution?.adopted
    // What is cited with another year may be another resolution.
    if (!adopted || (cited.year !== undefined && cited.year !== resolution.year)) return []
    if (saysDay(analysis, passage, adopted)) return []
    return [
      {
        kind: 'adoption',
        at,
        text: `adopted ${writeDay(adopted)}`,
        tooltip: { resolution: cited.number },
      },
    ]
  })
}

/** Whether a passage names the day, with or without its year. */
function saysDay(analysis: Analysis, passage: Passage, day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number)
  return analysis
    .mentions(passage)
    .dates.some(mention =>
      resolveDays(mention).some(
        written => written.day === date && written.month === month && (written.year ?? year) === year,
      ),
    )
}
