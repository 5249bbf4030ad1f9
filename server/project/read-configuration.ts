// Reads a configuration from the text of a file; apart, since only the command line reads files.
import { isAlias, isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml'
import type { Span } from '../note/span.ts'
import type { Configuration, Severity } from './configuration.ts'
import { nearest } from './near.ts'

/** Something in a configuration that cannot be used. `span` in the text; `message` on one line, ending with a full stop. */
export interface ConfigurationProblem {
  readonly span: Span
  readonly message: string
}

/** What a configuration may name: the rules with their cases. The rules themselves are above this room. */
export type NamedRules = readonly { readonly id: string; readonly cases: Readonly<Record<string, unknown>> }[]

/** A longer text is no configuration; it is not read. */
const longest = 100_000

/** Whether a text nests so deeply that reading it might exhaust the stack, which ends the process. */
function nestsDeeply(text: string): boolean {
  return (text.match(/[[{]/gu)?.length ?? 0) > 200 || /(?:[-?:][ \t]+){50}/u.test(text)
}

/**
 * Reads a configuration: YAML with one key, `rules`, that gives rules (`rule` or `rule/case`) a severity or `off`.
 * What cannot be used is a problem, and the sound rest is used. Never throws.
 */
export function readConfiguration(
  text: string,
  rules: NamedRules,
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } {
  const problems: ConfigurationProblem[] = []
  const severities: Record<string, Severity | 'off'> = {}
  const tell = (span: Span, message: string) => void problems.push({ span, message })
  const root = parse(text, tell)

  const entries = (node: Node | null, what: string): Pair[] => {
    if (node === null) return []
    if (isMap(node)) return node.items
    tell(spanOf(node), `${what} must be a list of "name: value".`)
    return []
  }
  for (const pair of entries(root, 'The configuration')) {
    const key = nameOf(pair)
    if (key !== 'rules') {
      tell(keySpan(pair), `The configuration knows no "${key ?? ''}", only "rules".`)
      continue
    }
    for (const entry of entries(valueOf(pair), '"rules"')) {
      const rule = nameOf(entry)
      const severity = severityOf(entry)
      const unknown = rule === undefined ? 'A rule is named by a word.' : unknownRule(rule, rules)
      if (unknown !== undefined) tell(keySpan(entry), unknown)
      else if (severity === undefined)
        tell(valueSpan(entry), `The severity of "${rule}" must be "error", "warning", "info" or "off".`)
      else severities[rule!] = severity
    }
  }
  return { configuration: { severities }, problems }
}

function parse(text: string, tell: (span: Span, message: string) => void): Node | null {
  if (text.length > longest) {
    tell({ from: 0, to: 0 }, 'The configuration is too long to be read.')
    return null
  }
  if (nestsDeeply(text)) {
    tell({ from: 0, to: 0 }, 'The configuration is nested too deeply to be read.')
    return null
  }
  const document = parseDocument(text, { prettyErrors: false })
  for (const { pos, message } of document.errors)
    tell({ from: pos[0], to: pos[1] }, `Not readable as YAML: ${message.replaceAll(/\s+/gu, ' ')}.`)
  return document.contents
}

/** What is wrong with the name of a rule, or undefined. */
function unknownRule(name: string, rules: NamedRules): string | undefined {
  const slash = name.indexOf('/')
  const id = slash < 0 ? name : name.slice(0, slash)
  const rule = rules.find(known => known.id === id)
  const meant = (word: string, known: string[], prefix = '') => {
    const near = nearest(word, known)
    return near === undefined ? '' : `; did you mean "${prefix}${near}"?`
  }
  if (!rule) {
    const ids = rules.map(known => known.id)
    return `There is no rule "${id}"${meant(id, ids) || '.'}`
  }
  const inner = name.slice(id.length + 1)
  if (slash < 0 || Object.hasOwn(rule.cases, inner)) return undefined
  return `The rule "${id}" has no case "${inner}"${meant(inner, Object.keys(rule.cases), `${id}/`) || '.'}`
}

function nameOf({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined
  // A name over several lines is nobody's, and is shown on one.
  return (typeof key.value === 'string' ? key.value : key.source)?.replaceAll(/\s+/gu, ' ')
}

function severityOf({ value }: Pair): Severity | 'off' | undefined {
  if (!isScalar(value)) return undefined
  switch (value.value) {
    case 'error':
    case 'warning':
    case 'info':
    case 'off':
      return value.value
    default:
      return undefined
  }
}

function valueOf({ value }: Pair): Node | null {
  return isScalar(value) && value.value === null ? null : (value as Node | null)
}

function keySpan({ key }: Pair): Span {
  return spanOf(key as Node)
}

function valueSpan(pair: Pair): Span {
  const value = pair.value as Node | null
  return value?.range && (value.range[1] > value.range[0] || isAlias(value)) ? spanOf(value) : keySpan(pair)
}

function spanOf({ range }: Node): Span {
  return range ? { from: range[0], to: range[1] } : { from: 0, to: 0 }
}
