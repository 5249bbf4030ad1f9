// The packed list of English words: what goes in comes out, and nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishWords } from '../../../../scripts/compile-words.ts'
import { englishWords as compiled } from '../../../../server/rules/wording/compiled/english-words.ts'
import { openWordList, packWords, textIn, type Frequency } from '../../../../server/rules/wording/words/word-list.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 1, maxLength: 24 })
const frequency = fc.constantFrom<Frequency>('common', 'rare')

test('exactly the words that were packed are in it, with their frequency', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, frequency), { selector: ([one]) => one }),
      fc.array(word),
      (words, others) => {
        const all = new Map(words)
        const list = openWordList(packWords(all))
        for (const one of [...all.keys(), ...others]) expect(list.frequency(one)).toBe(all.get(one))
        for (const letter of ['a', 'b', 'z', 'q']) {
          const common = [...all].filter(([one, known]) => known === 'common' && one.startsWith(letter))
          expect(list.commonFrom(letter)).toEqual(common.map(([one]) => one).sort())
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('the English words are all there, and no word with a letter less', () => {
  const words = englishWords()
  const list = openWordList(packWords(words))
  const wrong = [...words].filter(
    ([one, known]) => list.frequency(one) !== known || list.frequency(one.slice(0, -1)) !== words.get(one.slice(0, -1)),
  )
  expect(words.size).toBeGreaterThan(100_000)
  expect(wrong).toEqual([])
})

test('a text is read from the source of the function that returns it', () => {
  expect(textIn(compiled) === compiled()).toBe(true)
  expect(textIn(compiled) === packWords(englishWords())).toBe(true)
})
