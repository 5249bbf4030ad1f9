// What is known of the world: the one object through which the rest asks. Every question takes a date.
import { findNames, type FoundName, type Starts } from './find-names.ts'
import type { Groups } from './groups.ts'
import { createOrganizations, type Organizations, type OrganizationsData } from './organizations.ts'
import type { Resolutions } from './resolutions.ts'
import { createStates, type States, type StatesData } from './states.ts'

/** What is known of the world; every question about a name or a membership takes a day or a period. */
export interface Register {
  readonly states: States
  readonly organizations: Organizations
  readonly groups: Groups
  readonly resolutions: Resolutions
  /** The day on which the facts were last checked. */
  readonly checkedOn: string
  /** The first day of which the register knows the names in force. */
  readonly coverageFrom: string
  /** The names of States and bodies in a text, for `states.read` and `organizations.read` to say what they mean. */
  findNames(text: string): readonly FoundName[]
  /** What it is made from. */
  readonly data: RegisterData
}

/** The data of a register; nothing of them is read before it is asked for. */
export interface RegisterData {
  readonly checkedOn: string
  readonly coverageFrom: string
  readonly states: StatesData
  readonly organizations: OrganizationsData
  readonly starts: Starts
  readonly groups: Groups
  readonly resolutions: Resolutions
}

/** The register over its data. */
export function createRegister(data: RegisterData): Register {
  let states: States | undefined
  let organizations: Organizations | undefined
  return {
    data,
    checkedOn: data.checkedOn,
    coverageFrom: data.coverageFrom,
    get states() {
      return (states ??= createStates(data.states, data.coverageFrom))
    },
    get organizations() {
      return (organizations ??= createOrganizations(data.organizations))
    },
    get groups() {
      return data.groups
    },
    get resolutions() {
      return data.resolutions
    },
    findNames: text => findNames(data.starts, text),
  }
}
