// Signature help over the connection: the form of a citation.
import type { SignatureHelp, SignatureHelpParams } from 'vscode-languageserver'
import { signatureHelp as helpOf } from '../../features/signature.ts'
import type { Document } from '../documents.ts'
import { markup } from '../markup.ts'
import type { Session } from '../session.ts'

export function signatureHelp(
  session: Session,
  document: Document,
  { position }: SignatureHelpParams,
): SignatureHelp | null {
  const can = session.client.signatures
  const help = helpOf(session.analysis(document), session.positions(document).offset(position))
  if (!help) return null
  return {
    signatures: help.signatures.map(({ label, documentation, parts }) => ({
      label,
      documentation: markup(documentation, can.markdown),
      parameters: parts.map(({ span: { from, to } }) => ({
        label: can.labelOffset ? [from, to] : label.slice(from, to),
      })),
      ...(can.activeParameter && { activeParameter: help.active }),
    })),
    activeSignature: 0,
    activeParameter: help.active,
  }
}
