// Writes the setting `rapporteur.rules` of package.json from the rules, with its texts in English and French.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { rules } from '../server/rules/index.ts'
import { usualSeverity, type RuleCase } from '../server/rules/rule.ts'

const root = join(import.meta.dirname, '..')

/** The files that are written in part, with how each says a setting's title and its usual severities. */
const catalogues: readonly {
  readonly path: string
  readonly titleOf: (key: string, title: string) => string
  readonly text: (title: string, usual: readonly string[]) => string
}[] = [
  {
    path: 'package.nls.json',
    titleOf: (_, title) => title,
    text: (title, usual) => `${title}. Without a setting: ${usual.join(' or ')}.`,
  },
  {
    path: 'package.nls.fr.json',
    titleOf: key => frenchTitles()[key] ?? '',
    text: (title, usual) => `${title}. Sans réglage\u00a0: ${usual.join(' ou ')}.`,
  },
]

/** The French titles of rules and cases, by their settings. */
export function frenchTitles(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, 'l10n', 'rule-titles.fr.json'), 'utf8')) as Record<string, string>
}

/** What can be set: each rule and, where a rule has several cases, each case. */
export function ruleKeys(): { readonly key: string; readonly title: string; readonly usual: readonly string[] }[] {
  return rules.flatMap(({ id, title, cases }) => {
    const all = Object.entries<RuleCase>(cases)
    const usual = [...new Set(all.map(([, one]) => usualSeverity(one)))]
    const ofCases = all.map(([name, one]) => ({ key: `${id}/${name}`, title: one.title, usual: [usualSeverity(one)] }))
    return [{ key: id, title, usual }, ...(all.length > 1 ? ofCases : [])]
  })
}

interface Manifest {
  contributes: { configuration: { properties: Record<string, { properties?: object }> }[] }
}

/** The manifest and its catalogues as they are and as they would be written now, by their paths. */
export async function manifest(): Promise<{ path: string; present: string; fresh: string }[]> {
  const keys = ruleKeys()
  const enumeration = ['error', 'warning', 'info', 'on', 'off']
  const settings: [string, object][] = keys.map(({ key }) => [key, { enum: enumeration, description: `%rule.${key}%` }])
  return Promise.all([
    rewritten<Manifest>('package.json', content => {
      for (const { properties } of content.contributes.configuration) {
        const setting = properties['rapporteur.rules']
        if (setting) setting.properties = Object.fromEntries(settings)
      }
      return content
    }),
    ...catalogues.map(({ path, titleOf, text }) =>
      rewritten<Record<string, string>>(path, content => ({
        ...Object.fromEntries(Object.entries(content).filter(([key]) => !key.startsWith('rule.'))),
        ...Object.fromEntries(keys.map(({ key, title, usual }) => [`rule.${key}`, text(titleOf(key, title), usual)])),
      })),
    ),
  ])
}

async function rewritten<T>(path: string, change: (content: T) => T) {
  const full = join(root, path)
  const present = readFileSync(full, 'utf8')
  const fresh = await format(JSON.stringify(change(JSON.parse(present) as T)), {
    ...(await resolveConfig(full)),
    filepath: full,
  })
  return { path: full, present, fresh }
}

if (import.meta.main) {
  for (const { path, present, fresh } of await manifest()) if (present !== fresh) writeFileSync(path, fresh)
}
