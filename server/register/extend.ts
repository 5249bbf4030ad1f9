// What a project adds to the register: a State's new name, a body of its own, the next resolution. The register itself stays as it is.
import {
  intervalProblem,
  type AddedResolution,
  type AdditionProblem,
  type RegisterAdditions,
  type Tell,
} from './additions.ts'
import { addOrganization } from './extend-organizations.ts'
import { addState } from './extend-states.ts'
import { createRegister, type Register } from './register.ts'
import { extendResolutions, type Resolution } from './resolutions.ts'

/** The register with what can be added, and what cannot. */
export function extendRegister(
  register: Register,
  additions: RegisterAdditions,
): { readonly register: Register; readonly problems: readonly AdditionProblem[] } {
  const problems: AdditionProblem[] = []
  const tell: Tell = (addition, message) => problems.push({ addition, message })
  const withStates = additions.states.reduce((data, state) => addState(data, state, tell), register.data)
  const withBodies = additions.organizations.reduce((data, body) => addOrganization(data, body, tell), withStates)
  const sound = additions.resolutions.filter(resolution => isSound(resolution, register, tell))
  const resolutions = extendResolutions(
    register.resolutions,
    sound.map((resolution): Resolution => ({ adopted: undefined, topic: undefined, ...resolution })),
  )
  const data = sound.length > 0 ? { ...withBodies, resolutions } : withBodies
  return { register: data === register.data ? register : createRegister(data), problems }
}

function isSound(added: AddedResolution, { resolutions }: Register, tell: Tell): boolean {
  const { number, year, adopted } = added
  const known = resolutions.get(number)
  const problem =
    (adopted === undefined ? undefined : intervalProblem(String(number), { from: adopted, to: null })) ??
    (known && known.year !== year
      ? `The register has resolution ${number} in ${known.year}, not ${year}.`
      : undefined) ??
    (!known && year < resolutions.lastYear
      ? `The register has all resolutions up to ${resolutions.lastYear - 1}; ${number} (${year}) is none of them.`
      : undefined)
  if (problem !== undefined) tell(added, problem)
  return problem === undefined
}
