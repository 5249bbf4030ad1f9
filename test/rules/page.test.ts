// The pages of the rules: short, the wrong beside the right, with what is found underlined.
import { describe, expect, test } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import { rulePage } from '../../server/rules/page.ts'
import { defineRule } from '../../server/rules/rule.ts'

const rule = defineRule({
  id: 'plain-word',
  group: 'wording',
  title: 'A word that is not plain',
  reason: 'Plain words are read by everybody.',
  source: { name: 'A manual', url: 'https://example.org/manual' },
  cases: {
    long: { title: 'A long word', severity: 'warning' },
    grand: { title: 'A grand word', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      { in: 'note', text: '---\n---\n\n## One\n\nWe utilize it.\n', case: 'long', marks: ['utilize'] },
      {
        text: 'It is used.\nWe utilize it.',
        case: 'long',
        marks: ['utilize'],
        fixed: 'It is used.\nWe use it.',
      },
      { text: 'It was auspicious.', date: '8 July 2021', case: 'grand', marks: ['auspicious'] },
    ],
    valid: ['We use it.', 'Use `utilize`.', { in: 'participants', text: 'Spain' }],
  }),
})

test('a page shows the wrong beside the right, why, what is let pass and how to turn it off', () => {
  expect(rulePage(rule)).toBe(`# A word that is not plain

Rule \`plain-word\`, on wording: 2 cases.

Wrong (\`long\`):

\`\`\`text
It is used.
We utilize it.
   ^^^^^^^
\`\`\`

Right:

\`\`\`text
It is used.
We use it.
\`\`\`

## Why

Plain words are read by everybody.

Source: [A manual](https://example.org/manual).

## Cases

- A long word: warning (\`long\`)
- A grand word: off until asked for, then info (\`grand\`)

Wrong (\`grand\`), in a note of 8 July 2021:

\`\`\`text
It was auspicious.
       ^^^^^^^^^^
\`\`\`

## What it lets pass

\`\`\`text
We use it.
Use \`utilize\`.
\`\`\`

## How to mend it

A quick fix on the marked words mends it (Ctrl+. in VS Code, Cmd+. on a Mac).

## How to turn it off

In one place, on the line above it, with the reason; a quick fix writes it:

\`\`\`text
<!-- rapporteur-disable-next-line plain-word: why it is right here -->
\`\`\`

In a whole project, in its \`rapporteur.yaml\`; \`error\`, \`warning\`, \`info\` and \`on\` are possible as well:

\`\`\`yaml
rules:
  plain-word: off
  plain-word/long: off # or one case of it
\`\`\`

For yourself, in the VS Code setting \`rapporteur.rules\`.
`)
})

test('of a whole note only the lines that matter are shown', () => {
  const [first] = rule.examples().invalid
  const lines = ['---', 'event: Dialogue', '---', '', '## One', '', 'We utilize it.', '', '## Two', '', 'It ended.', '']
  const text = lines.join('\n')
  const page = rulePage({
    ...rule,
    cases: { long: rule.cases['long']! },
    examples: () => ({ invalid: [{ ...first!, text, fixed: text.replace('utilize', 'use') }], valid: [] }),
  })
  expect(page).toContain('```text\n...\n\nWe utilize it.\n   ^^^^^^^\n\n...\n```')
  expect(page).toContain('```text\n...\n\nWe use it.\n\n...\n```')
})

describe.each(rules.map(rule => [rule.id, rule] as const))('the page of %s', (_, rule) => {
  const page = rulePage(rule)
  const lines = page.split('\n')

  test('can be read in a minute', () => {
    expect(lines.length).toBeLessThan(70 + 25 * Object.keys(rule.cases).length)
    expect(page.split(/\s+/u).length).toBeLessThan(280 + 80 * Object.keys(rule.cases).length)
  })

  test('begins with an example and underlines only what stands above', () => {
    expect(lines[4]).toMatch(/^Wrong/u)
    for (const [index, line] of lines.entries()) {
      if (!/^[ ^]*\^[ ^]*$/u.test(line)) continue
      expect(lines[index - 1]!.length).toBeGreaterThanOrEqual(line.length)
    }
  })
})
