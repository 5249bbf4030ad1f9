// Small whole notes for the examples of the rules on structure, in which one part can be changed.
import { standardClauses } from '../../project/data/clauses.ts'

const wording = (id: string) => standardClauses.find(clause => clause.id === id)!.text

/** The standard clauses, as the examples need them. */
export const disclaimer = wording('disclaimer')
export const contact = wording('contact')

const header = `event: Security Dialogue on non-proliferation
organizers: Forum for Security Co-operation
date: 8 July 2020
venue: Vienna, Austria
participants: Austria, Spain`

/** A Markdown note of the kind with a disclaimer. */
export function markdownNote(parts: {
  readonly header?: string
  readonly title?: string
  readonly body?: string
  readonly contact?: string
  readonly footnote?: string
}): string {
  const body = parts.body ?? '## Background\n\nThe meeting was called.\n\n## Highlights\n\nThe discussion was frank.'
  const footnote = parts.footnote ?? `\n[^1]: ${disclaimer}\n`
  return `---\n${parts.header ?? header}\n---\n\n${parts.title ?? '# Information Note[^1]'}\n\n${body}\n${parts.contact ?? `\n## Additional Comments\n\n${contact}\n`}${footnote}`
}

/** A YAML note of the kind with a disclaimer. */
export function yamlNote(parts: {
  readonly header?: string
  readonly sections?: string
  readonly contact?: string
  readonly disclaimer?: string
}): string {
  const sections =
    parts.sections ?? '  Background: |\n    The meeting was called.\n  Highlights: |\n    The discussion was frank.'
  return `title: Information Note\n${parts.header ?? header}\nsections:\n${sections}\n${parts.contact ?? `contact: ${contact}\n`}${parts.disclaimer ?? `disclaimer: ${disclaimer}\n`}`
}

/** A Markdown note of the kind without title and disclaimer, of 2014. */
export function earlyNote(parts: { readonly body?: string; readonly contact?: string }): string {
  const body =
    parts.body ??
    '## 1. Conference Objectives\n\n- Discuss needs.\n\n## 2. Background\n\nThe meeting was called.\n\n## 3. Highlights\n\nThe discussion was frank.'
  return `---
event: Meeting of the Points of Contact
organiser: Forum for Security Co-operation
date and venue: 10 April 2014, Vienna, Austria
participants: Austria, Spain
---

${body}
${parts.contact ?? `\n${contact}\n`}`
}
