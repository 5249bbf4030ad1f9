// Colours a text with the grammars of syntaxes/ as the editor does, beside small stand-ins for the editor's own two.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IRawGrammar } from 'vscode-textmate'

const syntaxes = join(import.meta.dirname, '..', '..', 'syntaxes')

const own: Record<string, string> = {
  'text.html.markdown.note': 'note-markdown.tmLanguage.json',
  'source.yaml.note': 'note-yaml.tmLanguage.json',
}

/** As much of the editor's grammars as shows that they are embedded, with the names they give. */
const embedded: Record<string, object> = {
  'text.html.markdown': {
    scopeName: 'text.html.markdown',
    patterns: [
      { begin: '^#{1,6} ', end: '$', name: 'markup.heading.markdown' },
      { begin: '<!--', end: '-->', name: 'comment.block.html' },
      { include: '#inline' },
    ],
    repository: {
      inline: {
        patterns: [
          { match: '\\*[^*]+\\*', name: 'markup.italic.markdown' },
          { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
        ],
      },
    },
  },
  'source.yaml': {
    scopeName: 'source.yaml',
    patterns: [
      { begin: '\\[', end: '\\]', name: 'meta.flow-sequence.yaml' },
      { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
      { match: '#.*$', name: 'comment.line.number-sign.yaml' },
    ],
  },
}

let loading: Promise<textmate.Registry> | undefined
let wasm: Promise<void> | undefined

/** Grammars of which nothing is compiled yet; what is, goes into `compiled`. */
async function load(compiled: string[] = []): Promise<textmate.Registry> {
  const file = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')
  await (wasm ??= oniguruma.loadWASM(readFileSync(file)))
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => {
        compiled.push(...patterns)
        return oniguruma.createOnigScanner(patterns)
      },
      createOnigString: text => oniguruma.createOnigString(text),
    }),
    loadGrammar: scope => {
      const file = own[scope]
      if (file === undefined) return Promise.resolve((embedded[scope] as IRawGrammar | undefined) ?? null)
      const path = join(syntaxes, file)
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(path, 'utf8'), path))
    },
  })
}

/** A stretch of one line and all the scopes it has, the outermost first. */
export interface Token {
  readonly line: number
  readonly text: string
  readonly scopes: readonly string[]
}

/** The patterns that had to be compiled, of the first text that an editor colours. */
export async function patternsFor(text: string, scope: string): Promise<readonly string[]> {
  const compiled: string[] = []
  await tokens(text, scope, load(compiled))
  return compiled
}

/** The tokens of a text in the order of the text. */
export async function tokens(text: string, scope: string, registry = (loading ??= load())): Promise<readonly Token[]> {
  const grammar = await (await registry).loadGrammar(scope)
  if (!grammar) throw new Error(`There is no grammar ${scope}.`)
  let state = textmate.INITIAL
  return text.split('\n').flatMap((source, line) => {
    const result = grammar.tokenizeLine(source, state)
    state = result.ruleStack
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      line,
      text: source.slice(startIndex, endIndex),
      scopes,
    }))
  })
}

/** The texts that carry a scope (or one below it), neighbours joined. */
export async function textsWith(wanted: string, text: string, scope: string): Promise<string[]> {
  const found: { line: number; text: string; open: boolean }[] = []
  for (const token of await tokens(text, scope)) {
    const last = found.at(-1)
    const has = token.scopes.some(name => name === wanted || name.startsWith(`${wanted}.`))
    if (has && last?.open && last.line === token.line) last.text += token.text
    else if (has) found.push({ line: token.line, text: token.text, open: true })
    else if (last) last.open = false
  }
  return found.map(({ text }) => text.trim()).filter(text => text !== '')
}
