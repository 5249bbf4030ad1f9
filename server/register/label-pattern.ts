// One regular expression that finds any of many labels in a text, the longest first.

/**
 * A global pattern for the labels as whole words: any white space between words, any kind of apostrophe and hyphen;
 * "the" at the start of a label also as "The".
 */
export function labelPattern(labels: Iterable<string>): RegExp {
  const byFirst = new Map<string, string[]>()
  for (const label of [...labels].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const first = label.startsWith('the ') ? '[tT]' : literal(label[0]!)
    const rest = literal(label.slice(1))
    const group = byFirst.get(first)
    if (group === undefined) byFirst.set(first, [rest])
    else group.push(rest)
  }
  const alternatives = [...byFirst].map(([first, rests]) => `${first}(?:${rests.join('|')})`)
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`, 'gu')
}

function literal(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replaceAll('-', '[-‐‑]')
    .replaceAll("'", "['’‘ʼ]")
    .replaceAll(' ', '\\s+')
}
