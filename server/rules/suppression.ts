// How a suppression is written in a note: a remark that silences rules for a line, a section or the note, with its reason.
import type { Span } from '../note/span.ts'
import { givesNoReason, reasonToGive } from '../project/placeholder.ts'

/** How far a suppression reaches. */
export type SuppressionScope = 'line' | 'next-line' | 'section' | 'note'

/** A suppression as it is written; all spans absolute. */
export interface Suppression {
  /** Of the whole remark, its marks included. */
  readonly span: Span
  /** Undefined where it is not one of the words known. */
  readonly scope: SuppressionScope | undefined
  /** The word that says how far it reaches: `rapporteur-disable-line`. */
  readonly keyword: { readonly text: string; readonly span: Span }
  /** The rules (`rule` or `rule/case`) it is about. */
  readonly names: readonly { readonly text: string; readonly span: Span }[]
  /** Empty where none is given, or only a placeholder. */
  readonly reason: string
}

/** What became of one name in a suppression. */
export interface SuppressedName {
  readonly text: string
  readonly span: Span
  /** `off`: the rule says nothing anyhow; `unknown`: there is no such rule, `meant` is one nearly so called. */
  readonly fate: 'used' | 'unused' | 'off' | 'unknown'
  readonly meant?: string
}

/** A suppression and what became of it. */
export interface JudgedSuppression extends Omit<Suppression, 'names'> {
  readonly names: readonly SuppressedName[]
}

/** How the text of each suppression begins. */
export const suppressionPrefix = 'rapporteur-disable'
const prefix = `${suppressionPrefix}-`

/** Whether the text of a remark is meant as a suppression. */
export function isSuppression(remark: string): boolean {
  return remark.startsWith(suppressionPrefix)
}

/** The suppression that a remark is; `span` is that of the remark in `source`. */
export function readSuppression(source: string, span: Span): Suppression {
  const text = source.slice(span.from, span.to)
  const words = /[\w/-]+/gu
  const at = text.indexOf(suppressionPrefix)
  words.lastIndex = at
  const keyword = words.exec(text)![0]
  const colon = text.indexOf(':', at)
  const close = text.endsWith('-->') ? text.length - 3 : text.length
  const end = colon < 0 ? close : colon
  const names: { text: string; span: Span }[] = []
  for (let word = words.exec(text); word && word.index < end; word = words.exec(text)) {
    const name = word[0].slice(0, end - word.index)
    names.push({ text: name, span: { from: span.from + word.index, to: span.from + word.index + name.length } })
  }
  const reason = colon < 0 ? '' : text.slice(colon + 1, close).trim()
  return {
    span,
    scope: scopeOf(keyword),
    keyword: { text: keyword, span: { from: span.from + at, to: span.from + at + keyword.length } },
    names,
    reason: givesNoReason(reason) ? '' : reason,
  }
}

function scopeOf(keyword: string): SuppressionScope | undefined {
  const word = keyword.startsWith(prefix) ? keyword.slice(prefix.length) : ''
  return scopes.find(scope => scope === word)
}

const scopes = ['line', 'next-line', 'section', 'note'] as const

/** The words by which a suppression begins. */
export const suppressionKeywords: readonly string[] = scopes.map(scope => prefix + scope)

/** A suppression without its marks, for a drafter to give the reason. */
export function writeSuppression(scope: SuppressionScope, name: string): string {
  return `${prefix}${scope} ${name}: ${reasonToGive}`
}
