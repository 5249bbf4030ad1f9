// Boxes to tick of which some stand for several others.

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
