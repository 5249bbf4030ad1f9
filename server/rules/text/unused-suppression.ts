// unused-suppression: a remark that silences a rule and silences nothing, says no reason, or names no rule.
import type { Span } from '../../note/span.ts'
import { nearest } from '../../project/near.ts'
import { defineRule, type ProposedEdit, type ProposedFix } from '../rule.ts'
import { type JudgedSuppression, suppressionKeywords } from '../suppression.ts'

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  group: 'text',
  title: 'A suppression does nothing, or does not say why',
  reason:
    'A remark such as `<!-- rapporteur-disable-next-line informal-state-name: as printed -->` silences a rule in one place. Whoever reads the note later must know why it stands there. When the words that it was about have been mended, it would only hide the next mistake.',
  source: { name: 'Rapporteur, docs/configuration.md' },
  cases: {
    unused: { title: 'Nothing is silenced', severity: 'warning' },
    'no-reason': { title: 'The reason is missing', severity: 'warning' },
    'unknown-rule': { title: 'There is no such rule', severity: 'warning' },
    unreadable: { title: 'It cannot be read', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: '<!-- rapporteur-disable-next-line informal-state-name: as printed -->\nDelegates of Spain spoke.',
        case: 'unused',
        marks: ['informal-state-name'],
        fixed: 'Delegates of Spain spoke.',
      },
      {
        text: 'Delegates of Moldova spoke. <!-- rapporteur-disable-line informal-state-name -->',
        case: 'no-reason',
        marks: ['rapporteur-disable-line'],
      },
      {
        text: 'Delegates of Spain spoke. <!-- rapporteur-disable-line informal-state-nam: as printed -->',
        case: 'unknown-rule',
        marks: ['informal-state-nam'],
        fixed: 'Delegates of Spain spoke. <!-- rapporteur-disable-line informal-state-name: as printed -->',
      },
      {
        text: 'Delegates of Spain spoke. <!-- rapporteur-disable-lines informal-state-name: as printed -->',
        case: 'unreadable',
        marks: ['rapporteur-disable-lines'],
        fixed: 'Delegates of Spain spoke. <!-- rapporteur-disable-line informal-state-name: as printed -->',
      },
    ],
    valid: [
      '<!-- rapporteur-disable-next-line informal-state-name: as printed -->\nDelegates of Moldova spoke.',
      'Delegates of Moldova spoke. <!-- rapporteur-disable-line informal-state-name: as printed -->',
      '<!-- rapporteur is our checker -->\n\nDelegates of Spain spoke.',
    ],
  }),
  checkSuppressions(suppressions, { note }, report) {
    for (const suppression of suppressions) {
      const { scope, keyword, names, reason, span } = suppression
      if (scope === undefined) {
        const meant = nearest(keyword.text, suppressionKeywords)
        report({
          case: 'unreadable',
          span: keyword.span,
          message: `"${keyword.text}" is not known. A suppression begins with rapporteur-disable-line, rapporteur-disable-next-line, rapporteur-disable-section or rapporteur-disable-note.`,
          ...(meant !== undefined && { fixes: [write(keyword.span, meant)] }),
        })
        continue
      }
      if (names.length === 0) {
        report({
          case: 'unreadable',
          span,
          message: `This suppression names no rule. Write "${keyword.text} rule: why", with the name of the rule.`,
          fixes: [removal(note.source, suppression, [])],
        })
        continue
      }
      for (const name of names) {
        if (name.fate === 'unknown')
          report({
            case: 'unknown-rule',
            span: name.span,
            message:
              name.meant === undefined
                ? `There is no rule "${name.text}", so nothing is silenced.`
                : `There is no rule "${name.text}"; did you mean "${name.meant}"?`,
            fixes: [
              ...(name.meant === undefined ? [] : [write(name.span, name.meant)]),
              removal(note.source, suppression, [name.span]),
            ],
          })
        if (name.fate === 'unused')
          report({
            case: 'unused',
            span: name.span,
            message: `"${name.text}" finds nothing ${places[scope]}, so this suppression can go.`,
            fixes: [removal(note.source, suppression, [name.span])],
            unnecessary: true,
          })
      }
      if (reason === '')
        report({
          case: 'no-reason',
          span: keyword.span,
          message: 'This suppression does not say why. Write the reason after the colon.',
        })
    }
  },
})

const places = {
  line: 'on this line',
  'next-line': 'on the next line',
  section: 'in this section',
  note: 'in this note',
}

function write(span: Span, newText: string): ProposedFix {
  return { title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }
}

/** Removes names from a suppression, or all of it where none is left, with its line where it stands alone. */
function removal(source: string, { span, names }: JudgedSuppression, gone: readonly Span[]): ProposedFix {
  const left = names.filter(name => !gone.includes(name.span))
  const first = names[0]
  if (left.length === 0 || !first)
    return { title: 'Remove the suppression', safe: true, edits: [{ span: wholeLine(source, span), newText: '' }] }
  const list = { from: first.span.from, to: names.at(-1)!.span.to }
  const edit: ProposedEdit = { span: list, newText: left.map(({ text }) => text).join(', ') }
  const removed = names.filter(name => gone.includes(name.span)).map(({ text }) => `"${text}"`)
  return { title: `Remove ${removed.join(' and ')} from the suppression`, safe: true, edits: [edit] }
}

/** The remark with its line and the blank line after it where nothing else stands there, else with the space before it. */
function wholeLine(source: string, { from, to }: Span): Span {
  const before = /(?:^|[\r\n])([ \t]*)$/u.exec(source.slice(Math.max(0, from - 200), from))
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/u.exec(source.slice(to, to + 200))
  if (before && after) {
    const start = from - before[1]!.length
    const isApart = /^[ \t]*(?:\r\n|\n|\r)/u.exec(source.slice(to + after[0].length))
    const follows = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$|^$/u.test(source.slice(Math.max(0, start - 50), start))
    return { from: start, to: to + after[0].length + (isApart && follows ? isApart[0].length : 0) }
  }
  const space = /[ \t]*$/u.exec(source.slice(Math.max(0, from - 50), from))![0].length
  return { from: from - space, to }
}
