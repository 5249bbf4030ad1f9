// The rule altered-disclaimer: the disclaimer does not have the standard wording.
import { clauseInForce } from '../../project/clauses.ts'
import { foldTypography } from '../../project/fold.ts'
import { defineRule } from '../rule.ts'
import { disclaimer, earlyNote, markdownNote, yamlNote } from './example-notes.ts'

export const alteredDisclaimer = defineRule({
  id: 'altered-disclaimer',
  group: 'structure',
  title: 'The disclaimer differs from the standard wording',
  reason:
    'The disclaimer is a standard text that was agreed once. A changed word may change what the Committee disclaims, and nobody will notice it in small print. Dashes, quotation marks and spacing do not count.',
  source: { name: 'The published information note of 8 July 2020, footnote to the title' },
  cases: { altered: { title: 'Other words than those of the standard disclaimer', severity: 'warning' } },
  examples: {
    invalid: [
      {
        in: 'note',
        text: markdownNote({ footnote: `\n[^1]: ${disclaimer.replace('necessarily represent', 'reflect')}\n` }),
        case: 'altered',
        marks: ['reflect'],
        fixed: markdownNote({}),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ disclaimer: `disclaimer: ${disclaimer.replace('not an official', 'no official')}\n` }),
        case: 'altered',
        marks: ['no'],
        fixed: yamlNote({}),
      },
      {
        in: 'note',
        text: markdownNote({ footnote: `\n[^1]: ${disclaimer.slice(0, disclaimer.indexOf('.') + 1)}\n` }),
        case: 'altered',
        marks: ['report.'],
        fixed: markdownNote({}),
      },
      {
        in: 'note',
        text: markdownNote({ footnote: `\n[^1]: ${disclaimer} All rights reserved.\n` }),
        case: 'altered',
        marks: ['event. All rights reserved.'],
        fixed: markdownNote({}),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({ footnote: `\n[^1]: ${disclaimer.replace(' – ', '--')}\n` }) },
      { in: 'note', text: earlyNote({}) },
    ],
  },
  checkNote({ note, kind, event, project }, report) {
    const clause = clauseInForce(project.clauses, kind.disclaimer, event.period)
    const passage = note.disclaimer?.passage
    if (!clause || !passage?.prose.text.trim()) return
    const { text } = passage.prose
    if (text === clause.text || foldTypography(text) === foldTypography(clause.text)) return
    const { span, standard } = difference(text, clause.text)
    report({
      case: 'altered',
      passage,
      span,
      message: `The disclaimer differs here from the standard wording, which has "${shortened(standard)}". Restore it, since it is an agreed text.`,
      fixes: [{ title: 'Restore the standard wording', safe: false, edits: [{ span, newText: standard }] }],
    })
  },
})

/** The words in which a text differs from the standard, and what the standard has in their place; never empty on the text's side. */
function difference(text: string, standard: string): { span: { from: number; to: number }; standard: string } {
  const ours = words(text)
  const theirs = words(standard)
  const limit = Math.min(ours.length, theirs.length)
  const same = (a: Word, b: Word) => foldTypography(a.text) === foldTypography(b.text)
  let before = 0
  while (before < limit && same(ours[before]!, theirs[before]!)) before++
  let after = 0
  while (after < limit - before && same(ours[ours.length - 1 - after]!, theirs[theirs.length - 1 - after]!)) after++
  // Where words were only left out or only added, the word before them counts as well, or the one after.
  if (before + after === limit) {
    if (before > 0) before--
    else after--
  }
  const stretch = (of: readonly Word[]) => ({ from: of[before]!.from, to: of[of.length - 1 - after]!.to })
  const wanted = stretch(theirs)
  return { span: stretch(ours), standard: standard.slice(wanted.from, wanted.to) }
}

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

function words(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map(match => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 77))} ...`
}
