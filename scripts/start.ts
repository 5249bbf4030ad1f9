// `npm start`: opens examples/ in an editor with the extension: the desktop VS Code, else a VS Code served on 127.0.0.1.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cache, repository } from './editor/cache.ts'
import { desktopCommand } from './editor/desktop.ts'
import { pack } from './editor/pack.ts'
import { installExtension, serve, servedCode } from './editor/served-code.ts'
import { quietSettings } from './editor/settings.ts'

const examples = join(repository, 'examples')
const windows = process.platform === 'win32'

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: repository,
    stdio: 'inherit',
    shell: windows,
  })
  if (status !== 0) throw new Error('The build failed.')
}

function openDesktop(command: string): void {
  console.log(`Opening ${examples} in ${command}`)
  const { status, error } = spawnSync(
    command,
    [`--extensionDevelopmentPath=${repository}`, '--new-window', '--disable-workspace-trust', examples],
    { stdio: 'inherit', shell: windows },
  )
  if (status !== 0) throw new Error(`${command} did not start${error ? `: ${error.message}` : ''}.`)
}

async function openServed(): Promise<void> {
  const server = await servedCode()
  const folders = { userData: join(cache, 'start', 'user'), extensions: join(cache, 'start', 'extensions') }
  const vsix = join(cache, 'rapporteur.vsix')
  await pack(vsix)
  await installExtension(server, vsix, folders)
  const code = await serve(server, { ...folders, settings: quietSettings, forTests: false })
  const address = code.address(examples)
  console.log(`\nVS Code with Rapporteur: ${address}\nCtrl+C stops it.`)
  showInBrowser(address)
  await code.ended
}

/** Opens the address where there is a screen and something that opens addresses; it is printed in any case. */
function showInBrowser(address: string): void {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return
  const [command, args] = windows
    ? ['cmd', ['/c', 'start', '', address.replaceAll('&', '^&')]]
    : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => {
    console.log('No browser could be opened: open the address yourself.')
  })
  child.unref()
}

process.once('SIGINT', () => {
  console.log('\nStopped.')
  process.exit(0)
})
try {
  build()
  const desktop = desktopCommand()
  if (desktop === undefined) await openServed()
  else openDesktop(desktop)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
