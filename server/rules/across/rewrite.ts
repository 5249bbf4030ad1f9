// Writing words anew at places that the archive knows.
import type { Occurrence } from '../../archive/facts.ts'
import { encodeFor } from '../../note/prose.ts'
import type { ProposedFix } from '../rule.ts'

/** Writes other words at every place given; undefined where one of them cannot hold them. */
export function writeAt(places: readonly Occurrence[], newText: string): ProposedFix | undefined {
  const edits = places.flatMap(({ span, quoting }) => {
    const encoded = encodeFor(quoting ?? 'none', newText)
    return encoded === undefined ? [] : [{ span, newText: encoded }]
  })
  if (edits.length === 0 || edits.length < places.length) return undefined
  return { title: `Write "${newText}"`, safe: false, edits }
}
