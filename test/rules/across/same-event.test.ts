// Whether two notes are on one event: notes that share no part of the title are not compared, and need not be.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadRegister } from '../../../server/register/index.ts'
import { eventMarks, isNearlySameEvent, titleParts } from '../../../server/rules/across/same-event.ts'
import { archiveOf } from '../../support/archive.ts'
import { createLanguageService } from '../../../server/service.ts'

const service = createLanguageService({})
const { states } = loadRegister()
const words = ['Regional', 'maritime', 'workshop', 'on', 'border', 'controls', 'for', 'Albania', '1540', 'laboratories']
const title = fc.uniqueArray(fc.constantFrom(...words), { minLength: 4 })

/** The title with one letter of one word doubled, another word put in its place, or as it is. */
const change = fc.oneof(
  fc.record({ word: fc.nat(), letter: fc.nat() }),
  fc.record({ word: fc.nat(), by: fc.constantFrom('exports', 'Armenia', '1977', 'maratime', 'workshops') }),
  fc.constant(undefined),
)

function changed(all: readonly string[], how: { word: number; letter?: number; by?: string } | undefined): string {
  if (!how) return all.toReversed().join(' ')
  const at = how.word % all.length
  const word = all[at]!
  const letter = (how.letter ?? 0) % word.length
  return all.with(at, how.by ?? word.slice(0, letter) + word.slice(letter, letter + 1) + word.slice(letter)).join(' ')
}

const marksOf = (event: string) => {
  const source = `---\nevent: ${event}\ndate: 8 July 2020\nvenue: Vienna\n---\n`
  return eventMarks(archiveOf([{ source, notation: 'markdown' }], service).notes[0]!.facts)!
}

test('two events that are nearly the same share a part of the title', () => {
  let compared = 0
  fc.assert(
    fc.property(title, change, (all, how) => {
      const [own, other] = [marksOf(all.join(' ')), marksOf(changed(all, how))]
      if (!isNearlySameEvent(own, other, states)) return
      compared++
      const [even, odd] = titleParts(own)
      const [otherEven, otherOdd] = titleParts(other)
      expect(even === otherEven || odd === otherOdd).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(compared).toBeGreaterThan(30)
})
