// Names that differ from that of a body or treaty in one word only: "Nuclear Supplier Group", "World Health organization".
import { overlaps } from '../../note/span.ts'
import { slipsBetween } from '../../register/near-names.ts'
import type { Register } from '../../register/register.ts'
import { rememberLast } from '../remember-last.ts'
import type { PassageContext, Reporter, WordsFound } from '../rule.ts'
import { ownNames } from '../wording/data/own-names.ts'

/** Words of which one stands in nearly every name of a body or treaty. */
export const wordsOfBodies =
  'organization|organisation|organizations|agency|authority|association|group|committee|regime|regimes|convention|regulation|' +
  'regulations|union|council|arrangement|forum|institute|centre|court|conduct'

/** The names with their words, by their number. */
const namesOf = rememberLast((register: Register): ReadonlyMap<number, readonly (readonly string[])[]> => {
  const byLength = new Map<number, (readonly string[])[]>()
  const bodies = register.organizations.all.flatMap(({ name, history }) => [name, ...history.map(past => past.name)])
  for (const name of new Set([...bodies, ...ownNames])) {
    const words = name.split(' ')
    if (words.length < 2) continue
    const list = byLength.get(words.length)
    if (list) list.push(words)
    else byLength.set(words.length, [words])
  }
  return byLength
})

const before = /(?:(?:[A-Z][\w'-]*|of|for|on|and|the|in|against|to) )*$/
const after = /^(?: (?:[A-Z][\w'-]*|of|for|on|and|the|in|against|to)(?![\w'-]))*/

/** Reports a name that is nearly the one of a body, around one of `wordsOfBodies`. */
export function checkNearOrganization(
  { span, plain }: WordsFound,
  { text, mentions, register }: PassageContext,
  report: Reporter<'another-name'>,
): void {
  if (mentions.organizations.some(({ span: known }) => overlaps(known, span))) return
  const lead = before.exec(plain.slice(Math.max(0, span.from - 90), span.from))![0]
  const rest = after.exec(plain.slice(span.to, span.to + 90))![0]
  if (!/[A-Z]/.test(lead + rest) || !/[a-z]/.test(lead + rest)) return
  const from = span.from - lead.length
  const words = plain.slice(from, span.to + rest.length).split(' ')
  const own = lead.split(' ').length - 1
  for (const [length, names] of namesOf(register)) {
    if (length > words.length) continue
    for (let first = Math.max(0, own - length + 1); first <= own && first + length <= words.length; first++) {
      const name = names.find(one => isNear(words, first, one))
      if (!name) continue
      const start = from + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
      const place = { from: start, to: start + words.slice(first, first + length).join(' ').length }
      const right = name.join(' ')
      if (mentions.organizations.some(({ span: known }) => overlaps(known, place))) return
      report({
        case: 'another-name',
        span: place,
        message: `"${text.slice(place.from, place.to)}" is nearly the name of a body or treaty. If "${right}" is meant, write it so.`,
        fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span: place, newText: right }] }],
      })
      return
    }
  }
}

/** Whether the words from `first` on are a name but for one. */
function isNear(words: readonly string[], first: number, name: readonly string[]): boolean {
  let slips = 0
  for (const [index, right] of name.entries()) {
    const word = words[first + index]!
    if (word === right) continue
    slips++
    if (slips > 1 || !isSlip(word, right, name.length)) return false
  }
  return slips === 1
}

function isSlip(word: string, right: string, length: number): boolean {
  const [small, other] = [word.toLowerCase(), right.toLowerCase()]
  // "World Health organization"; "the Security council" is for another rule.
  if (small === other) return length > 2 && right !== other
  if (Math.min(small.length, other.length) < 5 || /^[a-z]/.test(word) !== /^[a-z]/.test(right)) return false
  if (length > 3 && kinds.test(small) && kinds.test(other)) return true
  const isLong = Math.min(small.length, other.length) > 8 || sorted(small) === sorted(other)
  const allowed = isLong ? 2 : 1
  return slipsBetween(small, other, allowed) <= allowed
}

/** Words for which another is written from memory: "International Atomic Energy Authority". */
const kinds = /^(?:agency|authority|association|organization|office)$/

function sorted(word: string): string {
  return [...word].sort().join('')
}
