// The git-ignored cache of what the editor tests and `npm start` install once, safe against being interrupted.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's folder. */
export const repository = join(import.meta.dirname, '..', '..')

/** Where everything installed for the editor lives. */
export const cache = join(repository, '.vscode-test')

const partial = /^(.+)\.partial-(\d+)$/

/**
 * The folder `name` of the cache, made by `fill` if it is not there. `fill` works in a folder of its own that gets its
 * name only when it is complete: an interrupted run leaves nothing that looks finished, and two runs do not disturb each other.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  removeAbandoned()
  const unfinished = `${folder}.partial-${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished)
  try {
    await fill(unfinished)
    if (!existsSync(folder)) renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

function removeAbandoned(): void {
  for (const entry of readdirSync(cache)) {
    const pid = partial.exec(entry)?.[2]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(cache, entry), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
