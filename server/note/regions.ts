// Marks what needs no parser to be found in prose: quotations, URLs and e-mail addresses.
import type { Region } from './prose.ts'

const closers: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“”' }

/** A quotation longer than this is taken for a mark that was left open. */
const longestQuotation = 2_000

/** Quotations within each other; of more open marks the outermost are taken for strays. */
const deepestQuotation = 8

/** What every quotation or address holds. */
let anyMark: RegExp | undefined
let marks: RegExp | undefined
let addresses: RegExp | undefined
let letter: RegExp | undefined

/** The quotations and addresses in a text, sorted by where they begin, the outer one first. */
export function findRegions(text: string): Region[] {
  anyMark ??= /["'“”„‘’«»@]|:\/\/|www\./
  if (!anyMark.test(text)) return []
  const regions = [...findQuotations(text), ...findAddresses(text)]
  return regions.length > 1 ? sortRegions(regions) : regions
}

export function sortRegions(regions: Region[]): Region[] {
  return regions.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
}

interface OpenMark {
  /** The marks that close it. */
  readonly close: string
  readonly from: number
  /** Where the only straight mark stands that may close a “; -1 if there are more. */
  straight: number | undefined
}

/**
 * Pairs of quotation marks; an apostrophe is none. A straight mark is the other end of a curly one where no other can be.
 * A lone “ or ” may belong to a quotation of several paragraphs, which has its other end elsewhere: it encloses all from or
 * up to there. Any other mark left open encloses nothing.
 */
function findQuotations(text: string): Region[] {
  const found: Region[] = []
  const open: OpenMark[] = []
  const lone: number[] = []
  const add = (from: number, to: number, isDoubtful: boolean) => {
    const region: Region = { kind: 'quotation', span: { from, to } }
    if (to - from <= longestQuotation + 1) found.push(isDoubtful ? { ...region, isDoubtful } : region)
  }
  const closeMixed = ({ from, straight }: OpenMark) => {
    if (straight === undefined || straight < 0) return false
    add(from, straight + 1, false)
    return true
  }
  marks ??= /["'“”„‘’«»]/gu
  marks.lastIndex = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const mark = match[0]
    const at = match.index
    const top = open.findLastIndex(quotation => quotation.close.includes(mark))
    const closes =
      top >= 0 &&
      (mark === '’' || mark === "'"
        ? !isInWord(text, at) && !opensStraight(text, at)
        : mark !== '"' || !opensStraight(text, at))
    if (closes) {
      const { from, straight } = open[top]!
      // Marks within it that have no partner; single ones may be apostrophes.
      const hasStray = straight !== undefined || open.some(({ close }, index) => index > top && !/['’]/.test(close))
      add(from, at + 1, hasStray)
      open.length = top
    } else if (
      mark === '"' || mark === "'"
        ? opensStraight(text, at)
        : mark === '‘'
          ? !isWord(text, at - 1)
          : closers[mark] !== undefined
    ) {
      if (mark === '“' && open.length > 0 && closeMixed(open.at(-1)!)) open.pop()
      open.push({ close: closers[mark] ?? mark, from: at, straight: undefined })
      if (open.length > deepestQuotation) open.shift()
    } else if (mark === '"') {
      const last = open.at(-1)
      // Behind a figure it may stand for inches.
      if (last?.close === '”' && !/\d/.test(text.charAt(at - 1))) last.straight = last.straight === undefined ? at : -1
    } else if (mark === '”') {
      if (open.at(-1)?.close === '"') add(open.pop()!.from, at + 1, false)
      else lone.push(at)
    }
  }
  const left = open.filter(quotation => quotation.close === '”' && !closeMixed(quotation))
  const start = left.length === 1 ? left[0]!.from : text.length
  // Another quotation between marks of the same kind within it says that the mark was forgotten or is a stray.
  if (start < text.length && !text.includes('“', start + 1)) add(start, text.length, true)
  if (lone.length === 1 && !text.slice(0, lone[0]).includes('“')) add(0, lone[0]! + 1, true)
  return sortRegions(found)
}

/** A straight mark opens where a word follows and none goes before. */
function opensStraight(text: string, at: number): boolean {
  return (
    !isWord(text, at - 1) && !/^[\s.,;:!?)\]]?$/u.test(text.charAt(at + 1)) && !/[.,;!?]/u.test(text.charAt(at - 1))
  )
}

function isInWord(text: string, at: number): boolean {
  return isWord(text, at - 1) && isWord(text, at + 1)
}

function isWord(text: string, at: number): boolean {
  const unit = at < 0 ? NaN : text.charCodeAt(at)
  if (unit < 128) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122)
  return unit >= 128 && (letter ??= /[\p{L}\p{N}]/u).test(text.charAt(at))
}

function findAddresses(text: string): Region[] {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return []
  addresses ??= /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu
  const found: Region[] = []
  for (const match of text.matchAll(addresses)) {
    if (isWord(text, match.index - 1)) continue
    const address = match[0].replace(/[.,;:!?'’)\]]+$/u, '')
    found.push({ kind: 'address', span: { from: match.index, to: match.index + address.length } })
  }
  return found
}
