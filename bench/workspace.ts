// The archive of a workspace of two thousand notes: read cold and warm, asked across notes, and typed at meanwhile.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundle } from './bundle.ts'
import { type Server, startServer } from './client.ts'
import { inTurns, quantile, type Times } from './measure.ts'
import { makeNote, type Notation } from './notes.ts'

const notesInArchive = 2000
const noteSize = 6000
/** At most so many times what each is held against; memory in megabytes. */
const goals = { cold: 2, warm: 0.1, asked: 3, typing: 1.5, memory: 150 }
/** How fast somebody types, in milliseconds from one character to the next. */
const rhythm = 120

/** An archive of many events, in both notations, in a folder for each year. */
function writeArchive(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (let index = 0; index < notesInArchive; index++) {
    const notation: Notation = index % 2 === 0 ? 'markdown' : 'yaml'
    const year = String(2000 + (index % 25))
    const text = makeNote(notation, noteSize + index)
      .replace('event: Regional workshop', `event: Workshop ${index}`)
      .replace('date: 8 July 2020', `date: ${1 + (index % 28)} July ${year}`)
    mkdirSync(join(folder, year), { recursive: true })
    writeFileSync(join(folder, year, `${index}.note.${notation === 'markdown' ? 'md' : 'yaml'}`), text)
  }
}

/** Prints the ratios; gives what is wrong, one line for each goal missed. */
export async function measureWorkspace(
  scratch: string,
  command: string,
  floor: string,
  quick: boolean,
): Promise<string[]> {
  const folder = join(scratch, 'workspace')
  const cache = join(scratch, 'workspace-cache')
  writeArchive(folder)
  const parse = await bundle('parse', scratch)
  const uri = pathToFileURL(folder).href
  const turns = quick ? 3 : 7

  const start = (cacheFolder?: string) => startIn(command, uri, cacheFolder)
  /** From the start of the process to the moment at which all notes are known. */
  const whole = async (cacheFolder?: string) => {
    const started = performance.now()
    const server = await start(cacheFolder)
    await complete(server)
    const time = performance.now() - started
    await server.stop()
    return time
  }
  const empty = join(scratch, 'workspace-empty')
  mkdirSync(empty, { recursive: true })
  const nothing = async () => {
    const started = performance.now()
    const server = await startIn(command, pathToFileURL(empty).href)
    await complete(server)
    const time = performance.now() - started
    await server.stop()
    return time
  }
  const parsed = () => {
    const started = performance.now()
    execFileSync(process.execPath, [parse, folder], { stdio: 'ignore' })
    return Promise.resolve(performance.now() - started)
  }
  rmSync(cache, { recursive: true, force: true })
  await whole(pathToFileURL(cache).href)
  const [cold, warm, bare, floorCold] = await inTurns(
    turns,
    1,
    () => whole(),
    () => whole(pathToFileURL(cache).href),
    nothing,
    parsed,
  )

  const server = await start()
  await complete(server)
  await sleep(1000)
  const memory = server.memory() / 1e6
  const asked = await ask(server, floor, folder, turns * 5)
  await server.stop()
  const typing = await typeMeanwhile(command, uri, pathToFileURL(empty).href, turns)

  const startUp = quantile(bare!, 0.5)
  const figures: readonly [what: string, value: number, atMost: number][] = [
    ['index cold, against reading and parsing', ratio(cold!, floorCold!), goals.cold],
    [
      'start warm, against cold (both without the start of the server itself)',
      (quantile(warm!, 0.5) - startUp) / (quantile(cold!, 0.5) - startUp),
      goals.warm,
    ],
    ...asked.map(([method, value]): [string, number, number] => [`${method}, against the floor`, value, goals.asked]),
    ['typing while the archive is read, against without', typing, goals.typing],
    ['memory in MB', memory, goals.memory],
  ]
  console.log(
    `\n${notesInArchive} notes of ${noteSize / 1000} kB in a workspace: cold ${seconds(cold!)}, warm ${seconds(warm!)}, without a note ${seconds(bare!)}, read and parsed ${seconds(floorCold!)}`,
  )
  for (const [what, value, atMost] of figures) console.log(`  ${what}: ${value.toFixed(2)} (goal ${atMost})`)
  return figures
    .filter(([, value, atMost]) => !(value <= atMost))
    .map(([what, value, atMost]) => `an archive: ${what} is ${value.toFixed(2)}, at most ${atMost} is the goal`)
}

