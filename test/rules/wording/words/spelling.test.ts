// Misspelt words, in whole notes.
import { expect, test } from 'vitest'
import { createLanguageService } from '../../../../server/service.ts'
import { notesAround } from '../../../support/notes.ts'

const service = createLanguageService()

test.each([
  ['The diversoin of precursers was discussed.', ['diversoin', 'precursers']],
  ['A laboratry and its inventary were shown.', ['laboratry', 'inventary']],
])('words nearly others are found in: %s', (text, words) => {
  for (const { source, notation } of notesAround({ text })) {
    const found = service.analyze(source, notation).findings.filter(({ rule }) => rule === 'spelling')
    expect(found.map(({ span }) => source.slice(span.from, span.to))).toEqual(words)
  }
})
