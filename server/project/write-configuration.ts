// Edits of a configuration's text: a rule that is off with a reason, a name more. The rest stays as it is written.
import type { TextEdit } from '../note/span.ts'
import type { ChosenAbbreviation, Term } from './configuration.ts'
import { readTree, valueOf } from './configuration-tree.ts'
import { lineBreakOf } from './insert.ts'
import { yamlText } from './yaml-text.ts'

/**
 * Turns a rule or case off, with a place for the reason where there is none yet. Undefined where it is off already, or what
 * the configuration says of it cannot be read.
 */
export function turnOff(text: string, name: string, reason: string): TextEdit | undefined {
  const inline = `{ severity: off, reason: ${yamlText(reason)} }`
  const settings = valueOf(
    readTree(text, () => {}),
    'rules',
  )
  if (settings?.form !== 'map' || settings.entries.every(entry => entry.name !== name))
    return add(text, 'rules', {
      below: [`${name}:`, `  severity: off`, `  reason: ${yamlText(reason)}`],
      inline: `${name}: ${inline}`,
    })
  const setting = valueOf(settings, name)
  const severity = setting?.form === 'map' ? valueOf(setting, 'severity') : setting
  if (severity?.form !== 'word' || severity.value === 'off') return undefined
  return { span: severity.span, newText: severity === setting ? inline : 'off' }
}

/** Adds one of the project's names. */
export function addName(text: string, name: string): TextEdit | undefined {
  return addItem(text, 'names', inFlow(name))
}

/** Adds the abbreviation that is to be written of several. */
export function chooseAbbreviation(text: string, { name, write, not }: ChosenAbbreviation): TextEdit | undefined {
  return addItem(text, 'abbreviations', `{ name: ${inFlow(name)}, write: ${inFlow(write)}, not: ${flowList(not)} }`)
}

/** Adds the name of a person that is to be written of several. */
export function choosePerson(text: string, { write, not }: Term): TextEdit | undefined {
  return addItem(text, 'persons', `{ write: ${inFlow(write)}, not: ${flowList(not)} }`)
}

function addItem(text: string, key: string, item: string): TextEdit | undefined {
  return add(text, key, { below: [`- ${item}`], inline: item })
}

/** A text as it stands between brackets, where a comma or bracket would end it. */
export function inFlow(text: string): string {
  return /[,[\]{}]/u.test(text) ? JSON.stringify(text) : yamlText(text)
}

function flowList(texts: readonly string[]): string {
  return `[${texts.map(inFlow).join(', ')}]`
}

/** Adds to a map or list at the top: below its key, between its brackets, or at the end with its key. */
function add(
  text: string,
  key: string,
  { below, inline }: { readonly below: readonly string[]; readonly inline: string },
): TextEdit | undefined {
  const eol = lineBreakOf(text)
  const label = new RegExp(`^${key}[ \\t]*:[ \\t]*`, 'mu').exec(text)
  if (!label) {
    const at = text.trimEnd().length
    const before = at === 0 ? '' : eol
    const lines = [`${key}:`, ...below.map(line => `  ${line}`)].join(eol)
    return { span: { from: at, to: at }, newText: before + lines + (at === text.length ? eol : '') }
  }
  const value = label.index + label[0].length
  const rest = text.slice(value)
  const opening = /^[[{][ \t]*(?=([\]}])?)/u.exec(rest)
  if (opening) {
    const at = value + opening[0].length
    return { span: { from: at, to: at }, newText: opening[1] === undefined ? `${inline}, ` : inline }
  }
  if (!/^(?:#[^\r\n]*)?(?:\r?\n|$)/u.test(rest)) return undefined
  const feed = text.indexOf('\n', value)
  const end = feed < 0 ? text.length : feed + 1
  const indent = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)(?=[^\s#])/u.exec(text.slice(end))?.[1] ?? ''
  // A list may stand at the margin; anything else there is the next key.
  const isList = below[0]!.startsWith('- ') && /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*- /u.test(text.slice(end))
  const margin = indent === '' && !isList ? '  ' : indent
  const lines = below.map(line => margin + line + eol).join('')
  return { span: { from: end, to: end }, newText: (feed < 0 ? eol : '') + lines }
}
