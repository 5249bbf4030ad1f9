// The VS Code that the npm package code-server contains, for machines without a desktop VS Code: installed once, served on 127.0.0.1.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { cached } from './cache.ts'
import { start, stop, within } from './processes.ts'

const version = '4.139.1'
/** How many packages the two installations fetch together, for the progress display. */
const packages = 307

/** A served VS Code. */
export interface ServedCode {
  readonly port: number
  /** The address of the page with `folder` (an absolute path) open; `payload` are further settings of the workbench. */
  address(folder: string | undefined, payload?: readonly (readonly [string, string])[]): string
  /** A file of this machine as the page names it. */
  resource(path: string): string
  /** What the server printed so far. */
  log(): string
  /** Rejects when the server ends by itself. */
  readonly ended: Promise<never>
  stop(): Promise<void>
}

export interface ServeOptions {
  /** Where the user's settings and state go. */
  readonly userData: string
  readonly extensions: string
  /** The user's settings, written before the start. */
  readonly settings: object
  /** Makes the page trust every folder, run test bundles, and report to `codeAutomationLog` and `codeAutomationExit`. */
  readonly forTests: boolean
}

/** Installs the served VS Code if it is not there yet and gives the path of its server. Compiles nothing. */
export async function servedCode(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) < 24)
    throw new Error(
      `The served VS Code needs Node 24; this is ${process.version}. Run it through npm, which brings its own.`,
    )
  const folder = await cached(`code-server-${version}`, async unfinished => {
    const progress = showProgress(`Installing VS Code (code-server ${version}), once, about 600 MB`, packages)
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n')
    await npmInstall(unfinished, [`code-server@${version}`, '--no-save'], progress.step)
    await npmInstall(join(unfinished, inside), ['--omit=dev'], progress.step)
    progress.done()
  })
  return join(folder, inside, 'out', 'server-main.js')
}

const inside = join('node_modules', 'code-server', 'lib', 'vscode')

async function npmInstall(folder: string, args: readonly string[], fetched: () => void): Promise<void> {
  const npm = process.env['npm_execpath']
  const [command, first] = npm !== undefined && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []]
  const child = start(
    command,
    [
      ...first,
      'install',
      ...args,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=http',
      '--prefix',
      folder,
    ],
    {
      cwd: folder,
      env: environmentForNpm(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
    },
  )
  const output: string[] = []
  for (const stream of [child.stdout!, child.stderr!]) {
    createInterface({ input: stream }).on('line', line => {
      if (/^npm http (fetch|cache) .*\.tgz/.test(line)) fetched()
      else output.push(line)
    })
  }
  const code = await within(
    900,
    'Installing VS Code with npm',
    new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject)),
  )
  if (code !== 0) {
    const end = output.filter(line => !line.startsWith('npm http')).slice(-20)
    throw new Error(`VS Code could not be installed: npm ended with code ${code}.\n${end.join('\n')}`)
  }
}

/** The environment without what npm tells the scripts of this project about this project. */
function environmentForNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package_|lifecycle_|config_(local_prefix|omit|include|production))/.test(name),
    ),
  )
}

function showProgress(what: string, total: number): { readonly step: () => void; readonly done: () => void } {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const live = process.stderr.isTTY
  let count = 0
  const show = () => {
    const part = Math.min(count / total, 0.99)
    const bar = '='.repeat(Math.round(part * 30)).padEnd(30)
    process.stderr.write(`\r[${bar}] ${Math.round(part * 100)} %, ${seconds()} s `)
  }
  process.stderr.write(`${what} ...\n`)
  const timer = live ? setInterval(show, 500) : undefined
  timer?.unref()
  return {
    step: () => {
      count += 1
    },
    done: () => {
      clearInterval(timer)
      process.stderr.write(`${live ? '\r\x1b[K' : ''}Installed in ${seconds()} s.\n`)
    },
  }
}

/** Starts the served VS Code on a free port of 127.0.0.1. */
export async function serve(server: string, options: ServeOptions): Promise<ServedCode> {
  mkdirSync(options.extensions, { recursive: true })
  writeSettings(options.userData, options.settings)
  const child = start(
    process.execPath,
    [
      server,
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--disable-update-check'],
      ...(options.forTests ? ['--enable-smoke-test-driver', '--disable-workspace-trust'] : []),
      ...['--server-data-dir', join(options.userData, 'server'), '--user-data-dir', options.userData],
      ...['--extensions-dir', options.extensions],
    ],
    // Without a gallery the editor asks no server in the world for extensions.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
  )
  const lines: string[] = []
  const port = new Promise<number>(resolve => {
    for (const stream of [child.stdout!, child.stderr!]) {
      createInterface({ input: stream }).on('line', line => {
        lines.push(line)
        const listening = /listening on (\d+)/.exec(line)
        if (listening) resolve(Number(listening[1]))
      })
    }
  })
  let stopping = false
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (!stopping)
        reject(new Error(`The served VS Code ended by itself (${signal ?? code}).\n${lines.slice(-20).join('\n')}`))
    })
  })
  ended.catch(() => {
    // Reported where it is awaited.
  })
  const end = async () => {
    stopping = true
    await stop(child)
  }
  try {
    const at = await within(60, 'Starting the served VS Code', Promise.race([port, ended]))
    const authority = `127.0.0.1:${at}`
    return {
      port: at,
      address: (folder, payload = []) => {
        const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder: slashed(folder) })
        if (payload.length > 0) query.set('payload', JSON.stringify(payload))
        return `http://${authority}/?${query.toString().replaceAll('+', '%20')}`
      },
      resource: path => `vscode-remote://${authority}${encodeURI(slashed(path))}`,
      log: () => lines.join('\n'),
      ended,
      stop: end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** Writes the user's settings, as whoever opens a page next has them. */
export function writeSettings(userData: string, settings: object): void {
  mkdirSync(join(userData, 'User'), { recursive: true })
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2))
}

/** An absolute path as an address writes it. */
function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/')
  return forward.startsWith('/') ? forward : `/${forward}`
}

/** Installs an extension's VSIX into `extensions` of the served VS Code. */
export async function installExtension(
  server: string,
  vsix: string,
  folders: Pick<ServeOptions, 'userData' | 'extensions'>,
): Promise<void> {
  const child = start(
    process.execPath,
    [
      server,
      ...['--install-extension', vsix, '--force', '--accept-server-license-terms'],
      ...['--server-data-dir', join(folders.userData, 'server'), '--user-data-dir', folders.userData],
      ...['--extensions-dir', folders.extensions],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  child.stdout!.on('data', data => (output += String(data)))
  child.stderr!.on('data', data => (output += String(data)))
  const code = await within(
    120,
    'Installing the extension',
    new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject)),
  )
  if (code !== 0 || !/successfully installed/.test(output))
    throw new Error(`The extension could not be installed (code ${code}).\n${output}`)
}
