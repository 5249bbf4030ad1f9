// duplicate-event: who has the same event, and where a folder keeps copies on purpose.
import { describe, expect, test } from 'vitest'
import type { NoteText } from '../../support/archive.ts'
import { toldBy } from './archive.ts'

const title = 'Regional workshop on maritime border controls'
const misspelt = 'Regional workshop on maratime border controls'
const note = (event = title): NoteText => ({
  source: `---\nevent: ${event}\ndate: 8 July 2020\nvenue: Vienna\n---\n`,
  notation: 'markdown',
})
const told = (...notes: NoteText[]) => toldBy('duplicate-event', notes)
const sharing = (count: number) => told(...Array.from({ length: count }, () => note()))
const messages = (found: ReturnType<typeof told>) => found.map(of => of.map(({ finding }) => finding.message))

describe('the same event', () => {
  test('is told in each of the notes, with the title in the others', () => {
    const [first, second] = sharing(2)
    expect(first!.map(({ finding, words, related }) => [finding.case, finding.severity, words, ...related])).toEqual([
      ['same', 'info', title, `2 ${title}`],
    ])
    expect(second!.map(({ related }) => related)).toEqual([[`1 ${title}`]])
  })

  test('names up to three others, and is a folder of copies beyond', () => {
    expect(messages(sharing(4))[0]).toEqual([
      'This event has another note; keep one, or say in the titles what tells them apart: 2.note.md, 3.note.md, 4.note.md.',
    ])
    expect(sharing(5).flat()).toEqual([])
    expect(sharing(200).flat()).toEqual([])
  })

  test('over the turn of a month is told once', () => {
    const long: NoteText = { ...note(), source: note().source.replace('8 July 2020', '30 July to 2 August 2020') }
    expect(told(long, long).map(of => of.map(({ finding }) => finding.case))).toEqual([['same'], ['same']])
    expect(messages(told(long, long))[0]![0]).toMatch(/: 2\.note\.md\.$/)
  })

  test('in copies kept on purpose is nothing to one of nearly the title either', () => {
    const copies = (count: number) => Array.from({ length: count }, () => note())
    expect(told(...copies(5), note(misspelt)).flat()).toEqual([])
    expect(told(...copies(3), note(misspelt))[3]!.map(({ finding }) => finding.case)).toEqual(['nearly-same'])
  })

  test('in the other notation under one name is one note', () => {
    const yaml: NoteText = {
      source: `event: ${title}\ndate: 8 July 2020\nvenue: Vienna\n`,
      notation: 'yaml',
      uri: 'file:///notes/1.note.yaml',
    }
    expect(told(note(), yaml).flat()).toEqual([])
    expect(told(note(), { ...yaml, uri: 'file:///notes/other.note.yaml' }).map(of => of.length)).toEqual([1, 1])
  })

  test('hides one of nearly the same title', () => {
    const cases = told(note(), note(), note(misspelt)).map(of => of.map(({ finding }) => finding.case))
    expect(cases).toEqual([['same'], ['same'], ['nearly-same']])
  })
})
