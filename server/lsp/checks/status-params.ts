// What the status of a note says to the client.
import { status } from '../../features/status.ts'
import type { Document } from '../documents.ts'
import type { StatusParams } from '../protocol.ts'
import type { Session } from '../session.ts'

export function statusParams(document: Document, session: Session): StatusParams {
  const foundBeside = document.beside.map(({ finding }) => finding)
  const { period, ...counted } = status(session.analysis(document), foundBeside)
  const configuration = session.configurationOf(document.uri)?.uri
  return {
    uri: document.uri,
    version: document.text.version,
    eventDays: period ?? null,
    ...counted,
    ...(configuration !== undefined && { configuration }),
  }
}
