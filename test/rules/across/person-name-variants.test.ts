// person-name-variants: one person in several spellings, two persons of one name, and what the project has chosen.
import { describe, expect, test } from 'vitest'
import type { OtherNote } from '../../../server/rules/rule.ts'
import { copies, notesWith, toldBy } from './archive.ts'

const right = 'Ms. Ana Lindström opened the meeting.'
const wrong = 'Ms. Ana Lindstrom opened. Ana Lindstrom closed.'
const told = (...texts: OtherNote[]) => toldBy('person-name-variants', notesWith(...texts))
const cases = (...texts: OtherNote[]) =>
  told(...texts).map(of => of.map(({ finding, words }) => `${finding.case} ${words}`))

describe('a name in two ways', () => {
  test('is told where fewer notes have it, with how many have which, and mended wherever it stands', () => {
    const found = told(copies(4, right), wrong)
    expect(found.slice(0, 4).flat()).toEqual([])
    const [only, ...more] = found[4]!
    expect(more).toEqual([])
    expect(only!.finding).toMatchObject({
      case: 'name',
      severity: 'info',
      message:
        'The name is written "Ana Lindström" in 4 notes, "Ana Lindstrom" in one note. If it is one person, choose one way for all notes.',
      choice: { of: 'persons', forms: ['Ana Lindström', 'Ana Lindstrom'] },
    })
    expect(only!.finding.fixes.map(({ title, safe, edits }) => [title, safe, edits.length])).toEqual([
      ['Write "Ana Lindström"', false, 2],
    ])
    expect([only!.words, only!.related]).toEqual(['Ana Lindstrom', [1, 2, 3, 4].map(at => `${at} Ana Lindström`)])
  })

  test('that is as frequent may be two persons', () => {
    expect(cases(right, wrong).flat()).toEqual([])
    expect(cases(copies(3, right), copies(3, wrong)).flat()).toEqual([])
  })

  test('of 200 copies of one note nothing is said; against them, ten places are shown', () => {
    expect(cases(copies(200, right)).flat()).toEqual([])
    const [only] = told(copies(200, right), wrong)[200]!
    expect(only!.finding.message).toContain('"Ana Lindström" in 200 notes')
    expect(only!.related).toHaveLength(10)
  })
})

describe('how a list of participants addresses a person', () => {
  const entry = (text: string) => ({ in: 'participants' as const, text })

  test('is told only against many more', () => {
    const ms = { ...entry('Spain: Ms. Ana Okoro, expert'), count: 3 }
    expect(cases(ms, entry('Spain: Mr. Ana Okoro, expert'))).toEqual([[], [], [], ['address Ana Okoro']])
    expect(cases({ ...ms, count: 2 }, entry('Spain: Mr. Ana Okoro, expert')).flat()).toEqual([])
  })
})

describe('the choice of the project', () => {
  const held = (write: string, not: string) =>
    toldBy('person-name-variants', notesWith(copies(3, right), wrong), { persons: [{ write, not: [not] }] }).map(of =>
      of.map(({ words, finding }) => `${finding.case} ${words} ${finding.fixes[0]!.title}`),
    )

  test('is what every note is held to, however few have it', () => {
    const other = ['not-chosen Ana Lindström Write "Ana Lindstrom"']
    expect(held('Ana Lindstrom', 'Ana Lindström')).toEqual([other, other, other, []])
  })

  test('that most notes follow leaves these alone', () => {
    const other = 'not-chosen Ana Lindstrom Write "Ana Lindström"'
    expect(held('Ana Lindström', 'Ana Lindstrom')).toEqual([[], [], [], [other, other]])
  })

  test('that a name is another person’s is that the project lists it', () => {
    const found = toldBy('person-name-variants', notesWith(copies(3, right), wrong), { names: ['Ana Lindstrom'] })
    expect(found.flat()).toEqual([])
  })
})
