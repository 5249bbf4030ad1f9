// Builds what the tests of the built programs run: vitest's global set-up for them.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export default function build(): void {
  const cwd = join(import.meta.dirname, '..', '..')
  execFileSync('npm', ['run', '--silent', 'build'], { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
}
