// Tests of what is generated: it is fresh, and every snippet gives a note that can be read.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generated, present } from '../scripts/generate.ts'
import type { Notation } from '../server/note/note.ts'
import { readNote } from '../server/note/read.ts'
import { defaultProject } from '../server/project/project.ts'
import { snippetsOf } from '../server/project/snippets.ts'
import { loadRegister } from '../server/register/index.ts'
import { rules } from '../server/rules/index.ts'

const root = join(import.meta.dirname, '..')
const project = defaultProject(loadRegister())

test('the generated files are those that "npm run generate" writes now', async () => {
  const files = await generated()
  expect((await present()).sort()).toEqual([...files.keys()].sort())
  for (const [path, text] of files) expect(await readFile(join(root, path), 'utf8'), path).toBe(text)
}, 60_000)

test('every rule has a page, and ids are unique', async () => {
  const files = await generated()
  expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
  for (const { id, title } of rules) expect(files.get(`docs/rules/${id}.md`)).toContain(title)
}, 60_000)

/** A snippet's text with every placeholder and choice at its default. */
function expanded(body: readonly string[]): string {
  const text = body.join('\n')
  const defaults = new Map([...text.matchAll(/\$\{(\d+):([^}]*)\}/gu)].map(([, stop, value]) => [stop, value!]))
  return text
    .replaceAll(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, '$1')
    .replaceAll(/\$(\d+)/gu, (_, stop: string) => defaults.get(stop) ?? '')
    .replaceAll(/\\([\\$}])/gu, '$1')
}

/** A snippet where a drafter would insert it. */
function inserted(name: string, text: string, notation: Notation): string {
  const whole = /^Information note/u.test(name)
  if (whole) return text
  const header = /^(?:Header|Participants)/u.test(name)
  if (notation === 'markdown') {
    if (name === 'Header') return `${text}\n\n## Background\n\nText.\n`
    if (header) return `---\nevent: Dialogue\n${text}\n---\n\n## Background\n\nText.\n`
    if (name === 'Disclaimer') return `# Information Note${text}\n\n## Background\n\nText.\n`
    return `## Background\n\nText.\n\n${text}\n`
  }
  if (header) return `${text}\nsections:\n  Background: |\n    Text.\n`
  if (/^(?:Disclaimer|Contact)/u.test(name)) return `sections:\n  Background: |\n    Text.\n${text}\n`
  return `sections:\n  Background: |\n    ${text}\n`
}

describe.each(['markdown', 'yaml'] as const)('snippets in %s', notation => {
  const snippets = snippetsOf(project, notation)

  test.each(Object.keys(snippets))('%s gives a note that can be read', name => {
    const { body } = snippets[name]!
    const note = readNote(inserted(name, expanded(body), notation), notation, project.labels)
    expect([...note.problems, ...note.blocks.flatMap(block => block.content.problems)]).toEqual([])
    for (const field of note.fields) expect(field.key, field.label.text).toBeDefined()
  })

  test('whole notes are of their kind and lack nothing of it', () => {
    for (const kind of project.kinds) {
      const note = readNote(expanded(snippets[kind.name]!.body), notation, project.labels)
      expect(note.title?.prose.text).toBe(kind.title)
      expect(note.disclaimer !== undefined).toBe(kind.disclaimer !== undefined)
      expect(note.contact).toBeDefined()
      for (const { heading, required } of kind.sections)
        if (required) expect(note.sections.map(section => section.heading.text)).toContain(heading)
      expect(note.fields.find(field => field.key === 'participants')?.value.form).toBe('groups')
    }
  })

  test('the disclaimer and the contact line are read as such', () => {
    const read = (name: string) =>
      readNote(inserted(name, expanded(snippets[name]!.body), notation), notation, project.labels)
    expect(read('Disclaimer').disclaimer?.passage.prose.text).toMatch(/^For information – not an official report\./u)
    expect(read('Contact line').contact?.passage.prose.text).toContain('1540experts@un.org')
    expect(expanded(snippets.Resolution!.body)).toBe('resolution 1540 (2004)')
    expect(expanded(snippets['Paragraph of a resolution']!.body)).toBe('paragraph 3 of resolution 1540 (2004)')
  })
})

describe('docs/note-format.md', async () => {
  const page = await readFile(join(root, 'docs/note-format.md'), 'utf8')
  const notes = [...page.matchAll(/^( *)```note-(markdown|yaml)\n(.*?)^ *```$/gmsu)].map(
    ([, indent, notation, text]) => ({
      notation: notation as Notation,
      text: text!.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
    }),
  )

  test.each(notes)('shows a note that can be read: $text', ({ notation, text }) => {
    const note = readNote(text, notation, project.labels)
    expect([...note.problems, ...note.blocks.flatMap(block => block.content.problems)]).toEqual([])
    for (const field of note.fields) expect(field.key, field.label.text).toBeDefined()
  })

  test('shows the same note in both notations', () => {
    const [markdown, yaml] = notes.map(({ notation, text }) => readNote(text, notation, project.labels))
    expect(yaml!.title?.prose.text).toBe(markdown!.title?.prose.text)
    expect(yaml!.disclaimer?.passage.prose.text).toBe(markdown!.disclaimer?.passage.prose.text)
    expect(yaml!.fields.map(field => field.key)).toEqual(markdown!.fields.map(field => field.key))
  })

  test('lists labels that are understood, each for one field', () => {
    const [table] = /^\| Field .*?(?=\n\n)/msu.exec(page)!
    const rows = [...table.matchAll(/^\| (?!Field|-)[^|]+ \| ([^|]+) \|$/gmu)].map(([, labels]) => labels!)
    const keys = rows.map(labels => new Set(labels.split(',').map(label => project.labels.fieldKey(label.trim()))))
    expect(keys.map(found => [...found])).toEqual([
      ['event'],
      ['organizers'],
      ['date'],
      ['venue'],
      ['date-and-venue'],
      ['participants'],
      ['kind'],
      ['status'],
    ])
  })
})
