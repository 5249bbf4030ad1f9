// Workspace symbols: notes, persons, bodies, abbreviations and resolutions, found by some letters.
import { describe, expect, test } from 'vitest'
import { fitOf } from '../../server/features/fuzzy.ts'
import { containerOf, createSymbolSearch, symbolSpan } from '../../server/features/workspace-symbols.ts'
import { loadRegister } from '../../server/register/index.ts'
import { archiveOf, read, inMarkdown } from '../archive/notes.ts'

const { archive, note } = archiveOf({
  'a.note.md': {
    event: 'Workshop on border controls',
    body: 'Ms. Ana Okoro of the OSCE cited resolution 1540 (2004).',
  },
  'b.note.yaml': { event: 'Seminar on ports', date: '2 March 2023', body: 'The chemical inventory tool (CIT).' },
})

function found(query: string, search = createSymbolSearch()): string[] {
  return search(archive, loadRegister(), query).map(symbol => `${symbol.kind} ${symbol.name}`)
}

test('by letters in order, the best first', () => {
  expect(found('border')).toEqual(['note Workshop on border controls'])
  expect(found('wbc')).toEqual(['note Workshop on border controls'])
  expect(found('okoro')).toEqual(['person Ana Okoro'])
  expect(found('1540')).toEqual(['resolution resolution 1540 (2004)'])
  expect(found('CIT')[0]).toBe('abbreviation CIT')
  expect(found('zz')).toEqual([])
})

test('an empty query gives the newest notes first', () => {
  expect(found('').slice(0, 2)).toEqual(['note Seminar on ports', 'note Workshop on border controls'])
})

test('where each is, and in which note', () => {
  const [person] = createSymbolSearch()(archive, loadRegister(), 'okoro')
  const { from, to } = symbolSpan(person!)
  expect(note('a.note.md').source.slice(from, to)).toBe('Ana Okoro')
  expect(containerOf(person!)).toBe('Workshop on border controls, 8 July 2020')
})

test('what is new is found, what is gone is not', () => {
  const search = createSymbolSearch()
  const changed = archiveOf({ 'a.note.md': { event: 'Talks' } }).archive
  expect(search(changed, loadRegister(), 'talks')).toHaveLength(1)
  changed.put(read('a.note.md', inMarkdown({ event: 'Hearing' })))
  expect(search(changed, loadRegister(), 'talks')).toHaveLength(0)
  expect(search(changed, loadRegister(), 'hearing')).toHaveLength(1)
})

describe('fit', () => {
  test('letters in order fit, however far the words are that begin with them', () => {
    expect(fitOf('cea', 'aceax c')).toBeGreaterThan(0)
    expect(fitOf('cae', 'aceax c')).toBe(0)
  })

  test.each([
    ['osce', 'osce', 'the osce meeting'],
    ['bc', 'border controls', 'abacus'],
    ['port', 'ports', 'support'],
    ['sem', 'seminar', 's e m'],
  ])('%s fits %s better than %s', (letters, better, worse) => {
    expect(fitOf(letters, better)).toBeGreaterThan(fitOf(letters, worse))
  })
})
