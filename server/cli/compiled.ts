// Loads a bundle with the code that an earlier run compiled of it. Node's own cache holds what is compiled at loading;
// this one holds every function that was called until the code is kept, too.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** A bundle that runs. */
export interface Loaded<Exports> {
  readonly exports: Exports
  /** Keeps what has been compiled of it for the next run, unless an earlier run did. */
  readonly keep: () => void
}

/**
 * After so many milliseconds kept code is removed, whatever version of the program made it: most are gone by then, and one
 * that is not makes it anew.
 */
const lifetime = 30 * 24 * 60 * 60 * 1000

/** Runs a CommonJS bundle, given by its path, with the code that was kept of it. */
export function loadCompiled<Exports>(bundle: string): Loaded<Exports> {
  const stamp = stampOf(bundle)
  const place = placeFor(bundle)
  const cachedData = place === undefined ? undefined : readKept(place, stamp)
  // The bundles are ASCII.
  const wrapped = `(function(exports,require,module,__filename,__dirname){${readFileSync(bundle, 'latin1')}\n})`
  const script = new Script(wrapped, { filename: bundle, cachedData })
  const module = { exports: {} as Exports }
  const run = script.runInThisContext() as (...given: unknown[]) => void
  run(module.exports, createRequire(bundle), module, bundle, dirname(bundle))

  let isKept = place === undefined || script.cachedDataRejected === false
  const keep = () => {
    if (!isKept) {
      write(place!, [script.createCachedData(), stamp])
      removeOld(dirname(place!))
    }
    isKept = true
  }
  return { exports: module.exports, keep }
}

/**
 * Tells a file from what was in its place before: its length and when it was last written or put there, which no archive
 * and no copy can set. Comparing the source itself would take as long as reading it, and its room.
 */
function stampOf(bundle: string): Buffer {
  const { size, ctimeMs } = statSync(bundle)
  return Buffer.from(`${size} ${ctimeMs}`.padEnd(40))
}

/** The file for the compiled code of a bundle; each copy of the program and each version of the engine has its own. */
function placeFor(bundle: string): string | undefined {
  try {
    const folder = process.env['NODE_COMPILE_CACHE'] ?? join(homedir(), '.cache', 'rapporteur')
    const name = bundle.replace(/\W+/g, '-').slice(-150)
    return join(folder, `${name}-${process.versions.v8}-${process.arch}`)
  } catch {
    return undefined // Nobody's home.
  }
}

/** What was compiled of the file with this stamp, which stands behind it: so a file that lost its end is found out. */
function readKept(place: string, stamp: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(place)
    const end = kept.length - stamp.length
    return end > 0 && kept.subarray(end).equals(stamp) ? kept.subarray(0, end) : undefined
  } catch {
    return undefined
  }
}

/** Writes a file as a whole or not at all; where nothing may be written, every start compiles anew. */
function write(place: string, parts: readonly Buffer[]): void {
  const draft = `${place}-${process.pid}`
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
    writeFileSync(draft, Buffer.concat(parts), { mode: 0o600 })
    renameSync(draft, place)
  } catch {}
}

/** Removes what was kept long ago; what else lies in the folder is not ours. */
function removeOld(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      const isKeptCode = /-(?:commands|server)-cjs-\d+(?:\.\d+)+-/u.test(name)
      if (isKeptCode && Date.now() - statSync(path).mtimeMs > lifetime) rmSync(path)
    }
  } catch {} // Another program has been quicker.
}
