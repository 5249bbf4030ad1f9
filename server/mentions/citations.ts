// Reads citations of Security Council resolutions in prose, with the operative paragraphs cited of them.
import type { Prose } from '../note/prose.ts'
import type { Resolutions } from '../register/resolutions.ts'
import type { Citation, CitedParagraph, CitedResolution, Reading } from './mention.ts'

/**
 * Resolutions of the General Assembly that are commonly cited by number alone: a bare "resolution 181" or
 * "resolution 2758" means them as a rule, so that it is no citation unless the Security Council is named.
 */
const assemblyNumbers = new Set([
  181, 194, 217, 260, 377, 1514, 1541, 1653, 1761, 1803, 1904, 2065, 2131, 2200, 2312, 2373, 2625, 2758, 2826, 3201,
  3236, 3314, 3379,
])

/** Words for operative paragraphs, then numbers with letters. */
const letters = '(?:\\s?\\([a-z]\\)(?:\\s?\\([ivx]{1,4}\\))?)'
const letterList = `${letters}(?:(?:\\s?,\\s{1,2}(?:and\\s|or\\s)?|\\s(?:and|or|to)\\s|\\s?[-–]\\s?)${letters})*`
const paragraphItem = `\\d{1,3}(?![\\d/]|[.,]\\d)(?:${letterList})?`
const paragraphJoiner = '(?:\\s?,\\s{1,2}(?:and\\s|or\\s)?|\\s(?:and|or|to|through|as\\swell\\sas)\\s|\\s?[-–]\\s?)'
/** The word before the numbers of operative paragraphs. */
export const paragraphWord =
  '(?:operative\\s+paragraphs?|op\\.?\\s+paras?\\.?|sub-?paragraphs?|paragraphs?|paras?\\.?|O\\.?P\\.?s?)'

/** The numbers and letters after it: "3 (a) and (d), 4 to 7". */
export const paragraphList = `${paragraphItem}(?:${paragraphJoiner}${paragraphItem})*`

interface Patterns {
  readonly hint: RegExp
  readonly anchor: RegExp
  readonly paragraphs: RegExp
  readonly inAnnex: RegExp
  readonly toResolution: RegExp
  readonly directly: RegExp
  readonly noun: RegExp
  readonly number: RegExp
  readonly joiner: RegExp
  readonly dated: RegExp
  readonly paragraphsAfter: RegExp
  readonly councilBefore: RegExp
  readonly otherBefore: RegExp
  readonly councilAfter: RegExp
  readonly otherAfter: RegExp
}

let compiled: Patterns | undefined

