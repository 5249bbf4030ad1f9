// Builds what was installed. Where npm installs a repository globally, as pre-commit does, the tools are not there yet.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const hasTools = existsSync(new URL('../node_modules', import.meta.url))
// npm ci comes back here once the tools are there.
const command = hasTools ? 'npm run build' : 'npm ci --no-global --include=dev'
process.exitCode = spawnSync(command, { shell: true, stdio: 'inherit' }).status ?? 1
