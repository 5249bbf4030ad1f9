// The archive as rules see it: its notes, and what was once found out of all of them together.
import type { ArchiveView, NoteInArchive } from '../rules/rule.ts'
import type { Archive } from './archive.ts'

/** The view of an archive; what it knows is found out again when the archive has changed. */
export function archiveView(archive: Pick<Archive, 'notes' | 'revision'>): ArchiveView {
  let known = new Map<unknown, unknown>()
  let { revision } = archive
  return {
    get notes() {
      return archive.notes()
    },
    know<Known>(make: (notes: readonly NoteInArchive[]) => Known): Known {
      if (revision !== archive.revision) {
        known = new Map()
        revision = archive.revision
      }
      if (!known.has(make)) known.set(make, make(archive.notes()))
      return known.get(make) as Known
    },
  }
}
