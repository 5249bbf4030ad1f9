// Tests of the status of a note: a draft is not asked for what only matters at the end.
import { describe, expect, test } from 'vitest'
import type { Notation } from '../../server/note/note.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService()
const incomplete = (status: string) => `${status}event: Dialogue
organizers: OSCE
date: 8 July 2020
venue:
participants: Austria, Moldova
`
const sources: readonly (readonly [Notation, (status: string) => string])[] = [
  ['markdown', status => `---\n${incomplete(status)}---\n\n# Information Note\n\n## Background\n\nDelegates met.\n`],
  ['yaml', status => `title: Information Note\n${incomplete(status)}sections:\n  Background: |\n    Delegates met.\n`],
]

describe.each(sources)('a note in %s', (notation, note) => {
  const severities = (status: string) => {
    const { findings } = service.analyze(note(status), notation)
    return Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]))
  }

  test('that is final must be complete', () => {
    for (const status of ['', 'status: final\n', 'status: some day\n'])
      expect(severities(status)).toMatchObject({ 'missing-section': 'warning', 'empty-field': 'warning' })
  })

  test('that is a draft is only told what is missing; what is wrong stays wrong', () => {
    for (const status of ['status: draft\n', 'Status: Draft\n'])
      expect(severities(status)).toMatchObject({
        'missing-section': 'info',
        'empty-field': 'info',
        'informal-state-name': 'warning',
      })
  })

  test('becomes final with an edit', () => {
    const source = note('status: draft\n')
    const at = source.indexOf('draft')
    const next = source.replace('draft', 'final')
    const updated = service.update(service.analyze(source, notation), next, { from: at, to: at + 5, length: 5 })
    expect(updated.findings).toEqual(service.analyze(next, notation).findings)
  })
})
