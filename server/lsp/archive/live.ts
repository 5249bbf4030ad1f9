// The archive as it stands at this moment: what the files say, and over it what stands in the editor, saved or not.
import type { Analysis } from '../../analysis/analysis.ts'
import { type Archive, type ArchivedNote, createArchive } from '../../archive/archive.ts'
import { lineTable } from '../../archive/line-table.ts'
import { factsOf } from '../../archive/read-facts.ts'
import type { Document } from '../documents.ts'

/** The archive of one connection. */
export interface LiveArchive {
  /** Every note that is known, open notes as they stand now. Brings them up to date, so it costs nothing until asked. */
  current(): Archive
  /** Resolves when every note of the workspace has been read once, or could not be. */
  complete(): Promise<void>
  /** The notes and folders that could not be read, by their addresses. */
  failures(): readonly Failure[]
}

/** Something of the workspace that could not be read, and why, for a person. */
export interface Failure {
  readonly uri: string
  readonly message: string
}

/** An open note as it stands in the archive. */
interface Shown {
  readonly document: Document
  readonly analysis: Analysis
}

/** `analysisOf` gives the same object as long as a note has not changed. */
export function createLiveArchive(
  documents: ReadonlyMap<string, Document>,
  analysisOf: (document: Document) => Analysis,
): LiveArchive {
  const archive = createArchive()
  const shown = new Map<string, Shown>()

  function showOpen(): void {
    for (const [uri, { document }] of shown) {
      if (documents.get(uri) === document) continue
      shown.delete(uri)
      archive.remove(uri)
    }
    for (const document of documents.values()) {
      const analysis = analysisOf(document)
      const { uri } = document
      if (shown.get(uri)?.analysis === analysis) continue
      shown.set(uri, { document, analysis })
      archive.put(archived(uri, analysis))
    }
  }

  return {
    current() {
      showOpen()
      return archive
    },
    complete: () => Promise.resolve(),
    failures: () => [],
  }
}

/** What the archive keeps of a note. */
function archived(uri: string, analysis: Analysis): ArchivedNote {
  return { uri, facts: factsOf(analysis), lines: lineTable(analysis.note.source) }
}
