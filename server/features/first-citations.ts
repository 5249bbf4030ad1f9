// Where a note first cites each resolution in its own words.
import type { Analysis } from '../analysis/analysis.ts'
import type { CitedResolution } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import { isRunningText } from '../rules/wording/abbreviations/abbreviations.ts'
import { perBlock } from './per-block.ts'
import { isInWordsOfOthers } from './places.ts'

export interface FirstCitation {
  readonly cited: CitedResolution
  /** At its absolute place. */
  readonly passage: Passage
}

/** The first citations in running text, by the number of the resolution, in the order of the source. */
export function firstCitations(analysis: Analysis): ReadonlyMap<number, FirstCitation> {
  const first = new Map<number, FirstCitation>()
  for (const block of analysis.note.blocks)
    for (const { cited, passage } of citedIn(analysis, block))
      if (!first.has(cited.number))
        first.set(cited.number, { cited, passage: { ...passage, at: passage.at + block.at } })
  return first
}

const citedIn = perBlock((analysis, { passages }): readonly FirstCitation[] =>
  passages.filter(isRunningText).flatMap(passage => {
    const mentions = analysis.mentions(passage)
    return mentions.citations
      .filter(({ span }) => !isInWordsOfOthers(passage, mentions, span))
      .flatMap(({ resolutions }) => resolutions.map(cited => ({ cited, passage })))
  }),
)
