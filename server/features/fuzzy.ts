// How well some letters fit a name that has them in that order.

/**
 * 0 where the name does not have the letters in order, or only scattered, else the higher the better: letters that stand together, at the
 * beginning of words, and in a short name count for more. Both in small letters; no letters fit everything alike.
 */
export function fitOf(letters: string, name: string): number {
  if (letters === '') return 1
  const whole = name.indexOf(letters)
  if (whole >= 0)
    return 1000 + (startsWord(name, whole) ? 500 : 0) + (whole === 0 ? 250 : 0) - Math.min(200, name.length)
  const points = pointsOf(letters, name, wordWith) ?? pointsOf(letters, name, (_, __, next) => next) ?? 0
  // Letters scattered over the middles of words fit nearly everything.
  return points < letters.length * 5 ? 0 : points * 5 - Math.min(200, name.length) / 10
}

/** The points of letters found one after the other, each where `choose` says from its next place on; undefined where one is missing. */
function pointsOf(
  letters: string,
  name: string,
  choose: (name: string, letter: string, next: number) => number,
): number | undefined {
  let points = 0
  let last = -2
  for (const letter of letters) {
    const next = name.indexOf(letter, Math.max(0, last + 1))
    if (next < 0) return undefined
    const at = next === last + 1 ? next : choose(name, letter, next)
    points += at === last + 1 ? 20 : startsWord(name, at) ? 15 : 1
    last = at
  }
  return points
}

/** Rather the next word that begins with a letter than the middle of this one. */
function wordWith(name: string, letter: string, next: number): number {
  if (startsWord(name, next)) return next
  const at = name.indexOf(` ${letter}`, next)
  return at < 0 ? next : at + 1
}

function startsWord(name: string, at: number): boolean {
  const before = name.charCodeAt(at - 1)
  return at === 0 || before === 32 || before === 40 || before === 45 || before === 0x201c || before === 47
}
