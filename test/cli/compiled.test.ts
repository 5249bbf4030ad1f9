// The compiled code that the program keeps from one run to the next.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Folder, repository } from '../support/command.ts'

/** Runs a copy of the command with the code kept in `folder`; what it writes. */
function run(program: Folder, cache: string): string {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const { stdout, status } = spawnSync(process.execPath, [join(program.path, 'cli.cjs'), '--help'], { env })
  expect(status).toBe(0)
  return stdout.toString()
}

function copyOfCommand(): Folder {
  const program = new Folder()
  for (const name of ['cli.cjs', 'commands.cjs']) cpSync(join(repository, 'dist', name), join(program.path, name))
  return program
}

/** The file of the code kept of the commands. A file that is written again is another one. */
function kept(folder: Folder): { path: string; inode: number } {
  const names = readdirSync(folder.path).filter(name => name.startsWith('commands-'))
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

test('is not missed where nothing can be written', () => {
  using program = copyOfCommand()
  using folder = new Folder()
  writeFileSync(join(folder.path, 'file'), '')
  expect(run(program, join(folder.path, 'file', 'below'))).toContain('rapporteur check')
})

test.each(['cli', 'commands', 'server'])('%s.cjs is ASCII, which Node reads and compiles quicker', name => {
  expect(readFileSync(join(repository, 'dist', `${name}.cjs`)).every(byte => byte < 0x80)).toBe(true)
})
