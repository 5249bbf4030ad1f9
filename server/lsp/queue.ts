// The input queue: waiting until it is empty, so that what has been overtaken is not computed.
import type { Runtime } from './runtime.ts'

export interface Queue {
  /** To be called for each message that is handled. */
  arrived(): void
  /** Resolves when no message is waiting. */
  empty(): Promise<void>
}

/**
 * The library takes one message a turn of the event loop from its queue. Its turn
 * may come after ours, so the queue is empty only when two turns brought nothing.
 */
export function createQueue(runtime: Runtime): Queue {
  let messages = 0
  let waiting: Promise<void> | undefined

  function look(seen: number, quietTurns: number, done: () => void): void {
    runtime.nextTurn(() => {
      const quiet = messages === seen ? quietTurns + 1 : 0
      if (quiet < 2) return look(messages, quiet, done)
      waiting = undefined
      done()
    })
  }

  return {
    arrived: () => void messages++,
    empty: () => (waiting ??= new Promise(done => look(messages, 0, done))),
  }
}
