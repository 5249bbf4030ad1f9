// The mandates of the 1540 Committee: until when, and by which resolution.
import { findDates } from '../../mentions/dates.ts'
import type { Day } from '../../register/day.ts'
import type { Resolutions } from '../../register/resolutions.ts'
import { numberAndYear } from './citing.ts'

/** A mandate's last day, and the resolution that set it. */
export interface Extension {
  readonly until: Day
  readonly number: number
  /** "1977 (2011)". */
  readonly by: string
}

let lastRead: { readonly resolutions: Resolutions; readonly extensions: readonly Extension[] } | undefined

/** The extensions of the 1540 Committee's mandate, in order; those of the register asked last are kept. */
export function extensionsIn(resolutions: Resolutions): readonly Extension[] {
  if (lastRead?.resolutions !== resolutions) {
    const extensions: Extension[] = []
    for (const { number, family, paragraphs } of resolutions.structures) {
      const topic = family ? paragraphs.find(({ topic }) => topic?.startsWith('mandate extended'))?.topic : undefined
      const until = topic === undefined ? undefined : findDates({ text: topic })[0]?.period?.to
      const known = resolutions.get(number)
      if (until !== undefined && known) extensions.push({ until, number, by: numberAndYear(known) })
    }
    lastRead = { resolutions, extensions }
  }
  return lastRead.extensions
}
