// The compiled code that the program keeps from one run to the next.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { Folder, repository } from '../support/command.ts'

/** Runs a copy of the command with the code kept in `folder`; what it writes. */
function run(program: Folder, cache: string): string {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const { stdout, status } = spawnSync(process.execPath, [join(program.path, 'cli.cjs'), 'check', '--help'], { env })
  expect(status).toBe(0)
  return stdout.toString()
}

function copyOfCommand(): Folder {
  const program = new Folder()
  for (const name of ['cli.cjs', 'commands.cjs', 'server.cjs'])
    cpSync(join(repository, 'dist', name), join(program.path, name))
  return program
}

/** Lets the server of a copy check a note, and ends it. */
async function serve(program: Folder, cache: string): Promise<void> {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const child = spawn(process.execPath, [join(program.path, 'cli.cjs'), 'server', '--stdio'], { env })
  const exited = once(child, 'exit')
  const send = (message: object) => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`)
  }
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  const textDocument = { uri: 'file:///a.note.md', languageId: 'note-markdown', version: 1, text: '# Workshop\n' }
  send({ method: 'textDocument/didOpen', params: { textDocument } })
  let out = ''
  for await (const text of child.stdout) if ((out += String(text)).includes('publishDiagnostics')) break
  expect(out).toContain('publishDiagnostics')
  send({ id: 2, method: 'shutdown' })
  send({ method: 'exit' })
  await exited
}

/** The file of the code kept of a bundle. A file that is written again is another one. */
function kept(folder: Folder, bundle = 'commands'): { path: string; inode: number } {
  const names = readdirSync(folder.path).filter(name => name.includes(`-${bundle}-cjs-`))
  expect(names).toHaveLength(1)
  const path = join(folder.path, names[0]!)
  return { path, inode: statSync(path).ino }
}

test('is used by the next run', () => {
  using program = copyOfCommand()
  using cache = new Folder()
  const help = run(program, cache.path)
  const first = kept(cache)
  expect(run(program, cache.path)).toBe(help)
  expect(kept(cache)).toEqual(first)
})

test('is used by the next server, though it changes how the heap may grow', async () => {
  using program = copyOfCommand()
  using cache = new Folder()
  await serve(program, cache.path)
  const first = kept(cache, 'server')
  await serve(program, cache.path)
  expect(kept(cache, 'server')).toEqual(first)
})

test('is not used for another version of the program, be it as long', () => {
  using program = copyOfCommand()
  using cache = new Folder()
  const help = run(program, cache.path)
  const first = kept(cache)
  const commands = program.read('commands.cjs')
  expect(commands).toContain('rapporteur check')
  program.write('commands.cjs', commands.replaceAll('rapporteur check', 'rapporteur CHECK'))
  expect(run(program, cache.path)).toBe(help.replaceAll('rapporteur check', 'rapporteur CHECK'))
  expect(kept(cache).inode).not.toBe(first.inode)
})

test('does no harm where the file was cut short', () => {
  using program = copyOfCommand()
  using cache = new Folder()
  const help = run(program, cache.path)
  const { path, inode } = kept(cache)
  truncateSync(path, statSync(path).size - 10)
  expect(run(program, cache.path)).toBe(help)
  expect(kept(cache).inode).not.toBe(inode)
})

test('is removed after a month, by whatever version next keeps its own', () => {
  using old = copyOfCommand()
  using other = copyOfCommand()
  using program = copyOfCommand()
  using cache = new Folder()
  run(old, cache.path)
  const first = kept(cache)
  run(other, cache.path)
  writeFileSync(join(cache.path, 'not-ours'), '')
  const days = (ago: number) => Date.now() / 1000 - ago * 24 * 60 * 60
  for (const path of [first.path, join(cache.path, 'not-ours')]) utimesSync(path, days(31), days(31))
  run(program, cache.path)
  const left = readdirSync(cache.path)
  expect(left).toContain('not-ours')
  expect(left).not.toContain(basename(first.path))
  expect(left.filter(name => name.includes('-commands-cjs-'))).toHaveLength(2)
  // Whoever still runs the old version loses nothing but a little time.
  expect(run(old, cache.path)).toBe(run(program, cache.path))
})

test('is not missed where nothing can be written', () => {
  using program = copyOfCommand()
  using folder = new Folder()
  writeFileSync(join(folder.path, 'file'), '')
  expect(run(program, join(folder.path, 'file', 'below'))).toContain('rapporteur check')
})

test.each(['cli', 'commands', 'server'])('%s.cjs is ASCII, which Node reads and compiles quicker', name => {
  expect(readFileSync(join(repository, 'dist', `${name}.cjs`)).every(byte => byte < 0x80)).toBe(true)
})
