// Looking across notes while somebody types: in slices, between which every message is handled.
import { expect, it } from 'vitest'
import { createBeside } from '../../../server/lsp/checks/beside.ts'
import { openDocument, type Document } from '../../../server/lsp/documents.ts'
import { createQueue } from '../../../server/lsp/queue.ts'
import type { Runtime } from '../../../server/lsp/runtime.ts'
import type { Session } from '../../../server/lsp/session.ts'
import { createLanguageService } from '../../../server/service.ts'
import { archiveOf } from '../../support/archive.ts'
import { otherNotes } from '../../support/notes.ts'

const usual = { text: 'Ms. Ana Lindström opened the meeting.', count: 60 }
const notes = otherNotes([usual, { text: 'Ms. Ana Lindstrom closed the meeting.' }], 'markdown')

it('answers what is asked between any two slices', async () => {
  /** What happens, in order. */
  const events: ('slice' | 'answer' | 'found')[] = []
  let now = 0
  const runtime: Runtime = {
    now: () => now,
    nextTurn: callback => void setImmediate(callback),
    after(milliseconds, callback) {
      // What is typed meanwhile comes first.
      const timer = setImmediate(() => {
        now += milliseconds
        queue.arrived()
        events.push('answer')
        callback()
      })
      return () => clearImmediate(timer)
    },
  }
  const queue = createQueue(runtime)
  const service = createLanguageService()
  const inSlices = {
    ...service,
    prepareArchive: ((view, pause) => {
      events.push('slice')
      // A step takes a millisecond.
      return service.prepareArchive(view, () => ++now > 0 && pause())
    }) satisfies typeof service.prepareArchive,
  }
  const { archive, notes: archived } = archiveOf(notes, service)
  const { uri } = archived.at(-1)!
  const text = notes.at(-1)!.source
  const document = openDocument({ textDocument: { uri, languageId: 'note-markdown', version: 1, text } })!
  const session = {
    documents: new Map([[uri, document]]),
    service: () => inSlices,
    analysis: () => service.analyze(text, 'markdown'),
    folders: () => [],
    client: { encoding: 'utf-16' },
    failed(_: string, error: unknown) {
      throw error
    },
    archive: {
      reader: { isIdle: () => true, isComplete: () => true },
      failures: () => [],
      current: () => archive,
      listen() {},
    },
  } as unknown as Session

  const changed = await new Promise<Document>(done => createBeside(session, queue, runtime, done).touched())
  events.push('found')
  expect(changed.beside.map(({ finding }) => finding.rule)).toEqual(['person-name-variants'])
  expect(events.filter(event => event === 'slice').length).toBeGreaterThan(10)
  expect(events.join(' ')).not.toContain('slice slice')
})
