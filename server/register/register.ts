// What is known of the world: the one object through which the rest asks. Every question takes a date.
import type { Groups } from './groups.ts'
import type { Organizations } from './organizations.ts'
import type { Resolutions } from './resolutions.ts'
import type { States } from './states.ts'

export interface Register {
  readonly states: States
  readonly organizations: Organizations
  readonly groups: Groups
  readonly resolutions: Resolutions
  /** The day on which the facts were last checked. */
  readonly checkedOn: string
  /** The first day of which the register knows the names in force. */
  readonly coverageFrom: string
}
