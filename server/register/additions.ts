// What a project may add to the register, and what is told of an addition that contradicts itself or the register.
import { isDay, type Day, type Interval } from './day.ts'

/** A name of a State; in its interval it stands in the place of the register's. Ends are included, null is open. */
export interface AddedStateName extends Interval {
  readonly en: string
  /** As in running text, without the article; `en` if absent. */
  readonly inText?: string
  readonly article?: boolean
  readonly sortKey?: string
}

/** A further label of a State, and what the register is to say of it. */
export interface AddedAlias {
  readonly name: string
  readonly kind: 'accepted-short' | 'informal' | 'outdated' | 'misspelling'
}

/** Names of a State that the register has, by its ISO code (alpha-3), or of a new one. */
export interface AddedState {
  readonly iso3: string
  readonly names: readonly AddedStateName[]
  readonly aliases: readonly AddedAlias[]
}

/** A body; one of a name that the register has gets the further labels. */
export interface AddedOrganization extends Interval {
  readonly name: string
  /** The id of the register's body that is to be called so in the place of its name of today. */
  readonly nameOf?: string
  readonly abbreviations: readonly string[]
  readonly aliases: readonly string[]
}

/** A resolution of the Security Council. */
export interface AddedResolution {
  readonly number: number
  readonly year: number
  readonly adopted?: Day
  readonly topic?: string
}

/** Facts to be added. */
export interface RegisterAdditions {
  readonly states: readonly AddedState[]
  readonly organizations: readonly AddedOrganization[]
  readonly resolutions: readonly AddedResolution[]
}

/** What was not added, because it contradicts itself or the register. */
export interface AdditionProblem {
  /** The addition, and in a State the name or alias. */
  readonly addition: AddedState | AddedStateName | AddedAlias | AddedOrganization | AddedResolution
  /** A sentence or two for whoever wrote it. */
  readonly message: string
}

/** Tells what was not added, and why. */
export type Tell = (addition: AdditionProblem['addition'], message: string) => void

/** What is wrong with the days of something called `name`. */
export function intervalProblem(name: string, { from, to }: Interval): string | undefined {
  const none = [from, to].find(end => end !== null && !isDay(end))
  if (none !== undefined) return `There is no day ${none}. Write it as 2027-01-31.`
  return from !== null && to !== null && from > to ? `"${name}" ends on ${to}, before it begins on ${from}.` : undefined
}
