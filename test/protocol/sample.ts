// The note that the protocol tests open: a mistake of each kind, in both notations.
import { dedent } from './draw.ts'

const disclaimer =
  'For information – not an official report. The views expressed here do not necessarily represent those of the 1540 Committee or of the organizers or participants in the event.'
const contact = 'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.'

export const markdownNote = dedent(`
  ---
  event: Workshop on border controls
  organizers: OSCE
  date: 8 July 2020
  venue: Vienna, Austria
  participants:
    States: [Albania, Moldova, Turkey]
  ---

  # Information Note[^1]

  ## Background

  Under OP 11 (e) of resolution 1540 (2004) the experts met.
  They explained resolution 1540 again.

  ## Highlights

  It was a good day.

  ${contact}

  [^1]: ${disclaimer}
`)

export const yamlNote = dedent(`
  title: Information Note
  event: Workshop on border controls
  organizers: OSCE
  date: 8 July 2020
  venue: Vienna, Austria
  participants:
    States: [Albania, Moldova, Turkey]
  sections:
    Background: |
      Under OP 11 (e) of resolution 1540 (2004) the experts met.
      They explained resolution 1540 again.
    Highlights: |
      It was a good day.
  contact: ${contact}
  disclaimer: ${disclaimer}
`)
