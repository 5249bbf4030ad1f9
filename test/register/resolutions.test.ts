// Resolutions: number, year and day; which paragraphs exist; search.
import { describe, expect, it } from 'vitest'
import { loadRegister } from '../../server/register/index.ts'

const { resolutions } = loadRegister()

describe('the table', () => {
  it.each([
    [1, 1946, '1946-01-25'],
    [1540, 2004, '2004-04-28'],
    [1673, 2006, '2006-04-27'],
    [1810, 2008, '2008-04-25'],
    [1977, 2011, '2011-04-20'],
    [2663, 2022, '2022-11-30'],
    [2817, 2026, '2026-03-11'],
    [2807, 2025, undefined],
    [2825, 2026, undefined],
  ])('resolution %i is of %i, adopted %s', (number, year, adopted) => {
    expect(resolutions.get(number)).toMatchObject({ number, year })
    expect(resolutions.get(number)?.adopted).toBe(adopted)
  })

  it('ends at its last number', () => {
    expect([resolutions.last, resolutions.lastYear]).toEqual([2825, 2026])
    for (const number of [0, -1, 2826, 15.4, Number.NaN]) expect(resolutions.get(number)).toBeUndefined()
  })

  it('knows subjects', () => {
    expect(resolutions.get(9)).toBeDefined()
    expect(resolutions.get(8)?.topic).toBe('Admission of New Members to the UN: Afghanistan, Iceland, Sweden')
    expect(resolutions.get(2825)?.topic).toBeUndefined()
  })
})

describe('a paragraph', () => {
  it.each([
    [1540, 11, 'e', 'no-such-subparagraph'],
    [1540, 11, undefined, 'exists'],
    [1540, 3, 'd', 'exists'],
    [1540, 3, 'e', 'no-such-subparagraph'],
    [1540, 13, undefined, 'no-such-paragraph'],
    [1540, 13, 'a', 'no-such-paragraph'],
    [1540, 0, undefined, 'no-such-paragraph'],
    [1810, 11, 'e', 'exists'],
    [1810, 11, 'f', 'no-such-subparagraph'],
    [1810, 10, 'd', 'exists'],
    [1977, 23, undefined, 'exists'],
    [2055, 1, undefined, 'unnumbered'],
    [2055, 1, 'a', 'no-such-paragraph'],
    [2055, 2, undefined, 'no-such-paragraph'],
    [1874, 1, undefined, 'unknown'],
    [1874, 23, undefined, 'exists'],
    [2397, 30, undefined, 'unknown'],
    [2622, 4, undefined, 'unknown'],
    [1325, 8, 'a', 'unknown'],
    [9999, 1, undefined, 'unknown'],
  ] as const)('%i, paragraph %i (%s): %s', (number, paragraph, letter, verdict) => {
    expect(resolutions.paragraph(number, paragraph, letter)).toBe(verdict)
  })

  it('11 (e) stands in one resolution of the family alone', () => {
    const having = resolutions.structures.filter(
      ({ number, family }) => family && resolutions.paragraph(number, 11, 'e') === 'exists',
    )
    expect(having.map(({ number }) => number)).toEqual([1810])
  })

  it('has a subject, in words of our own', () => {
    const paragraph = resolutions.structure(1810)!.paragraphs.find(({ number }) => number === 11)!
    expect(paragraph.letters.map(({ letter }) => letter).join('')).toBe('abcde')
    expect(paragraph.letters[4]!.topic).toContain('organizations')
  })
})

it('the structures of the family come first, by number', () => {
  const family = resolutions.structures.filter(({ family }) => family).map(({ number }) => number)
  expect(family).toEqual([1540, 1673, 1810, 1977, 2055, 2325, 2572, 2622, 2663])
  expect(resolutions.structures.slice(0, 9).map(({ number }) => number)).toEqual(family)
  expect(resolutions.structure(2055)).toMatchObject({ numbered: false, count: 1, verified: true })
  expect(resolutions.structure(1325)).toBeUndefined()
})

describe('search', () => {
  const search = (query: string, limit = 3) => resolutions.search(query, limit).map(({ number }) => number)

  it.each([
    ['1540', [1540]],
    ['154', [154, 1540, 1549]],
    ['1540 (2004)', [1540]],
    ['taliban', [2816]],
    ['no such subject', []],
  ])('%s: %j', (query, expected) => {
    expect(search(query)).toEqual(expected)
  })

  it('finds every word of the query in the subject, the newest first', () => {
    expect(search('libya arms')).toEqual([2804, 2780])
    expect(search('arms LIB')).toEqual([2804, 2780])
    expect(search('nonprolif', 1)).toEqual(search('non-prolif', 1))
    for (const { topic } of resolutions.search('libya arms', 50)) expect(topic).toMatch(/Libya.*arms/u)
  })

  it('without a word offers the family', () => {
    expect(search('', 9)).toEqual([2663, 2622, 2572, 2325, 2055, 1977, 1810, 1673, 1540])
  })

  it('gives no more than asked for', () => {
    expect(search('20', 7)).toHaveLength(7)
  })
})
