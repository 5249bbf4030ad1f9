// The page on the configuration says what is so: its examples are read without a problem, its table has every choice.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Choice, choices } from '../../server/project/data/choices.ts'
import { readConfiguration } from '../../server/project/read-configuration.ts'
import { loadRegister } from '../../server/register/index.ts'
import { rules } from '../../server/rules/index.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'configuration.md'), 'utf8')

test('every example of a configuration is sound', () => {
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gsu)].map(([, text]) => text!)
  const read = examples.filter(text => /^(?:rules|organizations|kinds|register):/u.test(text))
  expect(read).toHaveLength(4)
  for (const text of read) expect(readConfiguration(text, rules, loadRegister()).problems).toEqual([])
})

test('every choice is listed with its ways', () => {
  for (const [name, { options }] of Object.entries<Choice>(choices)) {
    const row = page.split('\n').find(line => line.startsWith(`| \`${name}\``))
    for (const { value } of options) expect(row, name).toContain(`\`${value}\``)
  }
})
