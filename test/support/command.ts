// Runs the built `rapporteur` command as a user would, in a folder of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

export const repository = join(import.meta.dirname, '..', '..')

/** Runs `rapporteur ARGS` in `folder` with `input` on standard input, which is left open if `stayOpen`. */
export function rapporteur(
  folder: string,
  args: readonly string[],
  {
    input = '',
    env = {},
    stayOpen = false,
  }: { input?: string | Uint8Array; env?: Record<string, string>; stayOpen?: boolean } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(repository, 'dist', 'cli.cjs'), ...args], {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '', ...env },
    })
    let out = ''
    let error = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, error }))
    child.stdin.write(input)
    if (!stayOpen) child.stdin.end()
  })
}

/** A folder with the given files, and what a test does with it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'rapporteur-'))

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true })
    writeFileSync(join(this.path, name), content)
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8')
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
