// The register of what is known of the world, over the compiled data. Nothing is read before it is asked for.
import { groups as packedGroups } from './compiled/groups.ts'
import * as packedOrganizations from './compiled/organizations.ts'
import * as packedResolutions from './compiled/resolutions.ts'
import * as packedStates from './compiled/states.ts'
import { createGroups, type Groups } from './groups.ts'
import { createOrganizations, type Organizations } from './organizations.ts'
import type { Register } from './register.ts'
import { createResolutions, type Resolutions } from './resolutions.ts'
import { createStates, type States } from './states.ts'

let states: States | undefined
let organizations: Organizations | undefined
let groups: Groups | undefined
let resolutions: Resolutions | undefined

const register: Register = {
  checkedOn: packedStates.checkedOn,
  coverageFrom: packedStates.coverageFrom,
  get states() {
    return (states ??= createStates(packedStates))
  },
  get organizations() {
    return (organizations ??= createOrganizations(packedOrganizations))
  },
  get groups() {
    return (groups ??= createGroups(packedGroups))
  },
  get resolutions() {
    return (resolutions ??= createResolutions(packedResolutions))
  },
}

/** The one register; its parts are built when first asked for. */
export function loadRegister(): Register {
  return register
}
