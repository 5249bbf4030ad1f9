// `npm run package`: builds and packs the extension into rapporteur-VERSION.vsix, which any VS Code installs.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './editor/cache.ts'
import { pack } from './editor/pack.ts'

const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }
const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: repository,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(1)
const path = join(repository, `rapporteur-${version}.vsix`)
await pack(path)
console.log(`Packed ${path}\nInstall it with: code --install-extension ${path}`)
