// `npm run bench`: how many times an echo server's time and memory Rapporteur takes.
// --quick: fewer turns, no 3 MB; --check: fail if a goal is missed; --peers: other language servers beside it;
// --only=markdown-30, ...: one note; --only=archive: the archives.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from 'vscode-languageserver-protocol/node'
import { measureArchive } from './archive.ts'
import { bundle } from './bundle.ts'
import { type Candidate, coldStart, inTurns, type Mode, quantile, startTyping, type Times } from './measure.ts'
import { makeNote, type Notation } from './notes.ts'
import { measurePeers } from './peers.ts'
import { middleOf, type Place, placeOf } from './places.ts'
import { checkGoals, type Figures, printHeading, printRow } from './report.ts'
import { measureWorkspace } from './workspace.ts'

const root = join(import.meta.dirname, '..')
/** Started as docs/editors.md says. */
const server = join(root, 'dist', 'cli.cjs')
const scratch = join(root, '.bench')

const quick = process.argv.includes('--quick')
const only = process.argv.find(argument => argument.startsWith('--only='))?.slice('--only='.length)

if (!existsSync(server)) throw new Error('dist/cli.cjs is missing: run "npm run build" first.')
mkdirSync(scratch, { recursive: true })
const floor = await bundle('floor', scratch)

const sizes = [3, 30, 300, 3000].filter(size => !quick || size <= 300)
const all: Figures[] = []
printHeading()
for (const notation of ['markdown', 'yaml'] as const) {
  for (const size of sizes) {
    if (only && only !== `${notation}-${size}`) continue
    const figures = await measure(notation, size)
    all.push(figures)
    printRow(figures)
  }
}
if (process.argv.includes('--peers')) await measurePeers(scratch, floor, sizes)
const inArchive =
  only && only !== 'archive'
    ? []
    : [...(await measureArchive(scratch, server)), ...(await measureWorkspace(scratch, server, floor, quick))]
if (process.argv.includes('--check')) {
  const missed = [...checkGoals(all), ...inArchive]
  for (const line of missed) console.log(`Missed: ${line}`)
  if (missed.length === 0) console.log('All goals are met.')
  else process.exitCode = 1
}

async function measure(notation: Notation, size: number): Promise<Figures> {
  const text = makeNote(notation, size * 1000)
  const names =
    notation === 'markdown' ? (['note-markdown', 'a.note.md'] as const) : (['note-yaml', 'a.note.yaml'] as const)
  const [languageId, fileName] = names
  const ours: Candidate = { nodeArguments: [server, 'server', '--stdio'], languageId, fileName }
  const echo: Candidate = { nodeArguments: [floor, '--stdio'], languageId, fileName }
  const push = await typing('push', ours, echo, text, size)
  const pull = await typing('pull', ours, echo, text, size)
  const starts = quick || size > 300 ? 3 : 9
  const withList = { ...echo, initializationOptions: { diagnostics: push.diagnostics, results: {} } }
  const cold = await inTurns(
    starts,
    1,
    () => coldStart(ours, text),
    () => coldStart(withList, text),
  )
  return {
    notation,
    size,
    cold: ratio(cold, 0.5),
    push: [ratio(push.keys, 0.5), ratio(push.keys, 0.95)],
    pull: [ratio(pull.keys, 0.5), ratio(pull.keys, 0.95)],
    burst: ratio(push.bursts, 0.5),
    completion: ratio(push.completions, 0.5),
    hover: ratio(push.hovers, 0.5),
    symbols: ratio(push.symbols, 0.5),
    memory: push.memory,
    floorKey: quantile(push.keys[1]!, 0.5),
  }
}

async function typing(mode: Mode, candidate: Candidate, echo: Candidate, text: string, size: number) {
  const place = middleOf(text)
  const ours = await startTyping(candidate, mode, text, place)
  const diagnostics: readonly Diagnostic[] = await ours.diagnostics()
  const other = await startTyping({ ...echo, initializationOptions: { diagnostics, results: {} } }, mode, text, place)

  const turns = size > 300 ? 100 : 400
  // A drafter has typed a while: both servers are compiled by then.
  const warmUp = size > 300 ? 100 : 400
  const keys = await inTurns(turns, warmUp, ours.keystroke, other.keystroke)
  const listed = placeOf(text, text.indexOf('Turkey') + 'Tur'.length)
  const citation = placeOf(text, text.indexOf('resolution 1540 (2004)', text.length / 3) + 2)
  const asks = async (method: string, types: boolean, at?: Place) => {
    const textDocument = { uri: `file:///bench/${candidate.fileName}` }
    const result: unknown = await ours.server.request(method, { textDocument, position: at ?? place })
    other.server.notify('bench/canned', { diagnostics, results: { [method]: result } })
    const few = size > 300 ? 20 : 60
    return inTurns(
      few,
      10,
      () => ours.ask(method, types, at),
      () => other.ask(method, types, at),
    )
  }
  const more = mode === 'push'
  const measured = {
    diagnostics,
    keys,
    bursts: more ? await inTurns(3, 1, ours.burst, other.burst) : [],
    completions: more ? await asks('textDocument/completion', true, listed) : [],
    hovers: more ? await asks('textDocument/hover', false, citation) : [],
    symbols: more ? await asks('textDocument/documentSymbol', false) : [],
    memory: ours.server.memory() / other.server.memory(),
  }
  await Promise.all([ours.server.stop(), other.server.stop()])
  return measured
}

function ratio([ours, floor]: readonly Times[], share: number): number {
  return ours && floor ? quantile(ours, share) / quantile(floor, share) : NaN
}
