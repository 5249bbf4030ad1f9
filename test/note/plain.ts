// A note as plain data, maps written out, so that two notes can be compared.
import { OffsetMap } from '../../server/note/offset-map.ts'

/** The same data as text; of every map, where each character comes from. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (inner instanceof OffsetMap ? written(inner) : inner), 1)
}

function written(map: OffsetMap): string {
  const places: string[] = []
  for (let at = 0; at <= map.length; at++) places.push(`${map.start(at)}-${map.end(at)}`)
  return places.join(' ')
}
