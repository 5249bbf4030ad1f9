// Reads citations of Security Council resolutions in prose, with the operative paragraphs cited of them.
import type { Prose } from '../note/prose.ts'
import type { Resolutions } from '../register/resolutions.ts'
import { readParagraphs, type ParagraphList } from './cited-paragraphs.ts'
import { readNumber, readNumbers } from './cited-resolutions.ts'
import { nextCitationWord, nounAt, paragraphWordAt, type Noun, type ParagraphWord } from './citation-words.ts'
import type { Citation, CitedResolution, Reading } from './mention.ts'
import { bodyAfter, isCouncilBefore, isOtherBefore } from './other-bodies.ts'
import { afterWord, digitsStart, isWord, spaceEnd, spaceStart } from './steps.ts'

/**
 * Resolutions of the General Assembly that are commonly cited by number alone: a bare "resolution 181" or
 * "resolution 2758" means them as a rule, so that it is no citation unless the Security Council is named.
 */
const assemblyNumbers = [
  181, 194, 217, 260, 377, 1514, 1541, 1653, 1761, 1803, 1904, 2065, 2131, 2200, 2312, 2373, 2625, 2758, 2826, 3201,
  3236, 3314, 3379,
]

/** Heights of pictures in points: a bare "resolution 1080". */
const pictureHeights = [480, 576, 720, 768, 1080, 1440, 2160]

/** Finds the citations of Security Council resolutions in a passage, in order; those of other bodies are none. */
export function findCitations({ text }: Pick<Prose, 'text'>, { register }: Reading): Citation[] {
  const found: Citation[] = []
  if (!/\d/.test(text)) return found
  const table = register.resolutions
  let at = 0
  for (let word = nextCitationWord(text, at); word; word = nextCitationWord(text, at)) {
    at = word.to
    const end = found.at(-1)?.span.to ?? 0
    const read = word.kind === 'noun' ? readCitation(text, word, table) : readParagraphCitation(text, word, table, end)
    if (!read) continue
    if (read.citation) found.push(read.citation)
    at = read.to
  }
  return found
}

interface Read {
  readonly citation?: Citation
  readonly to: number
}

/** "OP 11 (e) of resolution 1540 (2004)", "OP 3 UNSCR 1540", "1540's OP 15"; without a resolution only how far the list goes. */
function readParagraphCitation(
  text: string,
  word: ParagraphWord,
  table: Resolutions,
  previousEnd: number,
): Read | undefined {
  const sure = readParagraphs(text, word.to)
  if (!sure) return undefined
  const alone = { to: sure.to }
  if (isInAnnex(text, word.from)) return alone
  const list = readParagraphs(text, word.to, true)!
  const owner = ownerBefore(text, word.from, table, previousEnd)
  if (owner) return { citation: ofNumber(owner, owner.span.from, list.to, list), to: list.to }

  // "OP 3 UNSCR 1540" does without "of"; a mere "paragraph 3" before a resolution may be that of another text.
  const link = toResolution(text, list.to)
  const next = link ?? (word.isOperative ? directly(text, list.to) : undefined)
  if (next === undefined) return alone
  const noun = nounAt(text, next)
  if (!noun) {
    const bare = bareNumber(text, next, table)
    // Without "of" between them only number and year together are sure: "OP 3 1540 (2004)".
    if (!bare || (bare.year === undefined && link === undefined)) return alone
    return { citation: ofNumber(bare, word.from, bare.span.to, list), to: bare.span.to }
  }
  const read = readCitation(text, noun, table)
  if (!read) return { to: noun.to }
  const { citation } = read
  // Of several resolutions none in particular is meant.
  const paragraphs = citation.resolutions.length === 1 ? [...list.paragraphs, ...citation.paragraphs] : []
  return { citation: { ...citation, span: { from: word.from, to: citation.span.to }, paragraphs }, to: read.to }
}

/** A citation by the number alone. */
function ofNumber(resolution: CitedResolution, from: number, to: number, { paragraphs }: ParagraphList): Citation {
  const at = resolution.span.from
  return {
    kind: 'citation',
    span: { from, to },
    form: 'number',
    noun: { text: '', span: { from: at, to: at } },
    resolutions: [resolution],
    paragraphs,
  }
}

/** "1540 (2004)" after "OP 13 of", where number and year confirm each other, or the number is of the 1540 family. */
function bareNumber(text: string, at: number, table: Resolutions): CitedResolution | undefined {
  const cited = readNumber(text, at, table, true)
  if (!cited) return undefined
  const known = table.get(cited.number)
  const isSure = cited.year === undefined ? table.structure(cited.number)?.family : known?.year === cited.year
  return isSure ? cited : undefined
}

