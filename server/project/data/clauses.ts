// The standard clauses of information notes, each wording once. Facts only.
import type { StandardClause } from '../kind.ts'

/** The clauses; several of one `id` are its wordings through time. Since when a wording is in use is open where no source says so. */
export const standardClauses: readonly StandardClause[] = [
  {
    id: 'disclaimer',
    text: 'For information – not an official report. The views expressed here do not necessarily represent those of the 1540 Committee or of the organizers or participants in the event.',
    from: null,
    to: null,
    source: 'Information note on the OSCE security dialogue of 8 July 2020, footnote to the title',
  },
  {
    id: 'contact',
    text: 'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.',
    from: null,
    to: null,
    source: 'Information notes on the OSCE meetings of 10 April 2014 and 8 July 2020, last line',
  },
]
