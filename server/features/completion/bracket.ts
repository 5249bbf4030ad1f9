// Completion behind an opening bracket: the abbreviation of the body whose name stands before it.
import type { Analysis } from '../../analysis/analysis.ts'
import type { CompletionItem } from './item.ts'
import { wordStarts } from './label-table.ts'
import type { Typed } from './name-request.ts'
import { nameOf } from './organization-names.ts'

/** "OSCE" in "Organization for Security and Co-operation in Europe (", whole or begun; empty where no body's name ends there. */
export function bracketItems(analysis: Analysis, { before, offset, end }: Typed): CompletionItem[] {
  const [, name, typed] = /^(.*[^\s(]) \(([A-Za-z]{0,12})$/su.exec(before) ?? []
  if (name === undefined || typed === undefined) return []
  const { organizations } = analysis.project.register
  for (const from of wordStarts(name)) {
    const written = name.slice(from)
    const body = organizations.read(written)
    if (!body) continue
    const { short } = nameOf(body, analysis.event.period)
    if (short === undefined || written.endsWith(short) || !short.startsWith(typed)) return []
    const isClosed = analysis.note.source.charAt(end) === ')'
    const replace = { from: offset - typed.length, to: end }
    const subject = { of: 'organization', id: body.id } as const
    return [{ kind: 'organization', label: short, insert: isClosed ? short : `${short})`, replace, subject }]
  }
  return []
}
