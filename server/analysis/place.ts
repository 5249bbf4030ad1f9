// From a rule's report, in offsets of a passage's prose, to a finding and edits in the source.
import { encodeFor } from '../note/prose.ts'
import type { Passage } from '../note/note.ts'
import { overlaps, shift, type Span, type TextEdit } from '../note/span.ts'
import type { Severity } from '../project/configuration.ts'
import type { ProposedEdit, ProposedFix, Report, Rule } from '../rules/rule.ts'
import type { Finding, Fix } from './finding.ts'

/** Places a report in the source: relative to what `passage.at` is relative to, or as it stands where there is no passage. */
export function placeReport(rule: Rule, report: Report, severity: Severity, own: Passage | undefined): Finding {
  const passage = report.passage ?? own
  return {
    rule: rule.id,
    case: report.case,
    severity,
    span: passage ? inSource(passage, report.span) : report.span,
    message: report.message,
    related: report.related ?? [],
    fixes: (report.fixes ?? []).flatMap(fix => placeFix(fix, passage)),
    ...(report.choice && { choice: report.choice }),
    unnecessary: report.unnecessary ?? false,
    inText: passage !== undefined,
  }
}

/** The same finding in a block that stands `by` characters further on. */
export function shiftFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  return {
    ...finding,
    span: shift(finding.span, by),
    fixes: finding.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => ({ span: shift(edit.span, by), newText: edit.newText })),
    })),
    ...(finding.beneath && { beneath: finding.beneath.map(other => shiftFinding(other, by)) }),
  }
}

/** The source of a span of a passage's prose. */
export function inSource(passage: Passage, span: Span): Span {
  return shift(passage.prose.map.span(span), passage.at)
}

/** A fix in the source; none where an edit cannot be written there or two of its edits overlap. */
function placeFix(fix: ProposedFix, passage: Passage | undefined): Fix[] {
  const edits: TextEdit[] = []
  for (const proposed of fix.edits) {
    const edit = passage ? editInPassage(passage, proposed) : proposed
    if (!edit) return []
    edits.push(edit)
  }
  edits.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
  if (edits.some((edit, index) => index > 0 && overlaps(edits[index - 1]!.span, edit.span))) return []
  return [{ title: fix.title, safe: fix.safe, edits }]
}

/** Only what differs is replaced, so that line breaks and markup inside a longer name stay; none where marks would be lost. */
export function editInPassage(passage: Passage, { span, newText }: ProposedEdit): TextEdit | undefined {
  const { text, quoting } = passage.prose
  const old = text.slice(span.from, span.to)
  const limit = Math.min(old.length, newText.length)
  let before = 0
  while (before < limit && old[before] === newText[before]) before++
  let after = 0
  while (after < limit - before && old[old.length - 1 - after] === newText[newText.length - 1 - after]) after++
  if (isLowSurrogate(old, before) || isLowSurrogate(newText, before)) before--
  if (isLowSurrogate(old, old.length - after) || isLowSurrogate(newText, newText.length - after)) after--
  const encoded = encodeFor(quoting, newText.slice(before, newText.length - after))
  if (encoded === undefined) return undefined
  const replaced = { from: span.from + before, to: span.to - after }
  // What goes on with the words before belongs inside their markup: "**1540 (2004)**".
  if (replaced.from === replaced.to && replaced.from > 0 && encoded.startsWith(' ')) {
    const at = passage.at + passage.prose.map.end(replaced.from)
    return { span: { from: at, to: at }, newText: encoded }
  }
  return passage.prose.map.isWhole(replaced) ? { span: inSource(passage, replaced), newText: encoded } : undefined
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff
}
