// Child processes and temporary folders that go when this process ends, whichever way it ends.
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const running = new Set<ChildProcess>()
const folders = new Set<string>()
let watching = false

/** Starts a process in a group of its own, which `stop` and the end of this process bring down as a whole. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  watchForEnd()
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' })
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/** Ends a process and all that it started; resolves when it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const gone = new Promise(resolve => child.once('exit', resolve))
    endGroup(child, 'SIGTERM')
    const late = setTimeout(() => {
      endGroup(child, 'SIGKILL')
    }, 3000)
    await gone
    clearTimeout(late)
  }
  endGroup(child, 'SIGKILL')
}

/** Makes a folder that is gone when this process is, or earlier with `removeFolder`. */
export function temporaryFolder(): string {
  watchForEnd()
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  folders.add(folder)
  return folder
}

export function removeFolder(folder: string): void {
  // What was just ended may still be writing.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  folders.delete(folder)
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    else process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}

function watchForEnd(): void {
  if (watching) return
  watching = true
  process.once('exit', () => {
    for (const child of running) endGroup(child, 'SIGKILL')
    for (const folder of folders) removeFolder(folder)
  })
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number))
  }
}

/** `promise`, or an error that says what took too long. `limit` in seconds. */
export async function within<T>(limit: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what} took longer than ${limit} seconds.`))
    }, limit * 1000)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
