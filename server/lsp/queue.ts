// The input queue: waiting until it is empty, so that what has been overtaken is not computed, and how long it has been.
import type { Runtime } from './runtime.ts'

export interface Queue {
  /** To be called for each message that is handled. */
  arrived(): void
  /** Resolves when no message is waiting. */
  empty(): Promise<void>
  /** How many messages have arrived. */
  readonly arrivals: number
  /** For how many milliseconds before `now` no message has arrived and nothing was held; 0 while something is. */
  quietFor(now: number): number
  /** Keeps the queue from being quiet until `work` is done. */
  hold<T>(work: Promise<T>): Promise<T>
}

/**
 * The library takes one message a turn of the event loop from its queue. Its turn
 * may come after ours, so the queue is empty only when two turns brought nothing.
 */
export function createQueue(runtime: Runtime): Queue {
  let messages = 0
  let held = 0
  let busyAt = 0
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
    arrived() {
      messages++
      busyAt = runtime.now()
    },
    empty: () => (waiting ??= new Promise(done => look(messages, 0, done))),
    get arrivals() {
      return messages
    },
    quietFor: now => (held > 0 ? 0 : now - busyAt),
    async hold(work) {
      held++
      try {
        return await work
      } finally {
        held--
        busyAt = runtime.now()
      }
    },
  }
}
