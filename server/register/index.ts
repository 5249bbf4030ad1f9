// The register of what is known of the world, over the compiled data. Nothing is read before it is asked for.
import { groups as packedGroups } from './compiled/groups.ts'
import * as packedNames from './compiled/names.ts'
import * as packedOrganizations from './compiled/organizations.ts'
import * as packedResolutions from './compiled/resolutions.ts'
import * as packedStates from './compiled/states.ts'
import { createGroups, type Groups } from './groups.ts'
import { readLookup } from './lookup.ts'
import { createRegister, type Register } from './register.ts'
import { createResolutions, type Resolutions } from './resolutions.ts'
import { readTable } from './table.ts'

let groups: Groups | undefined
let resolutions: Resolutions | undefined
let register: Register | undefined

/** The one register; its parts are built when first asked for. */
export function loadRegister(): Register {
  return (register ??= createRegister({
    checkedOn: packedStates.checkedOn,
    coverageFrom: packedStates.coverageFrom,
    states: { states: readTable(packedStates.states), labels: readLookup(packedStates.labels) },
    organizations: {
      organizations: readTable(packedOrganizations.organizations),
      labels: readLookup(packedOrganizations.labels),
    },
    starts: { labels: readLookup(packedNames.starts), small: packedNames.small.split(' ') },
    get groups() {
      return (groups ??= createGroups(packedGroups))
    },
    get resolutions() {
      return (resolutions ??= createResolutions(packedResolutions))
    },
  }))
}
