// Where a fix lands in the source: on the characters it names, whatever marks stand around or within them.
import { expect, test } from 'vitest'
import { fixAll } from '../../server/features/code-actions.ts'
import { createLanguageService } from '../../server/service.ts'
import { notesAround } from '../support/notes.ts'

const service = createLanguageService()

/** The text after all safe fixes, in both notations. */
function mended(text: string): string[] {
  return notesAround({ text }).map(({ source, notation }) => {
    const analysis = service.analyze(source, notation)
    return fixAll(analysis, again => service.analyze(again, notation)).source
  })
}

test.each([
  ['around the words', 'with *Swaziland* and [Swaziland](x.html)', 'with *Eswatini* and [Eswatini](x.html)'],
  ['around the first of them', 'of **resolution** 1540', 'of **resolution** 1540 (2004)'],
  ['around the last of them', 'of resolution *1540*', 'of resolution *1540 (2004)*'],
  ['around the place where words are put in', 'with *Mol*dova', 'with *the Republic of Mol*dova'],
])('marks %s stay', (_, text, expected) => {
  for (const source of mended(text)) expect(source).toContain(expected)
})

test.each([
  ['**Swazi**land'],
  ['Swazi*land*'],
  ['[Swazi](x.html)land'],
  ['**July** 8, 2020'],
  ['July 8[^2], 2020'],
  ['July 8<!-- the first day -->, 2020'],
])('what would lose marks within is left as it is: %s', text => {
  for (const source of mended(`with ${text} and others`)) expect(source).toContain(text)
})
