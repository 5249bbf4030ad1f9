// Addresses of notes: which are one although spelled in two ways, which lie below a folder, which the archive takes.
import { notationOfName } from '../../note/note.ts'

/** The same for addresses that differ only in which characters are written as `%20`, or in the letter case of a drive. */
export function addressKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(drive, letter => letter.toLowerCase())
  } catch {
    return uri
  }
}

const drive = /^file:\/\/\/[A-Z](?=:)/u

/** Whether an address is a folder's or lies below it. */
export function isWithin(uri: string, folder: string): boolean {
  const [inner, outer] = [addressKey(uri), addressKey(folder).replace(/\/$/u, '')]
  return inner.startsWith(outer) && (inner.length === outer.length || inner[outer.length] === '/')
}

/** Whether an address is one of the keys, or lies below one. */
export function isWithinAny(uri: string, keys: ReadonlySet<string>): boolean {
  for (let key = addressKey(uri); key.includes('/'); key = key.slice(0, key.lastIndexOf('/')))
    if (keys.has(key)) return true
  return false
}

/** Whether a folder of that name is nobody's archive: hidden, or other people's programs. */
export function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.')
}

/** Whether an address is that of a note in one of the folders. */
export function isNoteOf(folders: readonly string[], uri: string): boolean {
  return notationOfName(uri) !== undefined && isSearched(folders, uri)
}

/** Whether an address lies in one of the folders and below none that is skipped. */
export function isSearched(folders: readonly string[], uri: string): boolean {
  return folders.some(folder => {
    if (!isWithin(uri, folder)) return false
    const below = addressKey(uri).slice(addressKey(folder).replace(/\/$/u, '').length + 1)
    return !below.split('/').some(isSkipped)
  })
}

/** Whether an open note counts: not what an editor shows beside, such as an earlier version of a file. */
export function countsWhenOpen(folders: readonly string[], uri: string): boolean {
  return /^(?:file|untitled):/u.test(uri) || folders.some(folder => isWithin(uri, folder))
}
