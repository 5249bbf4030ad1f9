// Document links: the texts of cited resolutions and of documents named by their symbols, URLs, e-mail addresses, other notes.
import type { Analysis } from '../analysis/analysis.ts'
import type { Citation, CitedResolution } from '../mentions/mention.ts'
import { notationOfName, type Passage } from '../note/note.ts'
import type { Region } from '../note/prose.ts'
import { overlaps, shift, type Span } from '../note/span.ts'
import type { Register } from '../register/register.ts'
import { passagesOutside, perBlock } from './per-block.ts'
import { inSource } from './places.ts'
import { describeResolution } from './cards/resolution.ts'

/** Words that lead somewhere. */
export interface DocumentLink {
  readonly span: Span
  /** An absolute https, http or mailto address, or that of a file as the note gives it: relative to the note's own. */
  readonly target: string
  readonly tooltip: string
}

/** The links, sorted by their start. */
export function links(analysis: Analysis): readonly DocumentLink[] {
  const found = new Map<number, DocumentLink>()
  const add = (link: DocumentLink) => found.set(link.span.from, link)
  for (const passage of passagesOutside(analysis)) linksOf(analysis, passage, 0).forEach(add)
  for (const block of analysis.note.blocks)
    for (const link of blockLinks(analysis, block)) add({ ...link, span: shift(link.span, block.at) })
  return [...found.values()].sort((a, b) => a.span.from - b.span.from)
}

const blockLinks = perBlock((analysis, { passages }, { at }) =>
  passages.flatMap(passage => linksOf(analysis, passage, at)),
)

/** The links of a passage, in the offsets of its `at`; `by` leads from there to the source. */
function linksOf(analysis: Analysis, passage: Passage, by: number): DocumentLink[] {
  const { citations } = analysis.mentions(passage)
  return [
    ...citations.flatMap(({ resolutions }) =>
      resolutions.flatMap(cited => resolutionLink(analysis.project.register, passage, cited)),
    ),
    ...symbolLinks(passage, citations),
    ...passage.prose.regions.flatMap(region => addressLink(analysis.note.source, passage, region, by)),
  ]
}

/** Where the documents of the United Nations are public, each under its symbol. */
const documents = 'https://docs.un.org/en/'

function resolutionAddress(number: number, year: number): string {
  return `${documents}S/RES/${number}(${year})`
}

/** "S/2020/345", "A/RES/75/240", "S/PRST/2017/18", "E/2020/L.7/Add.1": the organ, letters perhaps, then session or year and a number. */
const symbolForm =
  /(?<![\w/.:@-])(?:[AES]|ST)\/(?:[A-Z][A-Z0-9.]{1,11}\/){0,3}(?:\d{1,4}\/)?(?:[A-Z]{1,4}\.)?\d{1,5}(?:\/(?:Add|Corr|Rev)\.\d{1,2}){0,2}(?![\w/-]| ?\([IVX\d])/g

/** The documents named by their symbols; what is cited as a resolution of the Council has a link of its own. */
function symbolLinks(passage: Passage, citations: readonly Citation[]): DocumentLink[] {
  const { text, regions } = passage.prose
  if (!text.includes('/')) return []
  return [...text.matchAll(symbolForm)].flatMap(({ 0: symbol, index }) => {
    const span = { from: index, to: index + symbol.length }
    const isTaken =
      citations.some(citation => overlaps(citation.span, span)) ||
      regions.some(region => (region.kind === 'address' || region.kind === 'link') && overlaps(region.span, span))
    // A letter and one number alone may be anything: "A/2".
    if (isTaken || symbol.split('/').length < 3) return []
    return [{ span: inSource(passage, span), target: documents + symbol, tooltip: `Document ${symbol}` }]
  })
}

function resolutionLink({ resolutions }: Register, passage: Passage, cited: CitedResolution): DocumentLink[] {
  const known = resolutions.get(cited.number)
  const year = known?.year ?? cited.year
  if (year === undefined) return []
  return [
    {
      span: inSource(passage, cited.span),
      target: resolutionAddress(cited.number, year),
      tooltip: known ? describeResolution(known) : `Resolution ${cited.number} (${year})`,
    },
  ]
}

function addressLink(source: string, passage: Passage, region: Region, by: number): DocumentLink[] {
  const span = inSource(passage, region.span)
  const written =
    region.kind === 'address'
      ? passage.prose.text.slice(region.span.from, region.span.to)
      : region.kind === 'link'
        ? targetAfter(source, span.to + by)
        : undefined
  if (written === undefined) return []
  const target = absolute(written)
  if (target !== undefined) return [{ span, target, tooltip: target.replace('mailto:', 'Write to ') }]
  return notationOfName(written.replace(/#.*$/u, '')) && !/^[a-z][a-z\d+.-]*:|^[/\\]/iu.test(written)
    ? [{ span, target: written, tooltip: `Open ${written}` }]
    : []
}

/** The target of an inline link whose text ends at `offset`. */
function targetAfter(source: string, offset: number): string | undefined {
  return /^\]\(\s*<?([^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)?)/u.exec(source.slice(offset, offset + 2000))?.[1]
}

function absolute(address: string): string | undefined {
  if (/^(?:https?:\/\/|mailto:)\S+$/iu.test(address)) return address
  if (/^www\.\S+$/iu.test(address)) return `https://${address}`
  return /^[^\s@:/]+@[^\s@:/]+$/u.test(address) ? `mailto:${address}` : undefined
}
