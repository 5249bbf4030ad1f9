// The page of a rule, in Markdown: what it finds, why, how to mend it and how to turn it off; to be read in a minute.
import { accuracyOf } from './accuracy.ts'
import { isShown, letPassExamples, wrongExample } from './page-examples.ts'
import { usualSeverity, type InvalidExample, type Rule, type RuleCase } from './rule.ts'

/** The page of a rule; it ends with a line feed. */
export function rulePage(rule: Rule): string {
  const names = Object.keys(rule.cases)
  const examples = names.flatMap(name => exampleOf(rule, name))
  const [first, ...others] = examples
  return (
    [
      `# ${rule.title}`,
      `Rule \`${rule.id}\`, on ${rule.group}: ${names.length > 1 ? `${names.length} cases` : severityOf(rule.cases[names[0]!]!)}.`,
      ...(first ? wrongExample(first, names.length > 1 ? first.case : undefined) : []),
      '## Why',
      rule.reason,
      sourceOf(rule),
      ...(names.length > 1 ? ['## Cases', cases(rule)] : []),
      ...others.flatMap(example => wrongExample(example, example.case)),
      ...letPass(rule),
      '## How to mend it',
      mending(rule),
      ...accuracy(rule),
      '## How to turn it off',
      turningOff(rule),
    ].join('\n\n') + '\n'
  )
}

/** Where a rule comes from, as a sentence. */
export function sourceOf({ source: { name, url } }: Rule): string {
  return `Source: ${url === undefined ? name : `[${name}](${url})`}.`
}

/** The example that shows a case best: in running text rather than in a whole note, and with its mend. */
function exampleOf({ examples }: Rule, name: string): InvalidExample[] {
  const own = examples().invalid.filter(example => example.case === name && isShown(example))
  const rank = ({ in: where, fixed }: InvalidExample) => (where === 'note' ? 2 : 0) + (fixed === undefined ? 1 : 0)
  return own.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1)
}

function cases({ cases }: Rule): string {
  return Object.entries(cases)
    .map(([name, ruleCase]) => `- ${ruleCase.title}: ${severityOf(ruleCase)} (\`${name}\`)`)
    .join('\n')
}

function severityOf(ruleCase: RuleCase): string {
  return usualSeverity(ruleCase) === 'off' ? `off until asked for, then ${ruleCase.severity}` : ruleCase.severity
}

function letPass({ examples }: Rule): string[] {
  const shown = letPassExamples(examples().valid)
  return shown === undefined ? [] : ['## What it lets pass', shown]
}

function mending({ examples }: Rule): string {
  return examples().invalid.some(({ fixed }) => fixed !== undefined)
    ? 'A quick fix on the marked words mends it (Ctrl+. in VS Code, Cmd+. on a Mac).'
    : 'There is no quick fix: what is meant only the drafter can say.'
}

function turningOff({ id, cases }: Rule): string {
  const [first, ...others] = Object.keys(cases)
  const one = others.length > 0 ? `\n  ${id}/${first}: off # or one case of it` : ''
  return `In one place, on the line above it, with the reason; a quick fix writes it:

\`\`\`text
<!-- rapporteur-disable-next-line ${id}: why it is right here -->
\`\`\`

In a whole project, in its \`rapporteur.yaml\`; \`error\`, \`warning\`, \`info\` and \`on\` are possible as well:

\`\`\`yaml
rules:
  ${id}: off${one}
\`\`\`

For yourself, in the VS Code setting \`rapporteur.rules\`.`
}

/** What was measured on the labelled corpus. */
function accuracy({ id }: Rule): string[] {
  const measured = accuracyOf(id)
  if (!measured) return []
  const { true: right, false: wrong, missed } = measured
  const found =
    right + missed === 0
      ? 'They have no place for it.'
      : `It finds ${right} of the ${right + missed} places marked for it.`
  const alarms =
    wrong === 0 ? 'There is no false alarm.' : `${wrong} of its ${right + wrong} findings are false alarms.`
  return ['## How often it is right', `In the notes labelled by hand in \`test/corpus\`: ${found} ${alarms}`]
}
