// How well some letters fit a name that has them in that order.

/**
 * 0 where the name does not have the letters in order, else the higher the better: letters that stand together, at the
 * beginning of words, and in a short name count for more. Both in small letters; no letters fit everything alike.
 */
export function fitOf(letters: string, name: string): number {
  if (letters === '') return 1
  const whole = name.indexOf(letters)
  if (whole >= 0)
    return 1000 + (startsWord(name, whole) ? 500 : 0) + (whole === 0 ? 250 : 0) - Math.min(200, name.length)
  let fit = 0
  let from = 0
  let last = -2
  for (const letter of letters) {
    const next = name.indexOf(letter, from)
    if (next < 0) return 0
    // Rather the beginning of a word than the middle of this one, unless letters stand together.
    const start = next === last + 1 ? next : wordWith(name, letter, next)
    const at = start < 0 ? next : start
    fit += at === last + 1 ? 20 : startsWord(name, at) ? 15 : 1
    last = at
    from = at + 1
  }
  return Math.max(1, fit * 5 - Math.min(200, name.length) / 10)
}

/** Where the next word begins with a letter, not far on; -1 if none does. */
function wordWith(name: string, letter: string, from: number): number {
  if (startsWord(name, from)) return from
  const at = name.indexOf(` ${letter}`, from)
  return at < 0 ? -1 : at + 1
}

function startsWord(name: string, at: number): boolean {
  const before = name.charCodeAt(at - 1)
  return at === 0 || before === 32 || before === 40 || before === 45 || before === 0x201c || before === 47
}
