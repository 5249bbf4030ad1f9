// The report of `check` in SARIF 2.1.0, for code scanning and editors that read it.
import { createHash } from 'node:crypto'
import type { Finding, Fix } from '../../analysis/finding.ts'
import type { Span } from '../../note/span.ts'
import type { Severity } from '../../project/configuration.ts'
import { rules } from '../../rules/index.ts'
import { rulePage } from '../../rules/page.ts'
import { usualSeverity, type Rule } from '../../rules/rule.ts'
import type { Checked, CheckedFile } from '../check.ts'
import type { InputError } from '../inputs.ts'
import { plainStyle } from '../console.ts'
import type { LineIndex } from '../lines.ts'
import type { Silencer } from '../silenced.ts'
import { nameOf } from './names.ts'
import { terminalPage } from './page.ts'
import { reportUri } from './paths.ts'
import packageJson from '../../../package.json' with { type: 'json' }

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** One run, as JSON. Lines and columns count from 1, columns in UTF-16 units; the end of a region is exclusive. */
export function sarifReport({ files, lines, errors, exitCode }: Checked): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Rapporteur', semanticVersion: packageJson.version, rules: rules.map(describeRule) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            exitCode,
            toolExecutionNotifications: errors.map(notification),
          },
        ],
        results: files.flatMap(file => fileResults(file, lines)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function notification({ path, message, start }: InputError) {
  const region = start && { startLine: start.line + 1, startColumn: start.character + 1 }
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: reportUri(path) }, ...(region && { region }) } }],
  }
}

function describeRule(rule: Rule) {
  const usual = Object.values(rule.cases).map(usualSeverity)
  const level = (['error', 'warning', 'info'] as const).find(severity => usual.includes(severity))
  const page = rulePage(rule)
  return {
    id: rule.id,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: terminalPage(rule.reason, plainStyle).trim() },
    help: { text: terminalPage(page, plainStyle), markdown: page },
    // The page that comes with Rapporteur: its editor extension opens this address.
    helpUri: `rapporteur-rule:/${rule.id}.md`,
    defaultConfiguration: level ? { level: levels[level] } : { enabled: false },
    properties: { tags: [rule.group] },
  }
}

function fileResults({ path, source, findings, silenced }: CheckedFile, linesIn: Checked['lines']) {
  const lines = linesIn(path)
  const artifactLocation = { uri: reportUri(path) }
  const region = (span: Span) => regionOf(span, lines)
  const placeIn = (other: string, span: Span) => ({
    physicalLocation: { artifactLocation: { uri: reportUri(other) }, region: regionOf(span, linesIn(other)) },
  })
  const seen = new Map<string, number>()
  const result = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [placeIn(path, finding.span)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ uri = path, span, message }) => ({
        ...placeIn(uri, span),
        message: { text: message },
      })),
    }),
    partialFingerprints: { 'ruleAndText/v1': fingerprint(finding, source, seen) },
    ...(finding.fixes.length > 0 && {
      fixes: finding.fixes.map(({ title, edits }: Fix) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map(({ span, newText }) => ({
              deletedRegion: region(span),
              ...(newText !== '' && { insertedContent: { text: newText } }),
            })),
          },
        ],
      })),
    }),
    properties: { case: finding.case },
  })
  const suppression = ({ reason, remark }: Silencer) => ({
    kind: remark ? 'inSource' : 'external',
    ...(reason !== '' && { justification: reason }),
    ...(remark && { location: placeIn(path, remark) }),
  })
  // Those that count first, so that their fingerprints do not depend on the others.
  return [
    ...findings.map(result),
    ...silenced.map(({ finding, by }) => ({ ...result(finding), suppressions: by.map(suppression) })),
  ]
}

function regionOf({ from, to }: Span, lines: LineIndex) {
  const start = lines.position(from)
  const end = lines.position(to)
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

/** Of the rule, its case, the words and which of the like it is in the note: the same when the lines around change. */
function fingerprint(finding: Finding, source: string, seen: Map<string, number>): string {
  const words = source.slice(finding.span.from, finding.span.to).replaceAll(/\s+/gu, ' ')
  const what = JSON.stringify([nameOf(finding), words])
  const before = seen.get(what) ?? 0
  seen.set(what, before + 1)
  return createHash('sha256').update(`${what}${before}`).digest('hex').slice(0, 32)
}
