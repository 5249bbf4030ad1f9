// Inlay hints over the connection; their explanations when a person looks at one, where the client can wait for them.
import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import { hintTooltip, inlayHints as hintsOf, type InlayHint as Hint } from '../../features/inlay-hints.ts'
import { isObject } from '../client.ts'
import type { Document } from '../documents.ts'
import { markup } from '../markup.ts'
import type { Session } from '../session.ts'

/** `data` of a hint that can be resolved: for which note, and what it is about. */
interface HintData {
  readonly uri: string
  readonly tooltip: Hint['tooltip']
}

export function inlayHints(session: Session, document: Document, { range }: InlayHintParams): InlayHint[] {
  const { client, settings } = session
  const analysis = session.analysis(document)
  const positions = session.positions(document)
  const isLazy = client.inlayHints.resolve.includes('tooltip')
  return hintsOf(analysis, positions.span(range), kind => settings.inlayHints[kind] !== false).map(hint => ({
    position: positions.position(hint.at),
    label: hint.text,
    paddingLeft: true,
    ...(hint.edit && { textEdits: [{ range: positions.range(hint.edit.span), newText: hint.edit.newText }] }),
    ...(isLazy
      ? { data: { uri: document.uri, tooltip: hint.tooltip } satisfies HintData }
      : { tooltip: markup(hintTooltip(analysis, hint), client.hover.markdown) }),
  }))
}

/** The hint with its explanation. */
export function resolveInlayHint(session: Session, hint: InlayHint): InlayHint {
  const data: unknown = hint.data
  const document = isObject(data) ? session.documents.get(data['uri'] as string) : undefined
  if (!document) return hint
  const { tooltip } = data as HintData
  return {
    ...hint,
    tooltip: markup(hintTooltip(session.analysis(document), { tooltip }), session.client.hover.markdown),
  }
}
