// The register of what is known of the world, over the compiled data. Nothing is read before it is asked for.
import { packed as packedGroups } from './compiled/groups.ts'
import { packed as packedOrganizations } from './compiled/organizations.ts'
import { packed as packedResolutions } from './compiled/resolutions.ts'
import { checkedOn, coverageFrom, packed as packedStates } from './compiled/states.ts'
import { packed as packedStructures } from './compiled/structures.ts'
import { createGroups, type Groups } from './groups.ts'
import { createOrganizations, type Organizations } from './organizations.ts'
import type { PackedGroups, PackedOrganizations, PackedResolutions, PackedStates, PackedStructures } from './packed.ts'
import type { Register } from './register.ts'
import { createResolutions, type Resolutions } from './resolutions.ts'
import { createStates, type States } from './states.ts'

let states: States | undefined
let organizations: Organizations | undefined
let groups: Groups | undefined
let resolutions: Resolutions | undefined

const register: Register = {
  checkedOn,
  coverageFrom,
  get states() {
    return (states ??= createStates(JSON.parse(packedStates) as PackedStates, coverageFrom))
  },
  get organizations() {
    return (organizations ??= createOrganizations(JSON.parse(packedOrganizations) as PackedOrganizations))
  },
  get groups() {
    return (groups ??= createGroups(JSON.parse(packedGroups) as PackedGroups))
  },
  get resolutions() {
    return (resolutions ??= createResolutions(
      JSON.parse(packedResolutions) as PackedResolutions,
      () => JSON.parse(packedStructures) as PackedStructures,
    ))
  },
}

/** The one register; its parts are built when first asked for. */
export function loadRegister(): Register {
  return register
}