const seconds = (times: Times) => `${(quantile(times, 0.5) / 1000).toFixed(2)} s`
const ratio = (ours: Times, floor: Times) => quantile(ours, 0.5) / quantile(floor, 0.5)

/** Starts the server in a folder. */
async function startIn(command: string, uri: string, cacheFolder?: string): Promise<Server> {
  const server = startServer([command, 'server', '--stdio'])
  await server.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { workspaceFolders: true },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
    initializationOptions: cacheFolder === undefined ? {} : { cacheFolder },
    workspaceFolders: [{ uri, name: 'archive' }],
  })
  server.notify('initialized', {})
  return server
}

/** Resolves when all notes are known. */
async function complete(server: Server): Promise<void> {
  await server.request('rapporteur/archive/choices', {})
}

/** What is asked across notes, each with its ratio to an echo of the same answer. */
async function ask(server: Server, floor: string, folder: string, turns: number): Promise<[string, number][]> {
  const text = makeNote('markdown', noteSize)
  const uri = pathToFileURL(join(folder, 'open.note.md')).href
  const textDocument = { uri }
  const open = { textDocument: { uri, languageId: 'note-markdown', version: 1, text } }
  const at = (words: string) => {
    const before = text.slice(0, text.indexOf(words) + 1).split('\n')
    return { line: before.length - 1, character: before.at(-1)!.length }
  }
  server.notify('textDocument/didOpen', open)
  const echo = startServer([floor, '--stdio'])
  await echo.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  echo.notify('textDocument/didOpen', open)
  const questions: readonly [method: string, params: object][] = [
    ['textDocument/references', { textDocument, position: at('Albania'), context: { includeDeclaration: true } }],
    ['workspace/symbol', { query: 'workshop 19' }],
    [
      'textDocument/rename',
      { textDocument, position: at('OSCE'), newName: 'Organization for Security and Co-operation in Europe' },
    ],
  ]
  const ratios: [string, number][] = []
  for (const [method, params] of questions) {
    const result: unknown = await server.request(method, params)
    if (result === null || (Array.isArray(result) && result.length === 0)) throw new Error(`${method} answers nothing`)
    echo.notify('bench/canned', { diagnostics: [], results: { [method]: result } })
    const timed = (candidate: Server) => async () => {
      const started = performance.now()
      await candidate.request(method, params)
      return performance.now() - started
    }
    const [ours, other] = await inTurns(turns, 3, timed(server), timed(echo))
    ratios.push([method, ratio(ours!, other!)])
  }
  await echo.stop()
  return ratios
}

/** How many times longer a keystroke takes while the archive is read than in an empty folder. */
async function typeMeanwhile(command: string, uri: string, emptyUri: string, turns: number): Promise<number> {
  const typeIn = async (folder: string) => {
    const server = await startIn(command, folder)
    const textDocument = { uri: `${folder}/open.note.md`, version: 1 }
    server.notify('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'note-markdown', text: makeNote('markdown', noteSize) },
    })
    await server.pushed(1)
    const times: number[] = []
    for (let version = 2; version < 42; version++) {
      // Now and then one pauses to think, and the reading goes on.
      await sleep(version % 10 === 0 ? 600 : rhythm)
      const start = { line: 20, character: 0 }
      const started = performance.now()
      server.notify('textDocument/didChange', {
        textDocument: { ...textDocument, version },
        contentChanges: [{ range: { start, end: start }, text: 'a' }],
      })
      await server.pushed(version)
      times.push(performance.now() - started)
    }
    await server.stop()
    return quantile(times, 0.5)
  }
  const [meanwhile, without] = await inTurns(
    turns,
    0,
    () => typeIn(uri),
    () => typeIn(emptyUri),
  )
  return ratio(meanwhile!, without!)
}