function patterns(): Patterns {
  const noun =
    '(?:(?:UNSC|SC)\\s{1,2}[Rr]es(?:olutions?|\\.)|(?:[Rr]esolutions?|RESOLUTIONS?)(?:\\s\\((?:UN)?SCRs?\\))?|(?:UN)?SCRs?|S/RES/)'
  return (compiled ??= {
    hint: /resolution|SCR|S\/RES\/|SC Res/i,
    anchor: new RegExp(
      `(?<![\\w./§-])(?:(${noun})|(?<!preambular\\s)(?<!preambulatory\\s)(${paragraphWord})(?=\\s?\\d))`,
      'gi',
    ),
    paragraphs: new RegExp(`\\s?(${paragraphList})`, 'iy'),
    inAnnex: /\b(?:annex(?:es)?|appendix)(?:\s{1,2}[\dA-Z]{1,4})?,?\s{1,2}$/i,
    toResolution:
      /,?\s{1,2}(?:of|in|from)\s{1,2}(?:(?:the|its|their|that)\s{1,2})?(?:(?:UN|United\s{1,2}Nations)\s{1,2})?(?:(?:Security\s{1,2})?Council(?:['’]s)?\s{1,2})?/y,
    directly: /\s(?:(?:(?:UN|United\s{1,2}Nations)\s{1,2})?Security\s{1,2}Council\s{1,2})?/y,
    noun: new RegExp(noun, 'iy'),
    number:
      /(\d,\d{3}|\d{1,5})(?!\d)(?:(\s{0,2},?\s{0,2}[([]\s?)(\d{4})\s?[)\]]|\/((?:19|20)\d{2})(?![\d/])|\s{1,2}of\s{1,2}((?:19|20)\d{2})(?!\d))?/y,
    joiner:
      /\s?[,;]\s{1,2}(?:(?:and|or|as\s{1,2}well\s{1,2}as)\s{1,2})?|\s{1,2}(?:and|or|as\s{1,2}well\s{1,2}as|&)\s{1,2}|\s?\/\s?|\s{1,2}/y,
    dated:
      /,?\s{1,2}(?:(?:which\s{1,2}was\s{1,2})?adopted\s{1,2}(?:on|in)|of|on)\s{1,2}\d{1,2}\s{1,2}\p{Lu}\p{Ll}{2,8}\s{1,2}\d{4}/uy,
    paragraphsAfter: new RegExp(
      `(?:\\s?,\\s{1,2}(?:in\\s{1,2}(?:its\\s{1,2})?)?|\\s{1,2}\\(|\\s{1,2})${paragraphWord}\\s?(${paragraphList})`,
      'iy',
    ),
    councilBefore: /(?:Security\s{1,2}Council|UNSC|(?<![\w])SC)(?:['’]s)?\s{1,2}$/i,
    otherBefore:
      /(?:(?:Assembly|Conference|Parliament|Congress|Commission|Committee|Board|Senate|House|Cabinet|Ministers|Union|League|ECOSOC|UNGA|GA|HRC|UNHRC|PACE|PA|WHA|IAEA|OPCW|IMO|ICAO|WCO|INTERPOL|OAS|OIC|UNESCO|UNEA|IPU|of\s{1,2}Europe|(?:Human\s{1,2}Rights|Social|Executive|Governing|Ministerial|Permanent|European|Joint|Trusteeship)\s{1,2}Council)(?:['’]s?)?(?:,?\s{1,2}in\s{1,2}(?:its\s{1,2})?)?|[Dd]raft|(?<![\w])[Ss]creen|[Ii]mage)\s{1,2}$/,
    councilAfter:
      /,?\s{1,2}of\s{1,2}(?:the\s{1,2})?(?:(?:UN|United\s{1,2}Nations)\s{1,2})?(?:Security\s{1,2}Council|UNSC)\b/y,
    otherAfter:
      /,?\s{1,2}(?:of|(?:adopted\s{1,2})?by)\s{1,2}(?:the\s{1,2}|its\s{1,2})?(?:\p{Lu}[\p{L}’'-]*\s{1,2}(?:(?:of|on|and|for|the)\s{1,2})*){0,6}?(?:Assembly|Conference|Parliament|Congress|Commission|ECOSOC|(?<!Security\s)Council|PACE)\b/uy,
  })
}

/** Finds the citations of Security Council resolutions in a passage, in order; those of other bodies are none. */
export function findCitations({ text }: Pick<Prose, 'text'>, { register }: Reading): Citation[] {
  const { hint, anchor, paragraphs, toResolution, directly, noun, inAnnex } = patterns()
  if (!hint.test(text)) return []
  const found: Citation[] = []
  anchor.lastIndex = 0
  for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
    const from = match.index
    if (match[1] !== undefined) {
      const citation = readCitation(text, from, match[1], register.resolutions)
      if (citation) {
        found.push(citation)
        anchor.lastIndex = citation.span.to
      }
      continue
    }
    paragraphs.lastIndex = from + match[0].length
    const list = paragraphs.exec(text)
    if (!list) continue
    anchor.lastIndex = paragraphs.lastIndex
    if (inAnnex.test(text.slice(Math.max(0, from - 24), from))) continue
    toResolution.lastIndex = paragraphs.lastIndex
    // "OP 3 UNSCR 1540" does without "of"; a mere "paragraph 3" before a resolution may be that of another text.
    const link = toResolution.test(text) ? toResolution : /^o\.?p/i.test(match[0]) ? directly : undefined
    if (link === directly) {
      directly.lastIndex = paragraphs.lastIndex
      if (!directly.test(text)) continue
    }
    if (!link) continue
    noun.lastIndex = link.lastIndex
    const word = noun.exec(text)
    if (!word) continue
    const citation = readCitation(text, word.index, word[0], register.resolutions)
    anchor.lastIndex = citation?.span.to ?? noun.lastIndex
    if (!citation) continue
    const cited = readParagraphs(list[1]!, paragraphs.lastIndex - list[1]!.length)
    // Of several resolutions none in particular is meant.
    found.push({
      ...citation,
      span: { from, to: citation.span.to },
      paragraphs: citation.resolutions.length === 1 ? [...cited, ...citation.paragraphs] : [],
    })
  }
  return found
}

/** Reads the citation whose noun ("resolutions", "UNSCR", "S/RES/") stands at `from`, or undefined if it cites nothing of the Security Council. */
function readCitation(text: string, from: number, noun: string, table: Resolutions): Citation | undefined {
  const { councilBefore, otherBefore, councilAfter, otherAfter, paragraphsAfter } = patterns()
  const form = /^s\/res/i.test(noun) ? 'symbol' : /scr|^(?:un)?sc\s/i.test(noun) ? 'abbreviation' : 'resolution'
  const before = text.slice(Math.max(0, from - 60), from)
  let named = form !== 'resolution' || councilBefore.test(before)
  if (!named && otherBefore.test(before)) return undefined

  const nounEnd = from + noun.length
  const isPlural = /s\)?$/i.test(noun)
  const resolutions = readNumbers(text, nounEnd, form, isPlural, table)
  if (!resolutions) return undefined
  let to = resolutions.at(-1)!.span.to
  if (!named) {
    councilAfter.lastIndex = to
    otherAfter.lastIndex = to
    named = councilAfter.test(text)
    if (!named && otherAfter.test(text)) return undefined
    if (!named && !resolutions.every(isLikely)) return undefined
  }

  let cited: readonly CitedParagraph[] = []
  paragraphsAfter.lastIndex = to
  const after = resolutions.length === 1 ? paragraphsAfter.exec(text) : null
  // "resolution 1540 (2004), paragraph 3 of the report": a paragraph of what follows.
  if (after && !/^\s{1,2}(?:of|in|to)\s/.test(text.slice(paragraphsAfter.lastIndex, paragraphsAfter.lastIndex + 6))) {
    const list = after[1]!
    cited = readParagraphs(list, paragraphsAfter.lastIndex - list.length)
    to = paragraphsAfter.lastIndex
  }
  const nounText = noun.trimEnd()
  return {
    kind: 'citation',
    span: { from, to },
    form,
    noun: { text: nounText, span: { from, to: from + nounText.length } },
    resolutions,
    paragraphs: cited,
  }
}

/** Whether a number under a bare "resolution" is one of the Security Council's rather than of the General Assembly's. */
function isLikely({ number, year }: CitedResolution): boolean {
  if (year === undefined) return number >= 100 && !assemblyNumbers.has(number)
  // The Assembly cited by calendar year: it numbered from 1 to 3541 until 1976, while the Council reached 402.
  return !(year <= 1976 && (number > 402 || year <= 1951))
}

/** The numbers with their years after a noun; undefined if there are none. */
function readNumbers(
  text: string,
  nounEnd: number,
  form: Citation['form'],
  isPlural: boolean,
  table: Resolutions,
): CitedResolution[] | undefined {
  const { joiner, dated } = patterns()
  const lead = form === 'symbol' ? /\s?/y : /\s{0,3}(?:(?:[Nn]os?\.?|[Nn]rs?\.?|[Nn][°º]|№|[Nn]umbers?)\s{0,2})?/y
  lead.lastIndex = nounEnd
  lead.test(text)
  const start = lead.lastIndex
  if (start === nounEnd && form === 'resolution') return undefined
  const first = readNumber(text, start, table, form !== 'symbol')
  if (!first) return undefined
  const resolutions = [first]
  if (form === 'symbol') return resolutions
  let at = first.span.to
  for (;;) {
    dated.lastIndex = at
    const next = dated.test(text) ? dated.lastIndex : at
    joiner.lastIndex = next
    const joint = joiner.exec(text)
    if (!joint) break
    const item = readNumber(text, joiner.lastIndex, table, true)
    if (!item) break
    if (item.year === undefined && !(isPlural && isListed(text, item.span.to, joint[0]))) break
    if (/^\s+$/.test(joint[0]) && (item.year === undefined || !isPlural)) break
    resolutions.push(item)
    at = item.span.to
  }
  // A number without its year after a mere comma may count what follows ("120 of the States"), unless the list ends there.
  const isOpen = ({ span }: CitedResolution) => !/^\s*(?:$|[.;:)\]])/.test(text.slice(span.to, span.to + 4))
  for (let last = resolutions.at(-1)!; resolutions.length > 1; last = resolutions.at(-1)!) {
    const joint = text.slice(resolutions.at(-2)!.span.to, last.span.from)
    if (last.year !== undefined || !/,\s*$/.test(joint) || !isOpen(last)) break
    resolutions.pop()
  }
  return resolutions
}

/** Whether a later number without a year goes on the list of resolutions rather than counts something. */
function isListed(text: string, at: number, joint: string): boolean {
  const rest = text.slice(at, at + 16)
  if (/^\s*(?:$|[.;:)\]])/.test(rest)) return true
  if (/^\s?,/.test(rest)) return true
  if (/^\s(?:and|or)\s+\d/.test(rest)) return true
  return (
    !joint.includes(',') &&
    /^\s(?:was|were|are|is|have|has|had|shall|should|will|would|may|must|as|by|to|on|in|that|which|and|or|also|under|through|with)\b/.test(
      rest,
    )
  )
}

/** The number at `at`, with its year in whatever brackets; undefined if it is no resolution's. */
function readNumber(text: string, at: number, table: Resolutions, prose: boolean): CitedResolution | undefined {
  const { number: pattern } = patterns()
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) return undefined
  const [whole, digits, , bracketed, slashed, worded] = found
  const number = Number(digits!.replace(',', ''))
  const numberSpan = { from: at, to: at + digits!.length }
  let yearText = bracketed ?? slashed ?? worded
  if (slashed !== undefined && number >= 1946 && number <= 2100 && table.get(number)?.year !== Number(slashed))
    return undefined
  let to = at + whole.length
  if (worded !== undefined && table.get(number)?.year !== Number(worded)) {
    yearText = undefined
    to = numberSpan.to
  }
  if (number === 0) return undefined
  if (yearText === undefined) {
    const rest = text.slice(to, to + 48)
    // Numbers of other kinds: 75/200, 377 A (V), 2625 (XXV), 1540-related, 1080p, 2,000 seals, 12.5, a bracket that is no year.
    if (/^(?:\d|[.,]\d|\/|[-‐‑–]\w|[A-Za-z%])/.test(rest)) return undefined
    if (/^\s?[([]\s?(?:\d|[IVXLC]+\b)/.test(rest)) return undefined
    if (/^\s[A-Z](?:$|[\s,;.)])(?!\p{Lu})/u.test(rest)) return undefined
    if (prose && digits!.length > 4 && !digits!.includes(',')) return undefined
    if (prose && digits!.length < 3) return undefined
    // Labels: the short name of the Committee carries no year.
    if (
      /^\s(?:Committee|Group|[Ee]xperts?|Co-?ordinators?|Points?|PoCs?|POCs?|Trust|Fund|Panel|[Mm]atri|Network|National|Action|Programme|Project|Team|Unit|Workshop|Conference|Peer|pixels?|dpi|ppi|lines|metres?|m|km|x|×)\b/.test(
        rest,
      )
    )
      return undefined
    return { span: numberSpan, number, numberSpan, year: undefined, yearSpan: undefined }
  }
  const yearFrom = at + whole.lastIndexOf(yearText)
  return {
    span: { from: at, to },
    number,
    numberSpan,
    year: Number(yearText),
    yearSpan: { from: yearFrom, to: yearFrom + yearText.length },
  }
}

/** "3 (a) and (d), 4 to 7" as the single paragraphs and ranges cited; `at` is where the list stands in the prose. */
export function readParagraphs(list: string, at: number): CitedParagraph[] {
  const found: CitedParagraph[] = []
  const token = /(\d{1,3})|\(([a-z])\)(?:\s?\([ivx]{1,4}\))?|(\bto\b|\bthrough\b|[-–])/gi
  let paragraph = 0
  let ranging = false
  for (const [whole, digits, letter, range] of matches(list, token)) {
    const from = at + whole.index
    const to = from + whole[0].length
    const last = found.at(-1)
    if (range !== undefined) ranging = true
    else if (digits !== undefined) {
      paragraph = Number(digits)
      if (ranging && last && last.letter === undefined && last.last === undefined)
        found[found.length - 1] = { ...last, span: { from: last.span.from, to }, last: paragraph }
      else found.push({ span: { from, to }, paragraph, last: undefined, letter: undefined })
      ranging = false
    } else {
      const small = letter!.toLowerCase()
      const isFirst = last && last.paragraph === paragraph && last.letter === undefined && last.last === undefined
      if (isFirst) found[found.length - 1] = { ...last, span: { from: last.span.from, to }, letter: small }
      else found.push({ span: { from, to }, paragraph, last: undefined, letter: small })
      ranging = false
    }
  }
  return found
}

function* matches(
  text: string,
  pattern: RegExp,
): Iterable<[RegExpExecArray, string | undefined, string | undefined, string | undefined]> {
  for (const match of text.matchAll(pattern)) yield [match, match[1], match[2], match[3]]
}
