// Checks a note in slices, so that a long first check does not keep the server from answering.
import type { Document } from '../documents.ts'
import type { Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'

/** How long a check may keep the server from answering, in milliseconds. */
const slice = 12

/** Whether a note is open. */
export function isOpen(document: Document, session: Session): boolean {
  return session.documents.get(document.uri) === document
}

/** Checks a note; whether it is still open and the version that was begun with. */
export async function checkInSlices(document: Document, session: Session, runtime: Runtime): Promise<boolean> {
  const { revision } = document
  const isCurrent = () => document.revision === revision && isOpen(document, session)
  const waiting = session.ready(document)
  if (waiting) {
    await waiting
    if (!isCurrent()) return false
  }
  for (;;) {
    const until = runtime.now() + slice
    if (session.analysis(document).check(() => runtime.now() > until)) {
      runtime.checked?.()
      return true
    }
    await new Promise<void>(done => runtime.nextTurn(done))
    if (!isCurrent()) return false
  }
}
