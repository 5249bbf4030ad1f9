// The page of a rule, in Markdown: what it finds, why, with examples, and how to silence it.
import type { Severity } from '../project/configuration.ts'
import type { InvalidExample, Rule, ValidExample } from './rule.ts'

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'error: wrong in fact',
  warning: 'warning: not as the United Nations or published notes have it',
  info: 'info: a choice, only pointed out',
}

/** The page of a rule; it ends with a line feed. */
export function rulePage(rule: Rule): string {
  return (
    [
      `# ${rule.title}`,
      `Rule \`${rule.id}\`, on ${rule.group}.`,
      '## What it finds',
      cases(rule),
      '## Why',
      rule.reason,
      `Source: ${rule.source.url === undefined ? rule.source.name : `[${rule.source.name}](${rule.source.url})`}.`,
      '## Examples',
      ...rule.examples.invalid.flatMap(wrongExample),
      ...rightExamples(rule.examples.valid),
      '## How to silence it',
      silence(rule),
    ].join('\n\n') + '\n'
  )
}

function cases({ cases }: Rule): string {
  return Object.entries(cases)
    .map(([name, { title, severity }]) => `- ${title} (\`${name}\`; ${severityWords[severity]})`)
    .join('\n')
}

function wrongExample(example: InvalidExample): string[] {
  const marks = example.marks.filter(mark => mark !== '').map(mark => `"${mark.replaceAll(/\s+/gu, ' ')}"`)
  const found = marks.length === 0 ? '' : `, found at ${marks.join(', ')}`
  return [
    `Wrong${place(example)} (\`${example.case}\`)${found}:`,
    fenced(example),
    ...(example.fixed === undefined ? [] : ['Mended:', fenced({ ...example, text: example.fixed })]),
  ]
}

function rightExamples(examples: readonly ValidExample[]): string[] {
  return examples.flatMap(example => {
    const full = typeof example === 'string' ? { text: example } : example
    return [`Right${place(full)}:`, fenced(full)]
  })
}

type Shown = Pick<InvalidExample, 'in' | 'text' | 'notation' | 'date'>

function place({ in: where = 'body', notation, date }: Shown): string {
  switch (where) {
    case 'body':
      return date === undefined ? '' : `, in a note of ${date}`
    case 'participants':
      return `, among the participants${date === undefined ? '' : ` of ${date}`}`
    case 'date':
      return ', as the date of the event'
    case 'note':
      return notation === 'yaml' ? ', in a YAML note' : ', in a Markdown note'
  }
}

/** A code block with a fence longer than any in the text; control characters are shown, not written. */
function fenced({ in: where = 'body', text, notation }: Shown): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(match => match[0].length))
  const fence = '`'.repeat(longest + 1)
  const language = where !== 'note' ? 'text' : `note-${notation ?? 'markdown'}`
  const shown = [...text].map(shownCharacter).join('')
  return `${fence}${language}\n${shown.replace(/\n+$/u, '')}\n${fence}`
}

function silence({ id, cases }: Rule): string {
  const names = Object.keys(cases)
  const example = names.length > 1 ? `\n  ${id}/${names[0]}: off  # or one case of it` : ''
  return `In VS Code, set the severity of the rule to \`off\` in the setting \`rapporteur.rules\`. On the command line, give a file with \`--config FILE\`:

\`\`\`yaml
rules:
  ${id}: off${example}
\`\`\`

Instead of \`off\`, a rule or a case of it can also be made \`error\`, \`warning\` or \`info\`.`
}

/** Characters that do not belong in a text file, by the sign for what cannot be shown. */
function shownCharacter(character: string): string {
  if (character === '\r') return ''
  return /^[\p{Cc}\p{Cs}]$/u.test(character) && character !== '\n' && character !== '\t' ? '\u{fffd}' : character
}
