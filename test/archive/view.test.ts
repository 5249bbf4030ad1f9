// What rules want to know of all notes together is found out bit by bit, and is the same as found out at once.
import { expect, test } from 'vitest'
import { createLanguageService } from '../../server/service.ts'
import { archiveView } from '../../server/archive/view.ts'
import { archiveOf } from '../support/archive.ts'

const service = createLanguageService()

const notes = Array.from({ length: 12 }, (_, index) => ({
  notation: 'markdown' as const,
  source: `---
event: Workshop on border controls number ${index % 6}
date: ${1 + (index % 3)} July 2020
venue: Vienna
participants: Ms. ${index % 4 === 0 ? 'Ines' : 'Inés'} Sandoval, Mr. Pavel Horacek (IAEA)
---

## Background

The Economic Commission for Europe (${index % 6 === 0 ? 'ECE' : 'UNECE'}) opened.
`,
}))

const all = archiveOf(notes, service)

test('in slices of any size, the findings are those that are made at once', () => {
  const atOnce = all.notes.map(note => service.checkArchive(note, all.view))
  expect(new Set(atOnce.flat().map(({ rule }) => rule)).size).toBe(3)
  for (const size of [1, 2, 7, 1000]) {
    const view = archiveView(all.archive)
    let steps = 0
    let slices = 1
    while (!service.prepareArchive(view, () => ++steps % size === 0)) slices++
    expect(slices).toBeGreaterThan(steps / size - 1)
    if (size === 1) expect(slices).toBeGreaterThan(notes.length)
    expect(all.notes.map(note => service.checkArchive(note, view))).toEqual(atOnce)
  }
})

test('what was found out of an archive that has changed since is not used', () => {
  const { archive, notes: archived } = archiveOf(notes, service)
  const view = archiveView(archive)
  let steps = 0
  expect(service.prepareArchive(view, () => ++steps > 20)).toBe(false)
  for (const { uri } of archived.slice(1)) archive.remove(uri)
  expect(service.prepareArchive(view, () => false)).toBe(true)
  expect(service.checkArchive(archived[0]!, view)).toEqual([])
})
