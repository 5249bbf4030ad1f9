// Runs an editor that is installed on this machine, with the set-up that its page under docs/editors gives.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Folder, repository } from '../support/command.ts'

/** The first line of what an editor says of its version; undefined where it is not installed. */
export function versionOf(command: string): string | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n')[0] : undefined
}

/** The samples of a page in one language that stand under a heading, in order. */
export function samples(page: string, language: string, heading: string): string[] {
  const text = readFileSync(join(repository, 'docs', 'editors', page), 'utf8')
  const section = text.split(/^## /mu).find(part => part.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`docs/editors/${page} has no section "${heading}".`)
  const found = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].filter(([, name]) => name === language)
  return found.map(([, , code]) => code!)
}

/** What a driver saw; `problem` if it went wrong. */
export interface Seen {
  readonly problem?: string
}

/** Runs an editor in a folder until it ends by itself, with the command `rapporteur` of this repository on the PATH. */
export async function runEditor<S extends Seen>(
  folder: Folder,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<S> {
  const shim = join(folder.path, 'bin', 'rapporteur')
  folder.write(
    'bin/rapporteur',
    `#!/bin/sh\nexec "${process.execPath}" "${join(repository, 'dist', 'cli.cjs')}" "$@"\n`,
  )
  chmodSync(shim, 0o755)
  const results = join(folder.path, 'results.json')
  const log = join(folder.path, 'editor.log')
  const child = spawn(command, args, {
    cwd: folder.path,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...env,
      RESULTS: results,
      HOME: folder.path,
      PATH: [join(folder.path, 'bin'), process.env['PATH']].join(delimiter),
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += String(data)))
  const late = setTimeout(() => child.kill('SIGKILL'), 60_000)
  const code = await new Promise(resolve => child.once('close', resolve))
  clearTimeout(late)
  writeFileSync(log, output)
  if (!existsSync(results)) throw new Error(`${command} ended with ${String(code)} and no results:\n${output}`)
  const seen = JSON.parse(readFileSync(results, 'utf8')) as S
  if (seen.problem !== undefined) throw new Error(`${seen.problem}\n${output}`)
  return seen
}
