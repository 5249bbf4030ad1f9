// Gathers what the entries of a header say, at their places: fields, clauses, blocks of sections, comments, problems.
import type { ClauseRole, Entry } from './entry.ts'
import { duplicateProblem } from './label.ts'
import type { Block, ClauseText, Comment, Field, FieldText, FieldValue, Label, SyntaxProblem } from './note.ts'
import { tabsProblem } from './indents.ts'
import { findLandmarks } from './landmarks.ts'
import type { Part } from './partition.ts'
import { shift, type TextEdit } from './span.ts'

/** What a header says; all spans absolute. */
export interface Header {
  readonly entries: readonly Part<Entry>[]
  readonly placed: readonly PlacedEntry[]
  readonly fields: readonly Field[]
  readonly comments: readonly Comment[]
  readonly problems: readonly SyntaxProblem[]
  readonly blocks: readonly Block[]
  /** Those of `blocks`. */
  readonly landmarks: readonly number[]
  readonly clauses: { readonly [role in ClauseRole]?: ClauseText }
}

/** One entry's own share, absolute; the same object while the entry stands at the same place. */
interface PlacedEntry {
  readonly part: Part<Entry>
  readonly field: Field | undefined
  readonly blocks: readonly Block[]
  readonly landmarks: readonly number[]
}

/** The header with these entries; `before` gives what has not moved. */
export function gatherHeader(entries: readonly Part<Entry>[], before?: Header): Header {
  const placed = entries.map((part, index) =>
    before?.placed[index]?.part === part ? before.placed[index] : place(part),
  )
  const fields: Field[] = []
  const comments: Comment[] = []
  const problems: SyntaxProblem[] = []
  const blocks: Block[] = []
  const landmarks: number[] = []
  const clauses: { [role in ClauseRole]?: ClauseText } = {}
  const labels = new Map<string, Label>()
  /** The tabs in a section so far: of many paragraphs one problem is told. */
  let tabs: { readonly index: number; readonly edits: TextEdit[] } | undefined
  for (const { part, field, blocks: own, landmarks: ownLandmarks } of placed) {
    const { at, content } = part
    if (field) fields.push(field)
    for (const index of ownLandmarks) landmarks.push(blocks.length + index)
    for (const block of own) blocks.push(block)
    for (const comment of content.comments) comments.push({ text: comment.text, span: shift(comment.span, at) })
    const { value } = content
    if (content.label) tabs = undefined
    for (const problem of content.problems) {
      const placedProblem = shiftProblem(problem, at)
      if (tabs && value.kind === 'text' && problem.kind === 'tab-indent') {
        tabs.edits.push(...placedProblem.fix!.edits)
        problems[tabs.index] = tabsProblem(tabs.edits)
        continue
      }
      if (problem.kind === 'tab-indent' && problem.fix)
        tabs = { index: problems.length, edits: [...placedProblem.fix!.edits] }
      problems.push(placedProblem)
    }
    if (value.kind === 'clause')
      clauses[value.role] ??= {
        span: shift(value.span, at),
        passage: { role: value.role, at, prose: value.prose },
      }
    const duplicate = repetition(part, labels)
    if (duplicate) problems.push(duplicate)
  }
  const isSame =
    before?.fields.length === fields.length && fields.every((field, index) => field === before.fields[index])
  return { entries, placed, fields: isSame ? before.fields : fields, comments, problems, blocks, landmarks, clauses }
}

function place(part: Part<Entry>): PlacedEntry {
  const { at, content } = part
  const { value } = content
  const blocks: Block[] = []
  if (value.kind === 'text') blocks.push({ at: at + value.block.at, content: value.block.content })
  else if (value.kind === 'body') {
    if (value.heading) blocks.push({ at: at + value.heading.at, content: value.heading.content })
    for (const block of value.blocks) blocks.push({ at: at + block.at, content: block.content })
  }
  return {
    part,
    field: value.kind === 'field' ? placeField(value.field, at) : undefined,
    blocks,
    landmarks: findLandmarks(blocks),
  }
}

/** The problem of an entry or section that has the same label as one before it. */
function repetition({ at, content }: Part<Entry>, labels: Map<string, Label>): SyntaxProblem | undefined {
  const { label, value } = content
  if (!label) return undefined
  const isSection = value.kind === 'body' && value.heading !== undefined
  const key = (value.kind === 'field' ? value.field.key : undefined) ?? label.text.trim().toLowerCase()
  const problem = duplicateProblem(isSection ? `sections/${label.text}` : key, shiftLabel(label, at), labels)
  // Of a clause or of "sections" no rule on fields or sections would speak.
  return problem && !isSection && value.kind !== 'field' ? { ...problem, kind: 'syntax' } : problem
}

export function shiftProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
  const { fix, related, ...rest } = problem
  return {
    ...rest,
    span: shift(problem.span, by),
    ...(related ? { related: related.map(other => ({ ...other, span: shift(other.span, by) })) } : {}),
    ...(fix
      ? { fix: { title: fix.title, edits: fix.edits.map(edit => ({ ...edit, span: shift(edit.span, by) })) } }
      : {}),
  }
}

function placeField(field: Field, by: number): Field {
  return {
    key: field.key,
    label: shiftLabel(field.label, by),
    value: shiftValue(field.value, by),
    span: shift(field.span, by),
  }
}

function shiftLabel({ text, span }: Label, by: number): Label {
  return { text, span: shift(span, by) }
}

function shiftText(text: FieldText, by: number): FieldText {
  return { span: shift(text.span, by), raw: text.raw, passage: { ...text.passage, at: text.passage.at + by } }
}

function shiftValue<Value extends FieldValue>(value: Value, by: number): Value
function shiftValue(value: FieldValue, by: number): FieldValue {
  const span = shift(value.span, by)
  switch (value.form) {
    case 'empty':
      return { form: 'empty', span }
    case 'text':
      return { form: 'text', span, text: shiftText(value.text, by) }
    case 'list':
      return { form: 'list', span, items: value.items.map(item => shiftText(item, by)) }
    case 'groups':
      return {
        form: 'groups',
        span,
        groups: value.groups.map(group => ({ label: shiftLabel(group.label, by), value: shiftValue(group.value, by) })),
      }
  }
}
