// A Chromium to show the served VS Code in: an installed one, else the one inside the npm package @sparticuz/chromium.
import { createReadStream, createWriteStream, existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { spawnSync } from 'node:child_process'
import { chromium, type Browser } from 'playwright-core'
import { cache, cached } from './cache.ts'

interface Executable {
  readonly path: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** A headless browser with nothing of its own to say to the network. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executable = installed() ?? (await unpacked())
  try {
    return await chromium.launch({
      executablePath: executable.path,
      headless: true,
      timeout: 60_000,
      env: { ...(process.env as Record<string, string>), ...executable.env },
      args: [
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync', ...executable.args],
      ],
    })
  } catch (error) {
    throw new Error(`Chromium (${executable.path}) did not start: ${(error as Error).message}`, { cause: error })
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(variable => {
    const folder = process.env[variable]
    if (folder === undefined) return []
    return [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
  }),
]

function installed(): Executable | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`)
    return { path: named, args: [], env: {} }
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const path = [...onPath, ...places].find(existsSync)
  return path === undefined ? undefined : { path, args: [], env: {} }
}

async function unpacked(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `No Chromium: neither Chromium nor Chrome nor Edge is installed, and none can be unpacked for ${process.platform} ${process.arch}. Install one, or say where it is in CHROMIUM_PATH.`,
    )
  const { source, version } = packed()
  const name = `chromium-${version}`
  const folder = await cached(name, async unfinished => {
    process.stderr.write('Unpacking Chromium, once ...\n')
    await decompress(join(source, 'chromium.br'), join(unfinished, 'chromium'), 0o755)
    for (const name of ['al2023', 'fonts']) {
      const archive = join(unfinished, `${name}.tar`)
      await decompress(join(source, `${name}.tar.br`), archive, 0o644)
      const { status, stderr, error } = spawnSync('tar', ['-xf', archive, '-C', unfinished], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${error?.message ?? stderr}`)
    }
    writeFileSync(join(unfinished, 'all-fonts.conf'), fontConfiguration(join(cache, name)))
  })
  return {
    path: join(folder, 'chromium'),
    args: ['--headless=shell', '--no-zygote'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'all-fonts.conf'),
    },
  }
}

/** The folder of the packed files in the npm package, and the package's version. */
function packed(): { source: string; version: string } {
  const require = createRequire(import.meta.url)
  let folder = dirname(require.resolve('@sparticuz/chromium'))
  while (!existsSync(join(folder, 'bin')) && folder !== dirname(folder)) folder = dirname(folder)
  const { version } = require(join(folder, 'package.json')) as { version: string }
  return { source: join(folder, 'bin'), version }
}

async function decompress(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))
}

/** The machine's fonts and those that came along, for machines without any. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${join(folder, 'fonts')}</dir>
<cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
}
