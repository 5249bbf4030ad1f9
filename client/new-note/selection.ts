// Boxes to tick: of which some stand for several others, and which one the words typed to find it mean.

/** By the id of a group's box: the ids of the boxes that it stands for. */
export type GroupBoxes = ReadonlyMap<string, readonly string[]>

/**
 * The boxes that are ticked when a person has made `after` of `before`: ticking a group ticks its members, unticking it
 * unticks them. A group is ticked exactly while all of its members are.
 */
export function settle(before: ReadonlySet<string>, after: ReadonlySet<string>, groups: GroupBoxes): Set<string> {
  const ticked = new Set(after)
  for (const [id, members] of groups)
    if (before.has(id) && !after.has(id) && members.every(member => after.has(member)))
      for (const member of members) ticked.delete(member)
  for (const [id, members] of groups)
    if (after.has(id) && !before.has(id)) for (const member of members) ticked.add(member)
  for (const [id, members] of groups) {
    if (members.every(member => ticked.has(member))) ticked.add(id)
    else ticked.delete(id)
  }
  return ticked
}

/** A box as it is shown; one without an id is a heading. */
export interface Box {
  readonly id?: string
  readonly label: string
  readonly description?: string
}

/**
 * What Enter means while words to search for are typed: the id of the one box they find, which is not ticked yet, or
 * `other` where they find none; `done` where nothing is typed or something found is ticked; `unclear` else.
 */
export function lookedFor(
  typed: string,
  boxes: readonly Box[],
  ticked: ReadonlySet<string>,
  other?: string,
): { readonly id: string } | 'done' | 'unclear' {
  const words = typed.trim().toLowerCase()
  if (words === '') return 'done'
  const found = boxes.flatMap(({ id, label, description }) =>
    id !== undefined && id !== other && [label, description].some(text => text?.toLowerCase().includes(words))
      ? { id, isWhole: [label, description].some(text => text?.toLowerCase() === words) }
      : [],
  )
  if (found.some(({ id }) => ticked.has(id))) return 'done'
  const [one, ...more] = found.some(({ isWhole }) => isWhole) ? found.filter(({ isWhole }) => isWhole) : found
  if (one && more.length === 0) return { id: one.id }
  return one === undefined && other !== undefined ? { id: other } : 'unclear'
}