/** The resolution of the 1540 family in "1540's OP 15". */
function ownerBefore(text: string, from: number, table: Resolutions, previousEnd: number): CitedResolution | undefined {
  const end = spaceStart(text, from)
  if (end === from || text[end - 1] !== 's' || !/['’]/.test(text[end - 2] ?? '')) return undefined
  const start = digitsStart(text, end - 2)
  if (end - 2 - start !== 4 || isWord(text.charCodeAt(start - 1)) || start < previousEnd) return undefined
  const number = Number(text.slice(start, end - 2))
  if (!table.structure(number)?.family) return undefined
  const span = { from: start, to: end - 2 }
  return { span, number, numberSpan: span, year: undefined, yearSpan: undefined }
}

function isInAnnex(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from).toLowerCase()
  if (!before.includes('annex') && !before.includes('appendix')) return false
  return /\b(?:annex(?:es)?|appendix)(?:\s{1,2}[\da-z]{1,4})?,?\s{1,2}$/.test(before)
}

/** Where the noun stands after "of", "in" or "from" and the Council's name; undefined if nothing of the kind follows. */
function toResolution(text: string, at: number): number | undefined {
  const start = text[at] === ',' ? at + 1 : at
  let from = spaceEnd(text, start)
  if (from === start) return undefined
  const link = afterWord(text, from, 'of') ?? afterWord(text, from, 'in') ?? afterWord(text, from, 'from')
  if (link === undefined) return undefined
  from = spaceEnd(text, link)
  for (const article of ['the', 'its', 'their', 'that']) {
    const end = afterWord(text, from, article)
    if (end !== undefined) {
      from = spaceEnd(text, end)
      break
    }
  }
  return afterCouncil(text, from)
}

/** Where the noun stands right after white space and perhaps the Council's name. */
function directly(text: string, at: number): number | undefined {
  const from = spaceEnd(text, at)
  return from === at ? undefined : afterCouncil(text, from)
}

/** The place after "United Nations Security Council", as far as it is there. */
function afterCouncil(text: string, at: number): number {
  let from = at
  const nations = afterWord(text, from, 'un') ?? afterWord(text, from, 'united nations')
  if (nations !== undefined) from = spaceEnd(text, nations)
  const security = afterWord(text, from, 'security')
  if (security !== undefined) from = spaceEnd(text, security)
  const council = afterWord(text, from, 'council')
  if (council === undefined) return from
  return spaceEnd(text, /^['’]s/.test(text.slice(council, council + 2)) ? council + 2 : council)
}

/** The citation whose noun stands there, or undefined if it cites nothing of the Security Council. */
function readCitation(text: string, noun: Noun, table: Resolutions): (Read & { citation: Citation }) | undefined {
  const { from, to: nounEnd, form } = noun
  let named = form !== 'resolution' || isCouncilBefore(text, from)
  if (!named && isOtherBefore(text, from)) return undefined
  const resolutions = readNumbers(text, noun, table)
  if (!resolutions) return undefined
  let to = resolutions.at(-1)!.span.to
  if (!named) {
    const body = bodyAfter(text, to)
    named = body === 'council'
    if (body === 'other' || (!named && !resolutions.every(isLikely))) return undefined
  }
  const after = resolutions.length === 1 ? paragraphsAfter(text, to) : undefined
  if (after) to = after.to
  return {
    citation: {
      kind: 'citation',
      span: { from, to },
      form,
      noun: { text: text.slice(from, nounEnd), span: { from, to: nounEnd } },
      resolutions,
      paragraphs: after?.paragraphs ?? [],
    },
    to,
  }
}

/** "resolution 1540 (2004), paragraph 3": not a paragraph of what follows ("paragraph 3 of the report"). */
function paragraphsAfter(text: string, at: number): ParagraphList | undefined {
  let from = spaceEnd(text, at)
  if (text[from] === ',') {
    from = spaceEnd(text, from + 1)
    const inward = afterWord(text, from, 'in')
    if (inward !== undefined) {
      from = spaceEnd(text, inward)
      from = spaceEnd(text, afterWord(text, from, 'its') ?? from)
    }
  } else if (/^['’]s\s/.test(text.slice(at, at + 3))) from = spaceEnd(text, at + 2)
  else if (from === at) return undefined
  else if (text[from] === '(') from++
  const word = paragraphWordAt(text, from)
  const list = word && readParagraphs(text, word.to, true)
  if (!list) return undefined
  const next = spaceEnd(text, list.to)
  const isOther = next > list.to && ['of', 'in', 'to'].some(link => afterWord(text, next, link) !== undefined)
  return isOther ? undefined : list
}

/** Whether a number under a bare "resolution" is one of the Security Council's rather than of the General Assembly's. */
function isLikely({ number, year }: CitedResolution): boolean {
  if (year === undefined) return number >= 100 && !assemblyNumbers.includes(number) && !pictureHeights.includes(number)
  // Before there were United Nations a year is a slip, whoever is meant; and nobody counts from 0.
  if (number === 0 || year < 1945) return !assemblyNumbers.includes(number)
  // The Assembly cited by calendar year: it numbered from 1 to 3541 until 1976, while the Council reached 402.
  return !(year <= 1976 && (number > 402 || year <= 1951))
}
