// The measurements: our server and the floor in turns, so that both meet the machine in the same state.
import type { Diagnostic } from 'vscode-languageserver-protocol/node'
import { type Answers, type Server, startServer } from './client.ts'
import { offsetOf, type Place } from './places.ts'

export type Mode = 'push' | 'pull'

/** A server that can be started: arguments of Node, and what it needs to know at the start. */
export interface Candidate {
  readonly nodeArguments: readonly string[]
  readonly languageId: string
  readonly fileName: string
  readonly initializationOptions?: unknown
  /** Sent as a change of configuration at the start. */
  readonly settings?: unknown
  readonly answers?: Answers
}

/** Milliseconds, one for each turn. */
export type Times = readonly number[]

const typed = ' The expert of Albania noted that resolution 1540 (2004) had been explained, and thanked the Chair.'

/** So much is typed before it is taken back: a paragraph does not grow for ever. */
const longest = typed.length * 4

/** An open note at which one client types. */
export interface Typist {
  readonly server: Server
  readonly mode: Mode
  /** The time from one typed character to its diagnostics. */
  readonly keystroke: () => Promise<number>
  /** The time from 500 typed characters to the diagnostics of the last. */
  readonly burst: () => Promise<number>
  /** The time of a request about the place where the client types, after one more character if `typing`. */
  readonly ask: (method: string, typing: boolean, at?: Place) => Promise<number>
  readonly diagnostics: () => Promise<readonly Diagnostic[]>
}

const uri = (fileName: string) => `file:///bench/${fileName}`

/** Starts a server, opens a text and types at `place`. */
export async function startTyping(candidate: Candidate, mode: Mode, text: string, place: Place): Promise<Typist> {
  const at = offsetOf(text, place)
  let letters = ''
  const current = () => text.slice(0, at) + letters + text.slice(at)
  const server = startServer(candidate.nodeArguments, candidate.answers, current)
  await server.request('initialize', initializeParams(candidate, mode))
  server.notify('initialized', {})
  if (candidate.settings) server.notify('workspace/didChangeConfiguration', { settings: candidate.settings })
  const document = { uri: uri(candidate.fileName) }
  let version = 1
  let { character } = place
  server.notify('textDocument/didOpen', {
    textDocument: { ...document, languageId: candidate.languageId, version, text },
  })

  const takeBack = () => {
    const end = { line: place.line, character }
    version++
    letters = ''
    character = place.character
    return { textDocument: { ...document, version }, contentChanges: [{ range: { start: place, end }, text: '' }] }
  }
  const change = () => {
    if (letters.length >= longest) return takeBack()
    const start = { line: place.line, character }
    const letter = typed[letters.length % typed.length]!
    version++
    letters += letter
    character++
    return { textDocument: { ...document, version }, contentChanges: [{ range: { start, end: start }, text: letter }] }
  }
  const diagnostics = async () =>
    mode === 'push'
      ? server.pushed(version)
      : (await server.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: document })).items
  await diagnostics()
  return {
    server,
    mode,
    diagnostics,
    async keystroke() {
      const params = change()
      const started = performance.now()
      server.notify('textDocument/didChange', params)
      await diagnostics()
      return performance.now() - started
    },
    async burst() {
      const changes = Array.from({ length: 500 }, change)
      const started = performance.now()
      for (const params of changes) server.notify('textDocument/didChange', params)
      await diagnostics()
      return performance.now() - started
    },
    async ask(method, typing, at) {
      if (typing) server.notify('textDocument/didChange', change())
      const position = at ?? { line: place.line, character }
      const started = performance.now()
      await server.request(method, { textDocument: document, position })
      const time = performance.now() - started
      if (typing && mode === 'push') await diagnostics()
      return time
    },
  }
}

/** The time from the start of the process to the first diagnostics. */
export async function coldStart(candidate: Candidate, text: string): Promise<number> {
  const started = performance.now()
  const typist = await startTyping(candidate, 'push', text, { line: 0, character: 0 })
  const time = performance.now() - started
  await typist.server.stop()
  return time
}

/** Takes both in turns; the first `warmUp` turns do not count. */
export async function inTurns(
  turns: number,
  warmUp: number,
  ...measures: (() => Promise<number>)[]
): Promise<readonly Times[]> {
  const times = measures.map((): number[] => [])
  for (let turn = -warmUp; turn < turns; turn++) {
    for (const [index, measure] of measures.entries()) {
      const time = await measure()
      if (turn >= 0) times[index]!.push(time)
    }
  }
  return times
}

/** The value below which a share of the times lies (0.5: the median). */
export function quantile(times: Times, share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

function initializeParams({ initializationOptions }: Candidate, mode: Mode): object {
  return {
    processId: process.pid,
    rootUri: null,
    initializationOptions,
    capabilities: {
      textDocument: {
        publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
        ...(mode === 'pull' && { diagnostic: {} }),
        completion: { completionItem: { snippetSupport: true }, completionList: { itemDefaults: ['editRange'] } },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
  }
}
