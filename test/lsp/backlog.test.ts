// The notes that are left to be read: each once, a few at a time, and what was overtaken is known.
import { expect, test } from 'vitest'
import { createBacklog } from '../../server/lsp/archive/backlog.ts'

const read = (uri: string) => Promise.resolve(`text of ${uri}`)

test('a note is read once, however its address is spelled', async () => {
  const backlog = createBacklog()
  backlog.add('file:///a%20b.note.md')
  backlog.add('file:///a b.note.md')
  expect(backlog.size()).toBe(1)
  const files = await backlog.next(read)
  expect(files.map(({ text }) => text)).toEqual(['text of file:///a b.note.md'])
  expect([backlog.isEmpty(), backlog.size(), backlog.isReading('file:///a%20b.note.md')]).toEqual([true, 1, true])
  files[0]!.done()
  expect(backlog.uris()).toEqual([])
})

test('a few are read at a time, in the order in which they came', async () => {
  const backlog = createBacklog()
  const uris = Array.from({ length: 40 }, (_, index) => `file:///${index}.note.md`)
  for (const uri of uris) backlog.add(uri)
  const order: string[] = []
  while (!backlog.isEmpty()) {
    const files = await backlog.next(read)
    expect(files.length).toBeLessThanOrEqual(16)
    order.push(...files.map(({ uri }) => uri))
  }
  expect(order).toEqual(uris)
  expect(await backlog.next(read)).toEqual([])
})

test('what is read again, or dropped, is no longer current, and does not end the later reading', async () => {
  const backlog = createBacklog()
  backlog.add('file:///a.note.md')
  backlog.add('file:///b.note.md')
  const [a, b] = await backlog.next(read)
  backlog.add('file:///a.note.md')
  backlog.drop('file:///b.note.md')
  const [again] = await backlog.next(read)
  expect([a!.isCurrent(), b!.isCurrent(), again!.isCurrent()]).toEqual([false, false, true])
  a!.done()
  expect(backlog.isReading('file:///a.note.md')).toBe(true)
})
