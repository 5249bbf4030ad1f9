// The known word that was probably meant by one that is nearly it.

const longest = 60

/**
 * The candidate nearest to `word` by insertions, deletions, replacements and swaps of neighbours: at most one such step
 * in words of up to five characters, two in longer ones, three from twelve on. Undefined if none is so near, or if
 * `word` is itself a candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined
  let best: string | undefined
  let limit = word.length <= 5 ? 1 : word.length < 12 ? 2 : 3
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit)
    if (distance === 0) return undefined
    if (distance > limit) continue
    best = candidate
    limit = distance - 1
  }
  return best
}

/** The number of steps between two words; anything above `limit` where there are more. */
function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let steps = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, beforePrevious[j - 2]! + 1)
      row.push(steps)
      least = Math.min(least, steps)
    }
    if (least > limit) return limit + 1
    beforePrevious = previous
    previous = row
  }
  return previous[b.length]!
}
