// Which resolutions a drafter most likely means where a paragraph is cited and no resolution yet.
import type { Period } from '../register/day.ts'
import type { Register } from '../register/register.ts'
import type { Resolution, Structure } from '../register/resolutions.ts'

/** Whether a note of the event can cite it. */
export function isAdopted({ adopted, year }: Resolution, period: Period | undefined): boolean {
  if (!period) return true
  return adopted !== undefined ? adopted <= period.to : year <= Number(period.to.slice(0, 4))
}

/** The resolutions on 1540 (2004) that the event could know, the one cited last before the cursor first. */
export function likelyResolutions({ resolutions }: Register, before: string, period: Period | undefined): Structure[] {
  const cited = [...before.matchAll(/\b(\d{1,4}) ?\(\d{4}\)/gu)].map(match => Number(match[1])).reverse()
  const rank = ({ number }: Structure) => (cited.includes(number) ? cited.indexOf(number) : cited.length)
  return resolutions.structures
    .filter(structure => {
      const resolution = resolutions.get(structure.number)
      return resolution && isAdopted(resolution, period) && (structure.family || cited.includes(structure.number))
    })
    .toSorted((a, b) => rank(a) - rank(b))
}
