// When work in the background may go on: in short slices, and not while the client has something to say.
import type { Queue } from '../queue.ts'
import type { Runtime } from '../runtime.ts'

/** How long a slice may keep the server from answering, in milliseconds. */
const slice = 4
/** How long the client must have been quiet, and after how long a slice is done all the same, in milliseconds. */
const unhurried = { quiet: 250, atLatest: 2000 }
/** The same while somebody waits for the result. */
const awaited = { quiet: 20, atLatest: 100 }

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
        const { quiet, atLatest } = isAwaited() ? awaited : unhurried
        const now = runtime.now()
        const left = Math.min(quiet - queue.quietFor(now), since + atLatest - now)
        if (left <= 0) break
        // Somebody may begin to wait meanwhile.
        await wait(Math.min(left, awaited.quiet))
      }
      arrivals = queue.arrivals
      until = runtime.now() + slice
    },
  }
}
