// What is found in a note and silenced there or by its project, and why: for reports that list it.
import type { Finding } from '../analysis/finding.ts'
import type { Span } from '../note/span.ts'
import type { Configuration } from '../project/configuration.ts'
import { suppressionPrefix } from '../rules/suppression.ts'
import type { ArchiveView } from '../rules/rule.ts'
import type { AnalysedNote } from './across.ts'
import type { Projects } from './projects.ts'

/** A finding that does not count, and what silences it: at least one thing. */
export interface SilencedFinding {
  readonly finding: Finding
  readonly by: readonly Silencer[]
}

export interface Silencer {
  /** Why; empty where nobody says. */
  readonly reason: string
  /** The remark in the note that does it; absent: something outside the note. */
  readonly remark?: Span
}

/** What the note and its project silence, each in the order of the source. */
export async function silencedIn(
  note: AnalysedNote,
  view: ArchiveView,
  projects: Projects,
): Promise<readonly SilencedFinding[]> {
  const { path: uri, source, notation, facts } = note
  const found: SilencedFinding[] = []
  if (source.includes(suppressionPrefix)) {
    const service = await projects.serviceFor(uri)
    const beside = service.checkArchive({ uri, facts }, view)
    for (const { finding, by } of service.analyze(source, notation).suppressed(beside))
      found.push({ finding, by: by.map(({ reason, span }) => ({ reason, remark: span })) })
  }
  const { outspoken, configuration } = await projects.outspokenFor(uri)
  if (outspoken) {
    const analysis = outspoken.analyze(source, notation)
    const beside = analysis.audible(outspoken.checkArchive({ uri, facts }, view))
    for (const finding of [...analysis.findings, ...beside]) {
      const reason = reasonForSilence(configuration, finding)
      if (reason !== undefined) found.push({ finding, by: [{ reason }] })
    }
  }
  return found
}

/** The configuration without the rules and cases that it turns off and says why; undefined where there are none. */
export function withoutSilence(configuration: Configuration): Configuration | undefined {
  const { severities, reasons } = configuration
  const all = Object.entries(severities)
  const left = all.filter(([name, severity]) => severity !== 'off' || reasons[name] === undefined)
  return left.length < all.length ? { ...configuration, severities: Object.fromEntries(left) } : undefined
}

/** Why a project silences the rule or case of a finding; undefined where it does not, or does not say why. */
function reasonForSilence({ severities, reasons }: Configuration, { rule, case: of }: Finding): string | undefined {
  const name = severities[`${rule}/${of}`] === undefined ? rule : `${rule}/${of}`
  return severities[name] === 'off' ? reasons[name] : undefined
}
