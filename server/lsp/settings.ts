// Settings as they come from the client: what can be read of them, whatever was written there.
import type { Configuration } from '../project/configuration.ts'
import { isObject } from './client.ts'
import type { Settings } from './protocol.ts'

/** The settings of a value from outside; what is not understood is left out. */
export function readSettings(value: unknown): Required<Settings> {
  const given = isObject(value) ? value : {}
  const rules = isObject(given['rules']) ? given['rules'] : {}
  const hints = isObject(given['inlayHints']) ? given['inlayHints'] : {}
  return {
    rules: Object.fromEntries(Object.entries(rules).filter(isSeverityEntry)),
    waitForPause: given['waitForPause'] !== false,
    checkWorkspace: given['checkWorkspace'] === true,
    inlayHints: {
      states: hints['states'] !== false,
      weekday: hints['weekday'] !== false,
      duration: hints['duration'] !== false,
      adoption: hints['adoption'] !== false,
    },
    codeLenses: given['codeLenses'] !== false,
    fixOnSave: given['fixOnSave'] === true,
  }
}

/** What the settings say to the core. */
export function configurationOf(settings: Required<Settings>): Pick<Configuration, 'severities'> {
  return { severities: settings.rules }
}

/** Whether both make the core say the same. */
export function sameRules(a: Required<Settings>, b: Required<Settings>): boolean {
  const names = Object.keys(a.rules)
  return names.length === Object.keys(b.rules).length && names.every(name => a.rules[name] === b.rules[name])
}

type Severity = NonNullable<Settings['rules']>[string]

function isSeverityEntry(entry: [string, unknown]): entry is [string, Severity] {
  return ['error', 'warning', 'info', 'off', 'on'].includes(entry[1] as string)
}
