// abbreviation-variants: how many notes have which abbreviation, and what the project has chosen.
import { describe, expect, test } from 'vitest'
import type { OtherNote } from '../../../server/rules/rule.ts'
import { copies, notesWith, toldBy } from './archive.ts'

const unece = 'The Economic Commission for Europe (UNECE) opened. UNECE was thanked.'
const ece = 'The Economic Commission for Europe (ECE) opened. ECE was thanked.'
const told = (...texts: OtherNote[]) => toldBy('abbreviation-variants', notesWith(...texts))

describe('an abbreviation in two ways', () => {
  test('is told where fewer notes have it, with how many have which', () => {
    const found = told(copies(7, unece), ece)
    expect(found.slice(0, 7).flat()).toEqual([])
    const [only, ...more] = found[7]!
    expect(more).toEqual([])
    expect(only!.finding).toMatchObject({
      case: 'mixed',
      severity: 'info',
      message:
        '"Economic Commission for Europe" is abbreviated as "UNECE" in 7 notes, "ECE" in one note. Choose one for all notes.',
      choice: { of: 'abbreviations', name: 'Economic Commission for Europe', forms: ['UNECE', 'ECE'] },
    })
    expect([only!.words, only!.related]).toEqual(['ECE', [1, 2, 3, 4, 5, 6, 7].map(at => `${at} UNECE`)])
  })

  test('is told in both where they are as frequent', () => {
    expect(told(unece, ece).map(of => of.map(({ words }) => words))).toEqual([['UNECE'], ['ECE']])
  })

  test('shows ten places of 200 copies and counts them all', () => {
    const [only] = told(copies(200, unece), ece)[200]!
    expect(only!.finding.message).toContain('"UNECE" in 200 notes, "ECE" in one note')
    expect(only!.related).toHaveLength(10)
  })

  test('of 200 copies of one note nothing is said', () => {
    expect(told(copies(200, unece)).flat()).toEqual([])
  })
})

describe('the choice of the project', () => {
  const chosen = (write: string, not: string) =>
    toldBy('abbreviation-variants', notesWith(copies(3, unece), ece), {
      abbreviations: [{ name: 'Economic Commission for Europe', write, not: [not] }],
    }).map(of => of.map(({ words, finding }) => `${finding.case} ${words} ${finding.fixes[0]!.title}`))

  test('is what every note is held to, however few have it', () => {
    const other = ['not-chosen UNECE Write "ECE"', 'not-chosen UNECE Write "ECE"']
    expect(chosen('ECE', 'UNECE')).toEqual([other, other, other, []])
  })

  test('that most notes follow leaves these alone', () => {
    const other = ['not-chosen ECE Write "UNECE"', 'not-chosen ECE Write "UNECE"']
    expect(chosen('UNECE', 'ECE')).toEqual([[], [], [], other])
  })
})
