// Going to the definition: from what stands at the cursor to where it is explained.
import { describe, expect, test } from 'vitest'
import { define, type Question } from '../../server/features/definition.ts'
import type { Words } from '../archive/notes.ts'
import { across } from './across-notes.ts'

/** Where the way leads: a place as note, line and words, or a page of the register. */
function goes(notes: Readonly<Record<string, Words | string>>, question: Question = 'definition', hasPages = true) {
  const { here, archive, offset, at } = across(notes)
  const found = define(here.analysis, here, archive, offset, question, hasPages)
  if (!found) return undefined
  const { target } = found
  return target.kind === 'page' ? target.subject : at(target.note, target.selection)
}

const older = { date: '10 April 2014', body: 'The chemical inventory tool (CIT) of Ms. Ana Okoro.' }

describe.each(['a.note.md', 'a.note.yaml'])('%s', name => {
  test('an abbreviation: where this note explains it', () => {
    const body = 'The chemical inventory tool (CIT) helps. Users of C▮IT agree.'
    expect(goes({ [name]: { body }, 'old.note.md': older })).toBe(`${name}:${name.endsWith('md') ? 9 : 5} CIT`)
  })

  test('one that this note does not explain: the nearest earlier note that does', () => {
    const body = 'Users of C▮IT agree.'
    const before = { date: '10 April 2010', body: 'The classification of items tool (CIT).' }
    const after = { date: '10 April 2022', body: 'The cargo inspection team (CIT).' }
    const notes = { [name]: { body }, 'b.note.md': before, 'old.note.md': older, 'c.note.md': after }
    expect(goes(notes)).toBe('old.note.md:9 CIT')
  })

  test('a person: where named in full', () => {
    expect(goes({ [name]: { body: 'Ms. Ana Okoro spoke.\n\nMs. O▮koro left.' } })).toMatch(/Ana Okoro$/u)
    expect(goes({ [name]: { body: 'Ms. Ana Ok▮oro left.' }, 'old.note.md': older })).toBe('old.note.md:9 Ana Okoro')
  })

  test('the event, from its title in the text to the header', () => {
    const body = 'At the Workshop on bor▮der controls all spoke.'
    expect(goes({ [name]: { body } })).toMatch(/^a\.note\.\w+:1 Workshop on border controls$/u)
  })

  test('things of the world: their page', () => {
    expect(goes({ [name]: { body: 'in Jap▮an' } })).toBe('state:JPN')
    expect(goes({ [name]: { body: 'of the European Un▮ion' } })).toBe('organization:eu')
    expect(goes({ [name]: { body: 'under resolution 15▮40 (2004)' } })).toBe('resolution:1540')
    expect(goes({ [name]: { body: 'under resol▮ution 1540 (2004)' } })).toBe('resolution:1540')
    expect(goes({ [name]: { body: 'under paragraph ▮3 (a) of resolution 1540 (2004)' } })).toBe('paragraph:1540/3(a)')
  })

  test('without pages: where this note brings them in', () => {
    const words = { participants: 'Albania, Japan', body: 'Jap▮an spoke.' }
    expect(goes({ [name]: words }, 'definition', false)).toMatch(/:\d Japan$/u)
    const body = 'Resolution 1540 (2004) is known. So is paragraph 3 of resolution 15▮40.'
    expect(goes({ [name]: { body } }, 'definition', false)).toMatch(/1540 \(2004\)$/u)
  })

  test('a body that the register lacks: where this note brings it in', () => {
    const words = { organizers: 'the Kazakh Nuclear Society', body: 'The Kazakh Nuclear So▮ciety met.' }
    expect(goes({ [name]: words })).toMatch(/:\d Kazakh Nuclear Society$/u)
    expect(goes({ [name]: words }, 'type-definition')).toBeUndefined()
  })

  test('an organization’s abbreviation: its explanation, and from there its page', () => {
    const body = (first: string, second: string) =>
      `The Organization for Security and Co-operation in Europe (${first}) and the ${second}.`
    expect(goes({ [name]: { body: body('OSCE', 'OS▮CE') } })).toMatch(/OSCE$/u)
    expect(goes({ [name]: { body: body('OS▮CE', 'OSCE') } })).toBe('organization:osce')
  })

  test('declaration and type', () => {
    const words = { participants: 'Albania, Japan', body: 'Jap▮an spoke.' }
    expect(goes({ [name]: words }, 'declaration')).toMatch(/:\d Japan$/u)
    expect(goes({ [name]: words }, 'type-definition')).toBe('state:JPN')
    expect(goes({ [name]: { body: 'Ms. Ana Ok▮oro left.' } }, 'type-definition')).toBeUndefined()
  })

  test('nothing to go to', () => {
    expect(goes({ [name]: { body: 'It was a g▮ood day.' } })).toBeUndefined()
  })
})

test('a footnote and its mark', () => {
  const note = (mark: string, footnote: string) =>
    `# Information Note${mark}\n\nText.\n\n${footnote}: For information.\n`
  expect(goes({ 'a.note.md': note('[^▮1]', '[^1]') })).toBe('a.note.md:4 [^1]')
  expect(goes({ 'a.note.md': note('[^1]', '[^1▮]') })).toBe('a.note.md:0 [^1]')
  expect(goes({ 'a.note.md': note('[^▮2]', '[^1]') })).toBeUndefined()
})
