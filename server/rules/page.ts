// The page of a rule, in Markdown: what it finds, why, with examples, and how to silence it.
import type { InvalidExample, Rule, ValidExample } from './rule.ts'

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
    .map(([name, { title, severity, optIn }]) => {
      const usual = optIn ? `off until it is asked for, then ${severity}` : severity
      return `- ${title}: ${usual} (\`${name}\`)`
    })
    .join('\n')
}

function wrongExample(example: InvalidExample): string[] {
  const marks = example.marks.map(mark => shown(mark).trim().replaceAll(/\s+/gu, ' ')).filter(mark => mark !== '')
  const found = marks.length === 0 ? '' : `, found at ${marks.map(mark => `"${mark}"`).join(', ')}`
  if (example.text.trim() === '') return []
  return [
    `Wrong${place(example)} (\`${example.case}\`)${found}:`,
    fenced(example),
    ...(example.fixed === undefined
      ? []
      : ['Mended:', fenced({ ...example, text: changed(example.text, example.fixed) })]),
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
  return `${fence}${language}\n${shown(text).replace(/\n+$/u, '')}\n${fence}`
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

/** The lines of a text that differ from those before, each stretch with a line on either side; a short text whole. */
function changed(before: string, after: string): string {
  const old = before.split('\n')
  const now = after.split('\n')
  if (now.length < 8) return after
  const limit = Math.min(old.length, now.length)
  let head = 0
  while (head < limit && old[head] === now[head]) head++
  let tail = 0
  while (tail < limit - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const from = Math.max(0, head - 1)
  const to = Math.min(now.length, now.length - tail + 1)
  return [...(from > 0 ? ['...'] : []), ...now.slice(from, to), ...(to < now.length ? ['...'] : [])].join('\n')
}

/** A text with the sign for what cannot be shown in place of characters that do not belong in a text file. */
function shown(text: string): string {
  return text.replaceAll('\r', '').replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '\u{fffd}')
}
