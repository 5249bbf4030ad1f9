// The archive as rules see it: its notes, and what was once found out of all of them together.
import type { ArchiveView, Inquiry } from '../rules/rule.ts'
import type { Archive } from './archive.ts'

/** The view of an archive; what it knows is found out again when the archive has changed. */
export function archiveView(archive: Pick<Archive, 'notes' | 'revision'>): ArchiveView {
  let begun = new Map<
    Inquiry<unknown>,
    { readonly steps: Iterator<void, unknown>; found?: { readonly known: unknown } }
  >()
  let { revision } = archive

  function inquire(inquiry: Inquiry<unknown>, pause: () => boolean): { readonly known: unknown } | undefined {
    if (revision !== archive.revision) {
      begun = new Map()
      revision = archive.revision
    }
    let one = begun.get(inquiry)
    if (!one) begun.set(inquiry, (one = { steps: inquiry(archive.notes()) }))
    while (!one.found) {
      const step = one.steps.next()
      if (step.done) one.found = { known: step.value }
      else if (pause()) break
    }
    return one.found
  }

  return {
    get notes() {
      return archive.notes()
    },
    know: <Known>(inquiry: Inquiry<Known>) => inquire(inquiry, () => false)!.known as Known,
    learn: (inquiry, pause) => inquire(inquiry, pause) !== undefined,
  }
}
