// How right the rules are: what they find in the labelled corpus and in their own examples, against what an editor would.
import type { Finding } from '../../server/analysis/finding.ts'
import { defaultConfiguration, type Configuration, type Severity } from '../../server/project/configuration.ts'
import type { Measured } from '../../server/rules/accuracy.ts'
import { rules } from '../../server/rules/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { readCorpus, type Mark } from './corpus.ts'
import { exampleConfiguration } from './example-configuration.ts'
import { findingsAmong } from './archive.ts'
import { notesAround } from './notes.ts'

/** Where a rule and a mark differ. */
export interface Difference {
  readonly kind: 'false' | 'missed'
  readonly rule: string
  readonly note: string
  /** The words in brackets, with those around them. */
  readonly words: string
  /** What the finding says, and how gravely. */
  readonly message?: string
  readonly severity?: Severity
}

export interface Accuracy {
  /** By rule; labels without a rule come last, with what they miss. */
  readonly rules: Readonly<Record<string, Measured>>
  readonly differences: readonly Difference[]
}

type Counting = { -readonly [Key in keyof Measured]: Measured[Key] }

/** Measures the rules as they are without a configuration, or with the cases on that a text asks for; their examples with every case on. */
export function measureAccuracy(): Accuracy {
  const counted: Record<string, Counting> = {}
  const count = (rule: string) => (counted[rule] ??= { true: 0, false: 0, missed: 0, examples: 0, examplesFound: 0 })
  for (const { id } of rules) count(id)
  const differences: Difference[] = []
  const asIs = createLanguageService()
  for (const { name, source, notation, marks, asked } of readCorpus()) {
    const service = asked === undefined ? asIs : createLanguageService({ configuration: asking(asked) })
    const left = new Set(marks)
    for (const finding of service.analyze(source, notation).findings) {
      const meeting = marks.filter(mark => meets(mark, finding))
      const mark = meeting.find(mark => left.delete(mark))
      if (mark) count(finding.rule).true++
      else if (meeting.length === 0) {
        count(finding.rule).false++
        const { rule, message, severity, span } = finding
        differences.push({
          kind: 'false',
          rule,
          note: name,
          words: inContext(source, span.from, span.to),
          message,
          severity,
        })
      }
    }
    for (const { rules, span } of left) {
      const rule = rules[0]!.split('/')[0]!
      count(rule).missed++
      differences.push({ kind: 'missed', rule, note: name, words: inContext(source, span.from, span.to) })
    }
  }
  countExamples(count)
  return { rules: counted, differences }
}

/** The configuration under which the cases of a rule are on that wait to be asked for. */
function asking(rule: string): Configuration {
  const own = Object.entries(exampleConfiguration.severities).filter(([key]) => key.startsWith(`${rule}/`))
  return { ...defaultConfiguration, severities: Object.fromEntries(own) }
}

/** Whether a finding says what the mark does: by a rule of the mark, at words in common. */
function meets({ rules, span }: Mark, { rule, case: ruleCase, span: found }: Finding): boolean {
  const named = rules.includes(rule) || rules.includes(`${rule}/${ruleCase}`)
  return named && found.from <= span.to && span.from <= found.to
}

function countExamples(count: (rule: string) => Counting): void {
  const service = createLanguageService({ configuration: exampleConfiguration })
  for (const { id, examples } of rules) {
    for (const example of examples().invalid) {
      for (const note of notesAround(example)) {
        const found = findingsAmong(service, note, example.others).some(
          finding => finding.rule === id && finding.case === example.case,
        )
        count(id).examples++
        if (found) count(id).examplesFound++
      }
    }
  }
}

function inContext(source: string, from: number, to: number): string {
  const [before, after] = [source.slice(Math.max(0, from - 30), from), source.slice(to, to + 20)]
  return `${before}[${source.slice(from, to)}]${after}`.replaceAll(/\s+/gu, ' ')
}
