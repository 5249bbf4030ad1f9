// Gathers what the entries of a header say, at their places: fields, clauses, blocks of sections, comments, problems.
import type { ClauseRole, Entry } from './entry.ts'
import { duplicateProblem } from './label.ts'
import type { Block, ClauseText, Comment, Field, FieldText, FieldValue, Label, SyntaxProblem } from './note.ts'
import { tabsProblem } from './indents.ts'
import { isLandmark } from './landmarks.ts'
import type { Part } from './partition.ts'
import { shift, type TextEdit } from './span.ts'

/** What a header says; all spans absolute. */
export interface Header {
  readonly entries: readonly Part<Entry>[]
  /** The fields by their parts; a field is the same object while its part is. */
  readonly placed: ReadonlyMap<Part<Entry>, Field>
  readonly fields: readonly Field[]
  readonly comments: readonly Comment[]
  readonly problems: readonly SyntaxProblem[]
  readonly blocks: readonly Block[]
  /** Those of `blocks`. */
  readonly landmarks: readonly number[]
  readonly clauses: { readonly [role in ClauseRole]?: ClauseText }
}

/** The header with these entries; `before` gives what has not moved. */
export function gatherHeader(entries: readonly Part<Entry>[], before?: Header): Header {
  const placed = new Map<Part<Entry>, Field>()
  const comments: Comment[] = []
  const problems: SyntaxProblem[] = []
  const blocks: Block[] = []
  const landmarks: number[] = []
  const clauses: { [role in ClauseRole]?: ClauseText } = {}
  const labels = new Map<string, Label>()
  /** The tabs in a section so far: of many paragraphs one problem is told. */
  let tabs: { readonly index: number; readonly edits: TextEdit[] } | undefined
  const add = (block: Block, at: number) => {
    if (isLandmark(block.content)) landmarks.push(blocks.length)
    blocks.push({ at: at + block.at, content: block.content })
  }
  for (const part of entries) {
    const { at, content } = part
    const { value } = content
    switch (value.kind) {
      case 'text':
        add(value.block, at)
        break
      case 'body':
        if (value.heading) add(value.heading, at)
        for (const block of value.blocks) add(block, at)
        break
      case 'field':
        placed.set(part, before?.placed.get(part) ?? placeField(value.field, at))
        break
      case 'clause':
        clauses[value.role] ??= {
          span: shift(value.span, at),
          passage: { role: value.role, at, prose: value.prose },
        }
        break
      case 'none':
    }
    for (const comment of content.comments) comments.push({ text: comment.text, span: shift(comment.span, at) })
    if (content.label) tabs = undefined
    for (const problem of content.problems) {
      const shifted = shiftProblem(problem, at)
      const edits = problem.kind === 'tab-indent' ? shifted.fix?.edits : undefined
      if (edits && tabs && value.kind === 'text') {
        tabs.edits.push(...edits)
        problems[tabs.index] = tabsProblem(tabs.edits)
        continue
      }
      if (edits) tabs = { index: problems.length, edits: [...edits] }
      problems.push(shifted)
    }
    const duplicate = content.label && repetition(part, content.label, labels)
    if (duplicate) problems.push(duplicate)
  }
  const all = [...placed.values()]
  const isSame = before?.fields.length === all.length && all.every((field, index) => field === before.fields[index])
  const fields = isSame ? before.fields : all
  return { entries, placed, fields, comments, problems, blocks, landmarks, clauses }
}

/** The problem of an entry or section that has the same label as one before it. */
function repetition({ at, content }: Part<Entry>, label: Label, labels: Map<string, Label>): SyntaxProblem | undefined {
  const { value } = content
  const isSection = value.kind === 'body' && value.heading !== undefined
  const key = (value.kind === 'field' ? value.field.key : undefined) ?? label.text.trim().toLowerCase()
  const problem = duplicateProblem(isSection ? `sections/${label.text}` : key, shiftLabel(label, at), labels)
  // Of a clause or of "sections" no rule on fields or sections would speak.
  return problem && !isSection && value.kind !== 'field' ? { ...problem, kind: 'syntax' } : problem
}

function shiftProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
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
