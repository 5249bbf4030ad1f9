// `npm run generate`: writes what is made from the rules, kinds and clauses: docs/rules/, snippets/ and client/schema/.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { schemaOf } from '../server/project/configuration-schema.ts'
import { configurationShape } from '../server/project/configuration-shape.ts'
import { defaultProject } from '../server/project/project.ts'
import { snippetsOf } from '../server/project/snippets.ts'
import { loadRegister } from '../server/register/index.ts'
import { rules } from '../server/rules/index.ts'
import { rulePage } from '../server/rules/page.ts'
import { usualSeverity, type RuleGroup } from '../server/rules/rule.ts'

const root = join(import.meta.dirname, '..')

/** Folders that hold generated files and nothing else. */
const folders = ['docs/rules', 'snippets', 'client/schema']

/** Every generated file, by its path in the repository. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const project = defaultProject(loadRegister())
  const files = new Map<string, string>()
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule))
  files.set('docs/rules/README.md', rulesIndex())
  for (const notation of ['markdown', 'yaml'] as const)
    files.set(`snippets/note-${notation}.json`, JSON.stringify(snippetsOf(project, notation)))
  const schema = schemaOf(configurationShape(rules, loadRegister()))
  files.set('client/schema/rapporteur.schema.json', JSON.stringify(schema))
  const style = await resolveConfig(join(root, 'docs/rules/README.md'))
  for (const [path, text] of files) files.set(path, await format(text, { ...style, filepath: path }))
  return files
}

/** Paths of files in the generated folders, as they are now. */
export async function present(): Promise<string[]> {
  const listed = await Promise.all(
    folders.map(async folder => (await readdir(join(root, folder))).map(name => `${folder}/${name}`)),
  )
  return listed.flat()
}

function rulesIndex(): string {
  const groups: readonly (readonly [RuleGroup, string])[] = [
    ['text', 'Text'],
    ['structure', 'Structure'],
    ['States', 'States'],
    ['dates', 'Dates'],
    ['resolutions', 'Resolutions'],
    ['wording', 'Wording'],
  ]
  const tables = groups.flatMap(([group, title]) => {
    const own = rules.filter(rule => rule.group === group)
    if (own.length === 0) return []
    const rows = own.map(rule => {
      const severities = [...new Set(Object.values(rule.cases).map(usualSeverity))]
      return `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${severities.join(', ')} |`
    })
    return [`## ${title}`, ['| Rule | Finds | Severity |', '| --- | --- | --- |', ...rows].join('\n')]
  })
  return [
    '# The rules',
    'Each rule has a page with the reason for it, its source, and examples. An error is wrong in fact; a warning is not as the United Nations or published notes have it; an info is a choice and only pointed out; what is off speaks only once a configuration asks for it.',
    ...tables,
  ].join('\n\n')
}

if (import.meta.main) {
  const files = await generated()
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true })
  for (const path of await present()) if (!files.has(path)) await rm(join(root, path))
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  console.log(`${files.size} files written to ${folders.join(' and ')}`)
}
