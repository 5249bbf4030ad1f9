// When work in the background may go on: in short slices, and where they are least in the client's way.
import type { Queue } from '../queue.ts'
import type { Runtime } from '../runtime.ts'

/** How long a slice may keep the server from answering, in milliseconds; one between messages, which is rare, may be longer. */
const slice = { inQuiet: 4, between: 12 }
/** So many milliseconds after a message the next is not to be expected at once. */
const breath = 20
/**
 * In milliseconds: after what quiet of the client slices follow each other; how long the pause between two is while messages
 * keep coming, of which each takes a breath; and after how long one is done whatever comes.
 */
const unhurried = { quiet: 250, pause: 360, atLatest: 1000 }
/** The same while somebody waits for the result. */
const awaited = { quiet: breath, pause: 0, atLatest: 100 }

export interface Pace {
  /** Whether the slice is over: then `turn` is to be awaited before anything more is done. */
  over(): boolean
  /** Resolves when the next slice begins. */
  turn(): Promise<void>
}

/** `isAwaited` says whether somebody waits for the result. */
export function createPace(queue: Queue, runtime: Runtime, isAwaited: () => boolean): Pace {
  let until = 0
  let arrivals = 0

  const wait = (milliseconds: number) => new Promise<void>(done => void runtime.after(milliseconds, done))
  return {
    over: () => runtime.now() >= until || queue.arrivals !== arrivals,
    async turn() {
      const since = runtime.now()
      await queue.empty()
      for (;;) {
        const { quiet, pause, atLatest } = isAwaited() ? awaited : unhurried
        const now = runtime.now()
        const [paused, quieted] = [now - since, queue.quietFor(now)]
        const left = Math.min(quiet - quieted, Math.max(pause - paused, breath - quieted), atLatest - paused)
        until = now + (quieted < quiet ? slice.between : slice.inQuiet)
        if (left <= 0) break
        // Somebody may begin to wait meanwhile.
        await wait(Math.min(left, breath))
      }
      arrivals = queue.arrivals
    },
  }
}
