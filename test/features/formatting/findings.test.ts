// A note whose layout was disturbed, and formatted: what is found in it, and what is suppressed, stays the same.
import { expect, it } from 'vitest'
import type { Notation } from '../../../server/note/note.ts'
import { readCorpus } from '../../support/corpus.ts'
import { service } from '../draw.ts'
import { formatted } from './layout.ts'

/** A note with its date put first, and with white space where it means nothing. */
function disturbed(source: string, notation: Notation): string {
  const lines = source
    .replaceAll(/^(#{1,6}) /gmu, '$1   ')
    .replaceAll(/\n\n(?=\S)/gu, ' \n\n\n')
    .replaceAll(/^(event|venue|date(?: and venue)?): /gimu, '$1 :  ')
    .split('\n')
  const date = lines.findIndex(line => /^date.* : /iu.test(line))
  lines.splice(notation === 'markdown' ? 1 : 0, 0, ...lines.splice(date, 1))
  return lines.join('\n')
}

function findings(source: string, notation: Notation): string[] {
  return service
    .analyze(source, notation)
    .findings.map(({ rule, case: of, span }) => `${rule}/${of}: ${source.slice(span.from, span.to)}`)
    .sort()
}

it.each(readCorpus())('$name', ({ source, notation }) => {
  const rough = disturbed(source, notation)
  const smooth = formatted(rough, notation)
  expect(smooth).not.toBe(rough)
  expect(findings(smooth, notation)).toEqual(findings(rough, notation))
})

it('suppressions of every scope stay with what they are about', () => {
  const rough = `---
venue: Vienna
# rapporteur-disable-next-line date-format: as it was announced
date :  July 8, 2020
event:  Meeting
organizers: Forum
participants:
      # rapporteur-disable-next-line informal-state-name: as it signed
      - Moldova
      - Russia
---
# Information Note
## Background
<!-- rapporteur-disable-next-line informal-state-name: as it signed -->
Moldova spoke.
Russia spoke. <!-- rapporteur-disable-line informal-state-name: as it signed -->
## Highlights
<!-- rapporteur-disable-section informal-state-name: as they signed -->


Moldova and Russia spoke.
## Additional Comments
Moldova spoke.
`
  const smooth = formatted(rough, 'markdown')
  expect(smooth).not.toBe(rough)
  expect(findings(smooth, 'markdown')).toEqual(findings(rough, 'markdown'))
  expect(findings(smooth, 'markdown').filter(finding => /date-format|unused-suppression/u.test(finding))).toEqual([])
  expect(findings(smooth, 'markdown').filter(finding => finding.startsWith('informal-state-name'))).toHaveLength(2)
})
