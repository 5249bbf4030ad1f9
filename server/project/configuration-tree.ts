// The text of a configuration as a tree of maps, lists and words with their places; what YAML cannot read is a problem.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLParseError } from 'yaml'
import type { Span } from '../note/span.ts'

/** Something in a configuration that cannot be used. `span` in the text; `message` on one line, ending with a full stop. */
export interface ConfigurationProblem {
  readonly span: Span
  readonly message: string
  /** What was probably meant, to stand in place of `span`. */
  readonly meant?: string
}

/** A value and where it stands. */
export type Tree =
  | { readonly form: 'word'; readonly span: Span; readonly text: string; readonly value: string | number | boolean }
  | { readonly form: 'list'; readonly span: Span; readonly items: readonly Tree[] }
  | { readonly form: 'map'; readonly span: Span; readonly entries: readonly Entry[] }

export type TreeMap = Extract<Tree, { form: 'map' }>

/** An entry of a map; without a value if nothing stands after its colon. */
export interface Entry {
  readonly name: string
  readonly span: Span
  readonly value: Tree | undefined
}

/** A longer text is no configuration; it is not read. */
const longest = 100_000
/** Nobody nests deeper, and the stack has an end. */
const deepest = 20

/** Reads a text; undefined where it holds nothing that can be used. Never throws. */
export function readTree(text: string, tell: (problem: ConfigurationProblem) => void): Tree | undefined {
  const top = (message: string) => void tell({ span: { from: 0, to: 0 }, message })
  if (text.length > longest) {
    top('The configuration is too long to be read.')
    return undefined
  }
  if (nestsDeeply(text)) {
    top('The configuration is nested too deeply to be read.')
    return undefined
  }
  const { errors, contents } = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
  // What follows the first break is mostly its consequence.
  const first = errors[0]
  if (first) tell({ span: { from: first.pos[0], to: first.pos[1] }, message: brokenText(first, text) })
  return contents === null ? undefined : treeOf(contents, 0, tell)
}

/** What stands under a name of a map. */
export function valueOf(tree: Tree | undefined, name: string): Tree | undefined {
  return tree?.form === 'map' ? tree.entries.find(entry => entry.name === name)?.value : undefined
}

/** Whether a text nests so deeply that reading it might exhaust the stack, which ends the process. */
function nestsDeeply(text: string): boolean {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 91 || unit === 123) {
      if (++open > 100) return true
    } else if (open > 0 && (unit === 93 || unit === 125)) open--
  }
  return /(?:[-?:][ \t]+){50}/u.test(text)
}

function treeOf(node: Node, depth: number, tell: (problem: ConfigurationProblem) => void): Tree | undefined {
  const span = spanOf(node)
  if (depth > deepest) {
    tell({ span, message: 'This is nested too deeply to be read.' })
    return undefined
  }
  if (isAlias(node)) {
    tell({ span, message: 'A configuration has no references ("*name"). Write the value out.' })
    return undefined
  }
  if (isScalar(node)) {
    const { value, source } = node
    if (value === null || value === undefined) return undefined
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
    return { form: 'word', span, text: typeof value === 'string' ? value : (source ?? String(value)), value }
  }
  if (isSeq(node)) {
    const items = node.items.flatMap(item => treeOf(item as Node, depth + 1, tell) ?? [])
    return { form: 'list', span, items }
  }
  if (isMap(node))
    return { form: 'map', span, entries: entriesOf(node.items as Pair<Node, Node | null>[], depth, tell) }
  return undefined
}

function entriesOf(
  pairs: readonly Pair<Node, Node | null>[],
  depth: number,
  tell: (problem: ConfigurationProblem) => void,
): Entry[] {
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const { key, value } of pairs) {
    const span = spanOf(key)
    if (!isScalar(key)) {
      tell({ span, message: 'A name is a word.' })
      continue
    }
    // A name over several lines is nobody's, and is shown on one.
    const name = (typeof key.value === 'string' ? key.value : (key.source ?? '')).replaceAll(/\s+/gu, ' ')
    if (seen.has(name)) {
      tell({ span, message: `"${name}" stands here twice; the first is used.` })
      continue
    }
    seen.add(name)
    entries.push({ name, span, value: value === null ? undefined : treeOf(value, depth + 1, tell) })
  }
  return entries
}

/** What is wrong where YAML cannot be read, and what to do. */
function brokenText({ code, pos: [from, to], message }: YAMLParseError, text: string): string {
  const here =
    text
      .slice(from, Math.min(to, from + 20))
      .trim()
      .split(/\s/u)[0] ?? ''
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'A tab stands where the line is indented. Use spaces.'
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? 'A quotation mark was opened before this and not closed.'
        : 'A bracket, comma or colon is missing here.'
    case 'BAD_INDENT':
      return 'This line is not indented like those it belongs to, or a bracket before it was not closed.'
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'After a name a colon and a space are missing, or the next line is indented too far.'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'A second colon or a list stands within one line. Put the value in quotation marks, or write it on lines of its own.'
    case 'BAD_DQ_ESCAPE':
      return 'This backslash means nothing here. Write two, or use single quotation marks.'
    case 'BAD_SCALAR_START':
      return `A value cannot begin with "${here.charAt(0)}". Put it in quotation marks.`
    case 'MULTIPLE_DOCS':
      return 'A line of hyphens (---) begins another document. A configuration is one; what follows is not read.'
    case 'BAD_DIRECTIVE':
      return 'A line cannot begin with "%". Delete it.'
    default:
      return here === ''
        ? 'This cannot be read as YAML.'
        : `"${here}" cannot stand here. Look at the indents, colons, brackets and quotation marks before it.`
  }
}

function spanOf({ range }: Node): Span {
  return range ? { from: range[0], to: range[1] } : { from: 0, to: 0 }
}
