// The notes a command is about: files named, all notes below a folder, or standard input.
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join, resolve } from 'node:path'
import { notationOfName, type Notation } from '../note/note.ts'
import type { Inputs } from './arguments.ts'
import type { Console } from './console.ts'
import type { Position } from './lines.ts'

export interface Input {
  /** As shown: the path as given, with what lies below a folder joined to it. */
  readonly path: string
  readonly notation: Notation
  readonly source: string
}

/** Something that could not be read, and why, for a person. */
export interface InputError {
  readonly path: string
  readonly message: string
  /** Where in the file, if not the whole is meant. */
  readonly start?: Position
}

/** An error in one line, as standard error has it. */
export function describeError({ path, message, start }: InputError): string {
  const place = start ? `:${start.line + 1}:${start.character + 1}` : ''
  return `rapporteur: ${path}${place}: ${message}\n`
}

/**
 * Reads one after the other, in the order of the names; a thing that cannot be read is an InputError and the rest goes on.
 * What is named twice, alone and with its folder, say, is read once.
 */
export async function* readInputs(inputs: Inputs, console: Console): AsyncGenerator<Input | InputError> {
  if (inputs.paths[0] === '-') yield decode(inputs.stdinFilename!, await console.input())
  else {
    const read = new Set<string>()
    for (const path of inputs.paths)
      for (const input of readPath(path, undefined, new Set())) {
        const full = resolve(input.path)
        if (!read.has(full)) yield input
        read.add(full)
      }
  }
}

/**
 * Reads a file or a folder: one that was named (any name that says a notation), or an `entry` of a folder.
 * Folders already on the way (by symbolic links) are not entered again.
 */
function* readPath(path: string, entry: Dirent | undefined, above: ReadonlySet<string>): Generator<Input | InputError> {
  try {
    const info = !entry || entry.isSymbolicLink() ? statSync(path) : entry
    if (!info.isDirectory()) {
      if (!entry || notationOfName(path)) yield decode(path, readFileSync(path))
      return
    }
    const real = realpathSync(path)
    if (above.has(real)) return
    const inside = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const below of inside) {
      if (below.name === 'node_modules' || below.name.startsWith('.')) continue
      yield* readPath(join(path, below.name), below, new Set([...above, real]))
    }
  } catch (error) {
    // A broken link below a folder is nobody's note.
    if (entry && isMissing(error) && !notationOfName(path)) return
    yield { path, message: `cannot be read: ${reason(error)}` }
  }
}

/** The byte order mark stays, so that what is written back is what was read. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(path: string, bytes: Uint8Array): Input | InputError {
  const notation = notationOfName(path)
  if (!notation) return { path, message: 'is not a note: its name ends in none of .note.md, .note.yaml, .note.yml' }
  try {
    return { path, notation, source: decoder.decode(bytes) }
  } catch {
    return { path, message: 'cannot be read: it is not UTF-8 text' }
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** Why the system refused, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EISDIR':
      return 'it is a folder'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'there is a file where a folder should be'
    case 'ELOOP':
      return 'too many symbolic links'
    default:
      return message
  }
}
