// Runs a test bundle where vscode.dev runs extensions: in the web-worker extension host of a page that has no server.
import { createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { listen } from './automation.ts'
import { openBrowser } from './chromium.ts'
import { removeFolder, temporaryFolder, within } from './processes.ts'
import { serve, servedCode } from './served-code.ts'

export interface WebTests {
  /** Extensions by name: the folders they lie in. */
  readonly extensions: Readonly<Record<string, string>>
  /** The test bundle: the name of its extension, and the path in it. */
  readonly tests: string
  /** The address of the folder to open: `memory:/notes`. */
  readonly folder: string
  readonly settings?: object
  readonly logFile: string
  /** Each line that is logged. */
  readonly log: (line: string) => void
}

/** No test run takes longer, in seconds. */
const limit = 300

/** Runs the tests; the exit code of the run. */
export async function runInWebHost({ extensions, tests, folder, settings, logFile, log }: WebTests): Promise<number> {
  const file = createWriteStream(logFile)
  const profile = temporaryFolder()
  const server = await servedCode()
  const folders = { userData: join(profile, 'user'), extensions: join(profile, 'extensions') }
  const code = await serve(server, { ...folders, settings: {}, forTests: true })
  try {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const exit = await listen(page, line => {
        file.write(`${line}\n`)
        log(line)
      })
      await serveExtensions(page, extensions)
      await withoutServer(page, code.port, {
        settings,
        extensions: Object.keys(extensions).map(name => `${place}/${name}`),
        tests: `${place}/${tests}`,
      })
      await page.goto(`http://127.0.0.1:${code.port}/?folder=${encodeURIComponent(folder)}`)
      return await within(limit, 'The tests in the web host', Promise.race([exit.code, code.ended]))
    } finally {
      await browser.close()
    }
  } finally {
    await code.stop()
    file.end()
    removeFolder(profile)
  }
}

const place = '/extensions-under-test'

/** What the page of code-server takes for granted: that there is its server, and that settings are kept there. */
const takenForGranted: readonly (readonly [RegExp, string])[] = [
  [/,remoteAuthority:location\.host\}/, '}'],
  [
    /(userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote/,
    '$1"vscode-userdata"',
  ],
]

/** Gives the page the extensions' files from their folders. */
async function serveExtensions(page: Page, extensions: WebTests['extensions']): Promise<void> {
  await page.context().route(
    url => url.pathname.startsWith(`${place}/`),
    route => {
      const [name, ...path] = new URL(route.request().url()).pathname.slice(place.length + 1).split('/')
      const file = join(extensions[name!] ?? '', ...path)
      return route.fulfill(existsSync(file) ? { path: file } : { status: 404 })
    },
  )
}

/** The settings of the page, as far as they are changed. */
interface Options {
  remoteAuthority?: string
  readonly developmentOptions: object
}

/** Takes the server away from the page, as on sites that have none, and says what it is to test. */
async function withoutServer(
  page: Page,
  port: number,
  tested: { readonly settings: object | undefined; readonly extensions: readonly string[]; readonly tests: string },
): Promise<void> {
  const at = (path: string) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path })
  await page.context().route(
    url => url.pathname.endsWith('/workbench/workbench.js'),
    async route => {
      const response = await route.fetch()
      let body = await response.text()
      for (const [taken, instead] of takenForGranted) {
        if (!taken.test(body)) throw new Error(`The page of this VS Code is not as it was: it lacks ${taken.source}`)
        body = body.replace(taken, instead)
      }
      await route.fulfill({ response, body })
    },
  )
  await page.context().route(
    url => url.pathname === '/',
    async route => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/data-settings="(\{[^"]*)"/, (_, settings: string) => {
        const { developmentOptions, ...options } = JSON.parse(settings.replaceAll('&quot;', '"')) as Options
        delete options.remoteAuthority
        const development = {
          ...developmentOptions,
          extensions: tested.extensions.map(at),
          extensionTestsPath: at(tested.tests),
        }
        const changed = { ...options, developmentOptions: development, configurationDefaults: tested.settings }
        return `data-settings="${JSON.stringify(changed).replaceAll('"', '&quot;')}"`
      })
      await route.fulfill({ response, body })
    },
  )
}
