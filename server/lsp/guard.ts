// The one wrapper around every handler: no message, however wrong, brings the server down.
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Queue } from './queue.ts'
import type { Session } from './session.ts'

export interface Guard {
  /** A handler of a request; `neutral` is answered where it fails. */
  request<P, R, E = void>(
    name: string,
    neutral: R,
    handle: (params: P, token: CancellationToken) => R | ResponseError<E> | Promise<R | ResponseError<E>>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<E>>
  /** A handler of a notification. */
  notification<P>(name: string, handle: (params: P) => void): (params: P) => void
  /** From now on requests are refused. */
  readonly shutDown: () => void
}

/** `session` gives undefined as long as the client has not initialized the server. */
export function createGuard(session: () => Session | undefined, queue: Queue): Guard {
  let down = false
  return {
    request: (name, neutral, handle) => async (params, token) => {
      queue.arrived()
      if (down) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.')
      if (!session()) return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.')
      try {
        const answer = await handle(params, token)
        return token.isCancellationRequested
          ? new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
          : answer
      } catch (error) {
        session()?.failed(name, error)
        return neutral
      }
    },
    notification: (name, handle) => params => {
      queue.arrived()
      if (down || !session()) return
      try {
        handle(params)
      } catch (error) {
        session()?.failed(name, error)
      }
    },
    shutDown: () => {
      down = true
    },
  }
}
