// Code actions: the fixes of findings, one by one, for all of a rule, and all that are safe.
import type { Analysis } from '../analysis/analysis.ts'
import type { Finding, Fix } from '../analysis/finding.ts'
import type { TextEdit } from '../note/span.ts'
import { rules } from '../rules/index.ts'
import { applyEdits, compatibleEdits, editPieces, editsOf, wholeText, type Piece } from './text-changes.ts'

/** `fix`: one finding; `fix-rule`: every finding of one rule. */
export type CodeActionKind = 'fix' | 'fix-rule'

/** Something to be done with the text, offered at a place. */
export interface CodeAction {
  readonly kind: CodeActionKind
  readonly title: string
  /** Sorted, without overlaps. */
  readonly edits: readonly TextEdit[]
  /** What the action mends. */
  readonly findings: readonly Finding[]
  /** The one to apply without asking which (Ctrl+.): at most one for each finding. */
  readonly preferred: boolean
}

/** Quick fixes for the findings `here`, the best first, then those that mend all of a rule; `all` are those of the note. */
export function codeActions(here: readonly Finding[], all: readonly Finding[]): readonly CodeAction[] {
  const mendable = [...new Set(here.filter(finding => finding.fixes.length > 0).map(finding => finding.rule))]
  return [...here.flatMap(fixesOf), ...mendable.flatMap(rule => fixAllOfRule(all, rule))]
}

function fixesOf(finding: Finding): CodeAction[] {
  return finding.fixes.map(({ title, edits }, index) => ({
    kind: 'fix',
    title,
    edits,
    findings: [finding],
    preferred: index === 0,
  }))
}

/** Mends every finding of a rule with its best fix; nothing where that would be a single one. */
function fixAllOfRule(all: readonly Finding[], rule: string): CodeAction[] {
  const { findings, edits } = mend(all, finding => (finding.rule === rule ? finding.fixes[0] : undefined))
  if (findings.length < 2) return []
  const title = `Fix all ${findings.length}: ${rules.find(({ id }) => id === rule)?.title ?? rule}`
  return [{ kind: 'fix-rule', title, edits, findings, preferred: false }]
}

/** A note with its safe fixes applied. */
export interface Fixed {
  readonly source: string
  /** The smallest edits that lead from the old source to the new; sorted, without overlaps. */
  readonly edits: readonly TextEdit[]
  /** How many fixes were applied. */
  readonly applied: number
}

/** Fixes make room for others a few times; where it goes on like this, they never end. */
const mostRounds = 50

/**
 * Applies all safe fixes, analyses the result and goes on until nothing is left to apply.
 * Where fixes collide the first finding wins and the next round looks again. Fixes that undo each other, or that each make
 * room for another, end the work.
 */
export function fixAll(analysis: Analysis, analyze: (source: string) => Analysis): Fixed {
  const { source: original } = analysis.note
  const seen = new Set<string>([original])
  let source = original
  let pieces: readonly Piece[] = wholeText(original.length)
  let applied = 0
  for (let round = analysis; ; round = analyze(source)) {
    const { findings, edits } = mend(round.findings, safeFix)
    const next = applyEdits(source, edits)
    if (seen.has(next) || seen.size > mostRounds) return { source, edits: editsOf(pieces, original.length), applied }
    seen.add(next)
    source = next
    pieces = editPieces(pieces, edits)
    applied += findings.length
  }
}

function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes.find(fix => fix.safe)
}

/** Those fixes, chosen one a finding, that go together. */
function mend(findings: readonly Finding[], choose: (finding: Finding) => Fix | undefined) {
  const mendable = findings.flatMap(finding => {
    const fix = choose(finding)
    return fix ? [{ finding, edits: fix.edits }] : []
  })
  const { edits, taken } = compatibleEdits(mendable.map(each => each.edits))
  return { edits, findings: taken.map(index => mendable[index]!.finding) }
}
