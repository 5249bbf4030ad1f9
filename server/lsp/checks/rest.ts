// When typing rests: then is shown what was withheld, and done what need not be done at every keystroke.
import type { Document } from '../documents.ts'
import type { Runtime } from '../runtime.ts'

/** How long a note must rest, in milliseconds, before what touches the last insertion is shown. */
const rest = 500

export interface Rest {
  /** Awaits the end of the note's rest, which is at once if it was just opened; what was awaited before no longer is. */
  await(document: Document): void
  /** Whether a note's rest is awaited. */
  isAwaited(document: Document): boolean
  callOff(document: Document): void
}

/** `rested` is called at the end of the rests that are awaited. */
export function createRest(runtime: Runtime, rested: (document: Document) => void): Rest {
  const awaited = new Map<Document, () => void>()

  function callOff(document: Document): void {
    awaited.get(document)?.()
    awaited.delete(document)
  }

  return {
    await(document) {
      callOff(document)
      const since = runtime.now() - document.changedAt
      const left = document.revision === 0 ? 0 : Math.max(0, rest - since)
      const over = () => {
        awaited.delete(document)
        rested(document)
      }
      awaited.set(document, runtime.after(left, over))
    },
    isAwaited: document => awaited.has(document),
    callOff,
  }
}
