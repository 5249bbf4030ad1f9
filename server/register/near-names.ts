// How near two labels are: the number of slips of the pen between them.

/**
 * The number of letters inserted, left out, exchanged or swapped with their neighbour that lead from `a` to `b`,
 * or `limit + 1` if there are more than `limit`.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, beforeLast[j - 2]! + 1)
      }
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length]!, limit + 1)
}

/**
 * How many slips between a written label and a name, both folded, still leave the name recognizable; 0 where the label
 * is another word: too short, with another first letter, or made from the name (Armenian).
 */
export function slipsAllowed(label: string, name: string): number {
  const length = Math.min(label.length, name.length)
  if (length < 5 || label[0] !== name[0]) return 0
  if (label.startsWith(name) && /^(?:i?ans?|ns?|s|'s|ese|i)$/u.test(label.slice(name.length))) return 0
  if (length < 9 || (length < 16 && Math.abs(label.length - name.length) > 1)) return 1
  return length < 16 ? 2 : 3
}
