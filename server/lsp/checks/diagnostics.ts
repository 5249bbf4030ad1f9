// Findings as diagnostics of the protocol, as much of each as the client understands.
import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Analysis } from '../../analysis/analysis.ts'
import type { Finding } from '../../analysis/finding.ts'
import { touches } from '../../note/span.ts'
import type { Severity } from '../../project/configuration.ts'
import type { Client } from '../client.ts'
import type { Document } from '../documents.ts'
import { type Positions, positionsOf } from '../positions.ts'
import { rulePageScheme } from '../protocol.ts'

/** How many findings of one note are sent; a drafter mends these before reading more, and each keystroke sends them again. */
export const diagnosticLimit = 100

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3 }

/** The rules on names that are no longer used, which editors strike through. */
const namesGivenUp: readonly string[] = ['outdated-state-name', 'outdated-organization-name']

/** Makes diagnostics of findings for one client. */
export interface Diagnostics {
  /** The diagnostics of a document; `withheld` says whether findings that touch the last insertion were left out. */
  of(
    document: Document,
    analysis: Analysis,
    wait: boolean,
  ): { readonly items: Diagnostic[]; readonly withheld: boolean }
  /** The diagnostic of one finding; `elsewhere` are its places in other notes. */
  from(
    finding: Finding,
    document: Document,
    positions: Positions,
    elsewhere?: readonly DiagnosticRelatedInformation[],
  ): Diagnostic
}

/** `rulePages` is the folder of the rules' pages, for clients that cannot be given their texts. */
export function createDiagnostics(client: Client, rulePages: string | undefined): Diagnostics {
  const can = client.diagnostics
  const pages = client.showsContent ? `${rulePageScheme}:/` : rulePages

  const from: Diagnostics['from'] = (finding, document, positions, elsewhere = []) => {
    const here = finding.related.filter(({ uri }) => uri === undefined)
    const related = [
      ...here.map(({ span, message }) => ({
        location: { uri: document.uri, range: positions.range(span) },
        message,
      })),
      ...elsewhere,
    ]
    const tags: DiagnosticTag[] = [
      ...(can.unnecessary && finding.unnecessary ? ([1] as const) : []),
      ...(can.deprecated && namesGivenUp.includes(finding.rule) ? ([2] as const) : []),
    ]
    return {
      range: positions.range(finding.span),
      severity: severities[finding.severity],
      code: finding.rule,
      ...(can.codeDescription && pages !== undefined && { codeDescription: { href: `${pages}${finding.rule}.md` } }),
      source: 'rapporteur',
      message: finding.message,
      ...(tags.length > 0 && { tags }),
      ...(can.related && related.length > 0 && { relatedInformation: related }),
      ...(can.data && { data: { case: finding.case } }),
    }
  }

  return {
    from,
    of(document, analysis, wait) {
      const positions = positionsOf(document.text, client.encoding)
      const insertion = wait ? document.insertion : undefined
      const shown = analysis.firstFindings(diagnosticLimit)
      const ready = insertion ? shown.filter(({ span }) => !touches(span, insertion)) : shown
      const items = ready.map(finding => from(finding, document, positions))
      const { beside } = document
      const besideReady = insertion ? beside.filter(({ finding }) => !touches(finding.span, insertion)) : beside
      for (const { finding, elsewhere } of besideReady) items.push(from(finding, document, positions, elsewhere))
      const more = analysis.count - shown.length
      if (more > 0) items.push(moreDiagnostic(more, positions.range(shown.at(-1)!.span)))
      return { items, withheld: ready.length < shown.length || besideReady.length < beside.length }
    },
  }
}

function moreDiagnostic(more: number, range: Diagnostic['range']): Diagnostic {
  return {
    range: { start: range.end, end: range.end },
    severity: severities.info,
    source: 'rapporteur',
    message: `${more} more ${more === 1 ? 'finding' : 'findings'} below; they are shown when those above are mended.`,
  }
}

/** Whether two lists of diagnostics say the same. */
export function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((item, index) => sameDiagnostic(item, b[index]!))
}

function sameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.message === b.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    samePlace(a.range, b.range) &&
    sameRelated(a.relatedInformation ?? [], b.relatedInformation ?? [])
  )
}

function sameRelated(
  a: NonNullable<Diagnostic['relatedInformation']>,
  b: NonNullable<Diagnostic['relatedInformation']>,
): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ location, message }, index) =>
        message === b[index]!.message && samePlace(location.range, b[index]!.location.range),
    )
  )
}

function samePlace({ start, end }: Diagnostic['range'], other: Diagnostic['range']): boolean {
  return (
    start.line === other.start.line &&
    start.character === other.start.character &&
    end.line === other.end.line &&
    end.character === other.end.character
  )
}
