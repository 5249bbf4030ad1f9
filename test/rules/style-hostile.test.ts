// No text, however made, makes a rule of style slow or throws it.
import { test } from 'vitest'
import { readMentions } from '../../server/mentions/mentions.ts'
import type { Passage } from '../../server/note/note.ts'
import { OffsetMap } from '../../server/note/offset-map.ts'
import { findRegions } from '../../server/note/regions.ts'
import { defaultProject } from '../../server/project/project.ts'
import { loadRegister } from '../../server/register/index.ts'
import type { PassageContext } from '../../server/rules/rule.ts'
import { findWords } from '../../server/rules/wording/find-words.ts'
import { wordingRules } from '../../server/rules/wording/index.ts'
import { expectProportional } from '../support/growth.ts'
import { wordsOf } from './wording/words-of.ts'

const project = defaultProject(loadRegister())
const words = wordsOf(wordingRules)

/** Asks every rule about a text that is one passage; gives how much was reported and gathered. */
function ask(text: string): number {
  const { register } = project
  const prose = { text, map: OffsetMap.identity(text.length), regions: findRegions(text), quoting: 'none' as const }
  const passage: Passage = { role: 'paragraph', at: 0, prose }
  const event = { period: undefined, title: undefined }
  const mentions = readMentions(prose, { register, period: undefined, eventTitle: undefined })
  const context: PassageContext = {
    register,
    project,
    kind: project.kinds[0]!,
    event,
    isDraft: false,
    passage,
    text,
    mentions,
  }
  let count = 0
  const report = () => void count++
  for (const rule of wordingRules) {
    rule.checkPassage?.(context, report)
    count += rule.gather?.(context).length ?? 0
  }
  for (const { rule, found } of findWords(words, text)) rule.checkWords!(found, context, report)
  return count
}

const pieces = [
  'a',
  'A',
  'Aa',
  'A.',
  'U.N. ',
  'UN ',
  'WMD (',
  'Ab Cd (AC) ',
  '"a" ',
  "'a' ",
  '‘a ',
  '“a.” ',
  'a, ',
  'a, a, and a ',
  'Chile, Peru, and Spain ',
  '1',
  '1 experts ',
  '1 000 ',
  '1,',
  '1.1 ',
  '1% ',
  '21th ',
  ' - ',
  '--',
  '—',
  '  ',
  ' .',
  '( ',
  ')',
  '¹ ',
  '&',
  ' / ',
  'x@y,z ',
  'tel. 0 1',
  'one-third of ',
  'each representative ',
  'ly-a ',
  "don't ",
  'Mr ',
  'Mr. Ab ',
  'AB, Cd ',
  '**a** ',
  '[^1]. ',
  '- a;\n',
  'etc. (',
  '\u00a0',
  '\ud800',
]

test.each(pieces)('%j many times is read in time proportional to its length', piece => {
  expectProportional(size => {
    const text = piece.repeat(Math.floor(size / piece.length))
    return () => ask(text) + ask(`Ab ${text} (AB) b.`)
  })
})

test('all of them together, too', () => {
  expectProportional(size => {
    const text = pieces.join('').repeat(size)
    return () => ask(text)
  }, 25)
})
