// Builds what the tests of the built programs run: vitest's global set-up for them.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export default function build(): void {
  const root = join(import.meta.dirname, '..', '..')
  for (const script of ['scripts/compile-register.ts', 'esbuild.mjs'])
    execFileSync(process.execPath, [script], { cwd: root, stdio: 'inherit' })
}
