// The notes and folders that could not be read: listed as long as that is so, and named in the log.
import type { Connection } from 'vscode-languageserver'
import type { Failure } from '../runtime.ts'
import { addressKey, isWithin } from './addresses.ts'

/** So many are named in the log each time. */
const named = 20

export interface Failures {
  all(): readonly Failure[]
  add(failure: Failure): void
  /** What is at an address can be read, or is gone. */
  remove(uri: string): void
  /** What lies in folders is tried again. */
  removeWithin(folders: readonly string[]): void
  /** Names those that were added since in the log. */
  tell(): void
}

export function createFailures(connection: Connection): Failures {
  const failed = new Map<string, Failure>()
  let untold: Failure[] = []
  return {
    all: () => [...failed.values()],
    add(failure) {
      failed.set(addressKey(failure.uri), failure)
      untold.push(failure)
    },
    remove: uri => void failed.delete(addressKey(uri)),
    removeWithin(folders) {
      for (const [key, { uri }] of failed) if (folders.some(folder => isWithin(uri, folder))) failed.delete(key)
    },
    tell() {
      for (const { uri, message } of untold.slice(0, named)) connection.console.warn(`${uri} was not read: ${message}.`)
      if (untold.length > named) connection.console.warn(`${untold.length - named} more could not be read.`)
      untold = []
    },
  }
}
