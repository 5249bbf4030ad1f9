// Whose resolution a number is: the Security Council's, another body's, or no resolution of a body at all.
import { afterWord, beforeWord, isCapital, lettersEnd, lettersStart, spaceEnd, spaceStart } from './steps.ts'

let bodies: ReadonlySet<string> | undefined

/** The last words of names of bodies that adopt resolutions of their own. */
function isOtherBody(word: string): boolean {
  bodies ??= new Set(
    (
      'Assembly Conference Parliament Congress Commission Committee Board Senate House Cabinet Ministers Union League ' +
      'ECOSOC UNGA GA HRC UNHRC PACE PA WHA IAEA OPCW IMO ICAO WCO INTERPOL OAS OIC UNESCO UNEA IPU'
    ).split(' '),
  )
  return bodies.has(word)
}

const otherCouncils =
  /(?:Rights|Social|Executive|Governing|Ministerial|Permanent|European|Joint|Trusteeship|Federal|National|Nordic|Arctic|Privy)$/

let otherKinds: ReadonlySet<string> | undefined

/** Words before "resolution" with which it is no decision of a body, or not yet one. */
function isOtherKind(word: string): boolean {
  otherKinds ??= new Set(
    (
      'draft screen image display video camera print printer monitor pixel spatial temporal optical satellite colour ' +
      'high low higher lower full maximum conflict dispute crisis problem debt year years'
    ).split(' '),
  )
  return otherKinds.has(word.toLowerCase())
}

/** Whether the Security Council is named right before the noun at `from`. */
export function isCouncilBefore(text: string, from: number): boolean {
  const end = spaceStart(text, from)
  if (end === from) return false
  const possessive = withoutPossessive(text, end)
  const start = lettersStart(text, possessive)
  const word = text.slice(start, possessive)
  if (word === 'UNSC' || word === 'SC') return true
  if (word.toLowerCase() !== 'council') return false
  const before = spaceStart(text, start)
  return beforeWord(text, before, 'security') !== undefined
}

/** Whether another body, or what is no body, is named right before the noun at `from`: "the Assembly, in its resolution". */
export function isOtherBefore(text: string, from: number): boolean {
  let end = spaceStart(text, from)
  if (end === from) return false
  const its = beforeWord(text, end, 'its')
  if (its !== undefined) end = spaceStart(text, its)
  const inward = beforeWord(text, end, 'in')
  if (inward !== undefined) {
    end = spaceStart(text, inward)
    const hasComma = text[end - 1] === ','
    // "The task of the Committee in resolution 1540 (2004)": not the Committee's own.
    if (!hasComma && its === undefined) return false
    if (hasComma) end = spaceStart(text, end - 1)
  } else if (its !== undefined) return false
  const to = withoutPossessive(text, end)
  const start = lettersStart(text, to)
  const word = text.slice(start, to)
  if (inward !== undefined && word === 'Committee') return false
  if (isOtherBody(word) || (inward === undefined && isOtherKind(word))) return true
  const before = spaceStart(text, start)
  if (word === 'Council') return otherCouncils.test(text.slice(lettersStart(text, before), before))
  return word === 'Europe' && beforeWord(text, before, 'of') !== undefined
}

function withoutPossessive(text: string, end: number): number {
  const isQuote = (char: string | undefined) => char === "'" || char === '’'
  if (isQuote(text[end - 1])) return end - 1
  return text[end - 1] === 's' && isQuote(text[end - 2]) ? end - 2 : end
}

/** Whose resolution it is by what follows at `at`: "of the Security Council", "adopted by the European Parliament". */
export function bodyAfter(text: string, at: number): 'council' | 'other' | undefined {
  let from = spaceEnd(text, text[at] === ',' ? at + 1 : at)
  const adopted = afterWord(text, from, 'adopted')
  if (adopted !== undefined) from = spaceEnd(text, adopted)
  const link = afterWord(text, from, 'by') ?? (adopted === undefined ? afterWord(text, from, 'of') : undefined)
  if (link === undefined) return undefined
  from = spaceEnd(text, link)
  for (const article of ['the', 'its']) from = spaceEnd(text, afterWord(text, from, article) ?? from)
  let previous = ''
  for (let count = 0; count < 12; count++) {
    const to = lettersEnd(text, from)
    const word = text.slice(from, to)
    if (!isCapital(word.charCodeAt(0)) && !['of', 'on', 'and', 'for', 'the'].includes(word)) return undefined
    if (word === 'UNSC' || (word === 'Council' && previous === 'Security')) return 'council'
    if (word === 'Council' || isOtherBody(word)) return 'other'
    previous = word
    from = spaceEnd(text, to)
    if (from === to) return undefined
  }
  return undefined
}
