// The sentences in which two versions of a paragraph differ, and when they do not stand on their own.
import { describe, expect, test } from 'vitest'
import { changedSentences } from '../../server/analysis/sentences.ts'
import type { Notation, Passage } from '../../server/note/note.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService()

const lines = [
  'The meeting was called by the delegation of Albania.',
  'Participants heard a report on *export licensing* of goods.',
  'Speakers thanked the organizers for a `useful exchange.',
]

/** The paragraph of a note in which it is wrapped as its lines are. */
function paragraph(notation: Notation, text: string): Passage {
  const source =
    notation === 'markdown'
      ? `## Talks\n\n${text}\n`
      : `sections:\n  Talks: |\n    ${text.replaceAll('\n', '\n    ')}\n`
  return service.analyze(source, notation).note.blocks.at(-1)!.content.passages[0]!
}

/** What has changed when `written` becomes `rewritten` in the paragraph. */
function changed(notation: Notation, written: string, rewritten: string): string | undefined {
  const before = lines.join('\n')
  const now = before.replace(written, rewritten)
  expect(now).not.toBe(before)
  return changedSentences(paragraph(notation, before), paragraph(notation, now))?.passage.prose.text
}

describe.each(['markdown', 'yaml'] as const)('in %s', notation => {
  test.each([
    [
      'at the beginning',
      'The meeting',
      'The short meeting',
      'The short meeting was called by the delegation of Albania. ',
    ],
    ['in the middle', 'a report', 'a new report', 'Participants heard a new report on export licensing of goods. '],
    ['at the end', 'useful exchange.', 'useful exchange.x', 'Speakers thanked the organizers for a `useful exchange.x'],
  ])('%s', (_, written, rewritten, sentence) => {
    expect(changed(notation, written, rewritten)).toBe(sentence)
  })

  test.each([
    ['a bracket is open', 'a report', 'a (report'],
    ['a quotation mark is open', 'a report', 'a “report'],
    ['markup changes what is around', 'was called', 'was `called'],
    ['most of the paragraph has changed', lines.slice(0, 2).join('\n'), 'Nobody came.'],
  ])('not where %s', (_, written, rewritten) => {
    expect(changed(notation, written, rewritten)).toBeUndefined()
  })
})
