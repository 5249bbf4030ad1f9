// The States of an attendance register in the order that is asked for.
import type { StateAttendance } from './attendance.ts'

/** By the name, by how often it took part, by when it did first, by when it did last. */
export type AttendanceOrder = 'name' | 'events' | 'first' | 'last'

/**
 * The States in another order; `states` are in the order of the United Nations, in which those stay that are equal.
 * A State without a day comes last in either direction.
 */
export function inOrder(
  states: readonly StateAttendance[],
  order: AttendanceOrder,
  descending: boolean,
): readonly StateAttendance[] {
  if (order === 'name') return descending ? states.toReversed() : states
  const direction = descending ? -1 : 1
  if (order === 'events') return states.toSorted((a, b) => direction * (a.events.length - b.events.length))
  return states.toSorted((a, b) => {
    const [one, other] = [a[order], b[order]]
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    return one === other ? 0 : one < other ? -direction : direction
  })
}
