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

/**
 * Pairs of quotation marks; an apostrophe is none. A lone “ or ” may belong to a quotation of several paragraphs, which
 * has its other end elsewhere: it encloses all from or up to there. Any other mark left open encloses nothing.
 */
function findQuotations(text: string): Region[] {
  const found: Region[] = []
  const open: { readonly close: string; readonly from: number }[] = []
  const lone: number[] = []
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
      const { from } = open[top]!
      if (at - from <= longestQuotation) found.push({ kind: 'quotation', span: { from, to: at + 1 } })
      open.length = top
    } else if (
      mark === '"' || mark === "'"
        ? opensStraight(text, at)
        : mark === '‘'
          ? !isWord(text, at - 1)
          : closers[mark] !== undefined
    ) {
      open.push({ close: closers[mark] ?? mark, from: at })
      if (open.length > deepestQuotation) open.shift()
    } else if (mark === '”') lone.push(at)
  }
  const left = open.filter(({ close }) => close === '”')
  const start = left.length === 1 ? left[0]!.from : text.length
  // Another quotation between marks of the same kind within it says that the mark was forgotten or is a stray.
  const isOpen = text.length - start <= longestQuotation && !text.includes('“', start + 1)
  if (isOpen && start < text.length) found.push({ kind: 'quotation', span: { from: start, to: text.length } })
  if (lone.length === 1 && lone[0]! <= longestQuotation && !text.slice(0, lone[0]).includes('“'))
    found.push({ kind: 'quotation', span: { from: 0, to: lone[0]! + 1 } })
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
