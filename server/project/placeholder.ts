// What is written where something is still to be given: "TBC", "…", "TODO".

/** Whether a text only says that it is still to be given. */
export function isPlaceholder(text: string): boolean {
  return /^[[(<]?(?:tb[acd]|to[ -]?do|to be (?:added|announced|completed|confirmed|decided|determined)|x{3,}|\?+|(?:\.{3}|…)+)[\])>]?[.!]?$/i.test(
    text.trim(),
  )
}

/** What a new note has in the place of those who took part. */
export const namesToGive = { states: 'names of States', organizations: 'names of organizations' } as const

/** Whether an entry of a list only says that names are still to be given. */
export function standsForNames(entry: string): boolean {
  return isPlaceholder(entry) || entry === namesToGive.states || entry === namesToGive.organizations
}

/** What stands for the reason of a suppression as long as nobody has given one. */
export const reasonToGive = 'reason'

/** Whether what stands in the place of a reason gives none: no word, a placeholder, or what a template has there. */
export function givesNoReason(text: string): boolean {
  const words = text.trim().toLowerCase()
  return templates.includes(words) || isPlaceholder(words) || !/[\p{L}\p{N}]/u.test(words)
}

const templates: readonly string[] = [reasonToGive, 'the reason', 'why', 'why it is right here', 'n/a', 'none']
