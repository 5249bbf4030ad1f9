// Document links: the texts of cited resolutions, URLs and e-mail addresses.
import type { Analysis } from '../analysis/analysis.ts'
import type { CitedResolution } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import type { Region } from '../note/prose.ts'
import { shift, type Span } from '../note/span.ts'
import type { Register } from '../register/register.ts'
import { passagesOutside, perBlock } from './per-block.ts'
import { inSource } from './places.ts'
import { describeResolution } from './resolution-card.ts'

export interface DocumentLink {
  readonly span: Span
  /** An absolute https, http or mailto address. */
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
    ...passage.prose.regions.flatMap(region => addressLink(analysis.note.source, passage, region, by)),
  ]
}

/** Where the Security Council's documents are public. */
function resolutionAddress(number: number, year: number): string {
  return `https://docs.un.org/en/S/RES/${number}(${year})`
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
  const target = written === undefined ? undefined : absolute(written)
  return target === undefined ? [] : [{ span, target, tooltip: target.replace('mailto:', 'Write to ') }]
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
