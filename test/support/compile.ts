// Compiles the data that the core loads, so that no test runs on what an earlier build made of it: vitest's global set-up.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export default function compile(): void {
  const cwd = join(import.meta.dirname, '..', '..')
  execFileSync('npm', ['run', '--silent', 'compile'], { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
}
