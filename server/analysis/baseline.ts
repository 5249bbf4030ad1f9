// The step at which the findings of an old archive drop out: those recorded in a baseline, by their words, not their place.
import type { Finding } from './finding.ts'

/** A finding as a baseline keeps it: nothing in it depends on what else stands in the note. */
export interface RecordedFinding {
  /** `rule/case`. */
  readonly rule: string
  /** The words it is about, white space as single spaces. */
  readonly text: string
  /** The two words before and after, with `…` in the place of `text`. */
  readonly around: string
}

/** The findings recorded for each note, by its path. */
export type Baseline = ReadonlyMap<string, readonly RecordedFinding[]>

/** How much of the source on either side is looked at for words. */
const reach = 80

/** What a baseline keeps of a finding. */
export function recordFinding({ rule, case: ruleCase, span }: Finding, source: string): RecordedFinding {
  const before = words(source.slice(Math.max(0, span.from - reach), span.from)).slice(-2)
  const after = words(source.slice(span.to, span.to + reach)).slice(0, 2)
  return {
    rule: `${rule}/${ruleCase}`,
    text: words(source.slice(span.from, span.to)).join(' '),
    around: [...before, '…', ...after].join(' '),
  }
}

/** The findings that a baseline does not have, and those of the baseline that are gone. */
export function withoutRecorded(
  findings: readonly Finding[],
  source: string,
  recorded: readonly RecordedFinding[],
): { readonly fresh: readonly Finding[]; readonly gone: readonly RecordedFinding[] } {
  if (recorded.length === 0) return { fresh: findings, gone: [] }
  const written = findings.map(finding => ({ finding, record: recordFinding(finding, source) }))
  // Those in the same surroundings first; then those whose surroundings have changed.
  const first = match(written, recorded, ({ rule, text, around }) => JSON.stringify([rule, text, around]))
  const second = match(first.written, first.recorded, ({ rule, text }) => JSON.stringify([rule, text]))
  return { fresh: second.written.map(({ finding }) => finding), gone: second.recorded }
}

interface Written {
  readonly finding: Finding
  readonly record: RecordedFinding
}

/** Pairs findings with records of the same key, one with one; what is left of both. */
function match(
  written: readonly Written[],
  recorded: readonly RecordedFinding[],
  keyOf: (record: RecordedFinding) => string,
): { readonly written: readonly Written[]; readonly recorded: readonly RecordedFinding[] } {
  const byKey = new Map<string, RecordedFinding[]>()
  for (const record of recorded) {
    const key = keyOf(record)
    const others = byKey.get(key)
    if (others) others.push(record)
    else byKey.set(key, [record])
  }
  const left = written.filter(({ record }) => byKey.get(keyOf(record))?.pop() === undefined)
  return { written: left, recorded: [...byKey.values()].flat() }
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter(word => word !== '')
}

/** A baseline as a text: a finding a line, in an order that does not depend on places. */
export function writeBaseline(baseline: Baseline): string {
  const notes = [...baseline]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([path, findings]) => {
      const lines = findings.map(({ rule, text, around }) => `      ${JSON.stringify({ rule, text, around })}`)
      return `    ${JSON.stringify(path)}: [\n${lines.sort(compare).join(',\n')}\n    ]`
    })
  return notes.length === 0
    ? '{\n  "version": 1,\n  "notes": {}\n}\n'
    : `{\n  "version": 1,\n  "notes": {\n${notes.join(',\n')}\n  }\n}\n`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Reads what `writeBaseline` wrote; undefined where it is something else. */
export function readBaseline(text: string): Baseline | undefined {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(content) || content['version'] !== 1 || !isRecord(content['notes'])) return undefined
  const notes = Object.entries(content['notes'])
  if (!notes.every(([, findings]) => Array.isArray(findings) && findings.every(isRecorded))) return undefined
  return new Map(notes as [string, RecordedFinding[]][])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRecorded(value: unknown): value is RecordedFinding {
  return isRecord(value) && ['rule', 'text', 'around'].every(key => typeof value[key] === 'string')
}
