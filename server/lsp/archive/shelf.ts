// What stands in the archive: what the files say, and in the place of a file what stands in the editor, saved or not.
import type { Analysis } from '../../analysis/analysis.ts'
import { type Archive, type ArchivedNote, createArchive } from '../../archive/archive.ts'
import { lineTable } from '../../archive/line-table.ts'
import { factsOf } from '../../archive/read-facts.ts'
import type { Document } from '../documents.ts'
import type { Alias } from '../runtime.ts'
import { addressKey, isWithin, isWithinAny } from './addresses.ts'
import { largestNote } from './files.ts'
import { createPacker, type Packer } from './pack.ts'

/** A note as its file has it. */
export interface FiledNote {
  readonly note: ArchivedNote
  /** The same for the same text read under the same configuration; undefined where the runtime cannot tell. */
  readonly fingerprint: string | undefined
  /** The text of the configuration under which it was read. */
  readonly configuration: string | undefined
}

export interface Shelf {
  readonly archive: Archive
  /** Packs the notes of the files. */
  readonly packer: Packer
  /** The notes as their files have them. */
  filed(): Iterable<FiledNote>
  /** The note of a file, however its address is spelled. */
  get(uri: string): FiledNote | undefined
  file(filed: FiledNote): void
  remove(uri: string): void
  /** What lies in a folder is the same under both addresses. */
  alias(alias: Alias): void
  /** The folders may be others now than those they were known as. */
  unalias(folders: ReadonlySet<string>): void
  /** Brings the open notes up to date; only those that were opened and closed since, if so asked. */
  showOpen(only?: 'opened'): void
}

/** An open note as it stands in the archive: without an analysis if it does not, since it is too large. */
interface Shown {
  readonly document: Document
  readonly analysis: Analysis | undefined
}

/** `analysisOf` gives the same object as long as a note has not changed; `counts` says which open notes belong. */
export function createShelf(
  documents: ReadonlyMap<string, Document>,
  analysisOf: (document: Document) => Analysis,
  counts: (uri: string) => boolean,
): Shelf {
  const archive = createArchive()
  const packer = createPacker()
  const files = new Map<string, FiledNote>()
  const shown = new Map<string, Shown>()
  let aliases: readonly Alias[] = []

  /** The same for all addresses of a note. */
  function keyOf(uri: string): string {
    const alias = aliases.find(({ uri: folder }) => isWithin(uri, folder))
    return alias ? addressKey(alias.as) + addressKey(uri).slice(addressKey(alias.uri).length) : addressKey(uri)
  }

  function showClosed(): void {
    for (const [key, { document }] of shown) {
      if (documents.get(document.uri) === document && counts(document.uri)) continue
      shown.delete(key)
      archive.remove(document.uri)
      const filed = files.get(key)
      if (filed) archive.put(filed.note)
    }
  }

  function show(key: string, document: Document, only: 'opened' | undefined): void {
    const before = shown.get(key)
    if (only && before?.document === document) return
    const analysis = isTooLarge(document) ? undefined : analysisOf(document)
    if (before && before.analysis === analysis) return
    const filed = files.get(key)
    if (filed && filed.note.uri !== document.uri) archive.remove(filed.note.uri)
    shown.set(key, { document, analysis })
    if (analysis) archive.put(archived(document.uri, analysis))
    else archive.remove(document.uri)
  }

  /** Open notes that have another key now are shown anew. */
  function setAliases(next: readonly Alias[]): void {
    if (next.length === 0 && aliases.length === 0) return
    aliases = next
    for (const [key, { document }] of shown) {
      if (key === keyOf(document.uri)) continue
      shown.delete(key)
      archive.remove(document.uri)
    }
  }

  return {
    archive,
    packer,
    filed: () => files.values(),
    get: uri => files.get(keyOf(uri)),
    file(filed) {
      const key = keyOf(filed.note.uri)
      const note = packer.pack(filed.note)
      const before = files.get(key)
      if (before && before.note.uri !== note.uri && !shown.has(key)) archive.remove(before.note.uri)
      files.set(key, { ...filed, note })
      if (!shown.has(key)) archive.put(note)
    },
    remove(uri) {
      const key = keyOf(uri)
      const filed = files.get(key)
      files.delete(key)
      if (filed && !shown.has(key)) archive.remove(filed.note.uri)
    },
    alias(alias) {
      setAliases([...aliases.filter(({ uri }) => uri !== alias.uri), alias])
    },
    unalias(folders) {
      setAliases(aliases.filter(({ uri }) => !isWithinAny(uri, folders)))
    },
    showOpen(only) {
      showClosed()
      for (const document of documents.values()) if (counts(document.uri)) show(keyOf(document.uri), document, only)
    },
  }
}

/** Whether an open note is too large for the archive: what it says would be found out too slowly. */
export function isTooLarge({ text }: Document): boolean {
  return text.getText().length > largestNote
}

/** What the archive keeps of a note. */
export function archived(uri: string, analysis: Analysis): ArchivedNote {
  return { uri, facts: factsOf(analysis), lines: lineTable(analysis.note.source) }
}
