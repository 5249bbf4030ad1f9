// Writes the setting `rapporteur.rules` of package.json from the rules: run it when a rule was added or renamed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { rules } from '../server/rules/index.ts'
import { usualSeverity } from '../server/rules/rule.ts'

const path = join(import.meta.dirname, '..', 'package.json')

interface Manifest {
  contributes: { configuration: { properties: Record<string, { properties?: object }> } }
}

/** The schema of each rule and, where a rule has several cases, of each case. */
export function ruleSettings(): Record<string, object> {
  const severities = ['error', 'warning', 'info', 'on', 'off']
  const settings: Record<string, object> = {}
  for (const { id, title, cases } of rules) {
    const all = Object.entries(cases)
    const usual = [...new Set(all.map(([, one]) => usualSeverity(one)))].join(' or ')
    settings[id] = { enum: severities, description: `${title}. Without a setting: ${usual}.` }
    if (all.length < 2) continue
    for (const [name, one] of all)
      settings[`${id}/${name}`] = {
        enum: severities,
        description: `${one.title}. Without a setting: ${usualSeverity(one)}.`,
      }
  }
  return settings
}

/** The manifest with the settings of the rules as they are now. */
export async function manifest(): Promise<{ readonly present: string; readonly fresh: string }> {
  const present = readFileSync(path, 'utf8')
  const content = JSON.parse(present) as Manifest
  content.contributes.configuration.properties['rapporteur.rules']!.properties = ruleSettings()
  const fresh = await format(JSON.stringify(content), { ...(await resolveConfig(path)), filepath: path })
  return { present, fresh }
}

if (import.meta.main) {
  const { present, fresh } = await manifest()
  if (present !== fresh) writeFileSync(path, fresh)
}
