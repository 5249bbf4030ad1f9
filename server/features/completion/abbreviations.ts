// Completion of the abbreviations that the note itself defines: "Conflict Prevention Centre (CPC)".
import type { Analysis } from '../../analysis/analysis.ts'
import type { BlockContent } from '../../note/note.ts'
import { readAbbreviations } from '../../rules/wording/abbreviations/abbreviations.ts'
import { perBlock } from '../per-block.ts'
import type { CompletionItem } from './item.ts'
import type { Typed } from './name-request.ts'

interface Defined {
  readonly abbreviation: string
  readonly name: string
}

/** The abbreviations of the note's own that begin with the capitals typed, each with its name. */
export function abbreviationItems(analysis: Analysis, { before, offset, end }: Typed): CompletionItem[] {
  // One capital begins too many words.
  const typed = /(?<![\p{L}\p{N}-])[A-Z][A-Z0-9-]+$/u.exec(before)?.[0]
  if (typed === undefined) return []
  const items = new Map<string, CompletionItem>()
  for (const block of analysis.note.blocks)
    for (const { abbreviation, name } of definitionsIn(analysis, block))
      if (abbreviation.startsWith(typed) && abbreviation !== typed && !items.has(abbreviation))
        items.set(abbreviation, {
          kind: 'organization',
          label: abbreviation,
          detail: name,
          insert: abbreviation,
          replace: { from: offset - typed.length, to: end },
        })
  return [...items.values()]
}

const definitionsIn = perBlock((_, content: BlockContent): readonly Defined[] =>
  content.passages.flatMap(({ prose }) =>
    readAbbreviations(prose.text, prose.regions).flatMap(({ abbreviation, definitions }) =>
      definitions.map(({ text }) => ({ abbreviation, name: text })),
    ),
  ),
)
