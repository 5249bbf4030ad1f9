// The notes whose findings are to be sent, each once, when no message is waiting.
import type { Document } from '../documents.ts'
import type { Queue } from '../queue.ts'
import type { Runtime } from '../runtime.ts'

/** Gives a function that has a note sent soon; `send` is called for one after the other. */
export function createDue(
  queue: Queue,
  runtime: Runtime,
  send: (document: Document) => Promise<void>,
): (document: Document) => void {
  const due = new Set<Document>()
  let sending = false

  const nextTurn = () => new Promise<void>(done => runtime.nextTurn(done))

  async function sendDue(): Promise<void> {
    sending = true
    while (due.size > 0) {
      await queue.empty()
      // Requests that waited for the same moment come first, since somebody looks at their answer right now;
      // the library writes it one turn after it was given.
      await nextTurn()
      await nextTurn()
      for (const document of [...due]) {
        due.delete(document)
        await send(document)
      }
    }
    sending = false
  }

  return document => {
    due.add(document)
    if (!sending) void queue.hold(sendDue())
  }
}
