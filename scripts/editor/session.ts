// A person's session in the served VS Code: the packaged extension installed, a folder open, the keyboard at hand.
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { repository } from './cache.ts'
import { openBrowser } from './chromium.ts'
import { pack } from './pack.ts'
import { removeFolder, temporaryFolder, within } from './processes.ts'
import { installExtension, serve, servedCode, writeSettings, type ServedCode } from './served-code.ts'
import { quietSettings } from './settings.ts'

export interface Session {
  readonly page: Page
  /** The open folder: a copy of the notes asked for. */
  readonly folder: string
  /** Opens a file of the folder by its name, as Ctrl+P does. */
  openFile(name: string): Promise<void>
  /** Runs a command of the palette by its title. */
  run(title: string): Promise<void>
  /** Puts the cursor behind the first place where the text stands. */
  goTo(text: string): Promise<void>
  close(): Promise<void>
}

export interface SessionOptions {
  /** The folder of notes of which a copy is opened; examples/ without it. */
  readonly notes?: string
  /** A folder with an extension that the browser is to run itself. */
  readonly webExtension?: string
  readonly settings?: object
  /** False: the folder is one that nobody has vouched for yet. */
  readonly trusted?: boolean
  /** The display language, of extensions only: the served editor itself has no other than English. */
  readonly language?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Pixels of the screen for each of the page; 1 without it. */
  readonly sharpness?: number
}

/** An editor in which one session is opened after another, each as if it were the first. */
export interface Editor {
  /** Opens a session; the caller closes it. */
  open(options?: SessionOptions): Promise<Session>
  close(): Promise<void>
}

/** Settings under which a folder is not trusted before a person says so. */
const untrusted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }

/** Starts an editor with the packaged extension installed, or with none; the caller closes it. */
export async function startEditor({ packaged = true } = {}): Promise<Editor> {
  const server = await servedCode()
  const profile = temporaryFolder()
  const folders = { userData: join(profile, 'user'), extensions: join(profile, 'extensions') }
  let code: ServedCode | undefined
  let browser: Browser | undefined
  const close = async () => {
    await browser?.close()
    await code?.stop()
    removeFolder(profile)
  }
  try {
    if (packaged) {
      mkdirSync(folders.userData, { recursive: true })
      const vsix = join(profile, 'rapporteur.vsix')
      await pack(vsix)
      await installExtension(server, vsix, folders)
    }
    code = await serve(server, { ...folders, settings: quietSettings, forTests: false })
    browser = await openBrowser()
  } catch (error) {
    await close()
    throw error
  }
  const opened = { code, browser }
  return {
    open(options = {}) {
      const trust = options.trusted === false ? untrusted : {}
      writeSettings(folders.userData, { ...quietSettings, ...trust, ...options.settings })
      return openSession(opened.code, opened.browser, options)
    },
    close,
  }
}

async function openSession(code: ServedCode, browser: Browser, options: SessionOptions): Promise<Session> {
  const place = temporaryFolder()
  // The editor shows its name.
  const folder = join(place, 'notes')
  cpSync(options.notes ?? join(repository, 'examples'), folder, { recursive: true })
  const page = await browser.newPage({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.sharpness ?? 1,
  })
  const close = async () => {
    // The page says goodbye to the server, which then ends what it ran for it.
    await page.close()
    removeFolder(place)
  }
  try {
    page.setDefaultTimeout(40_000)
    if (options.language !== undefined)
      await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.language)}`)
    if (options.webExtension !== undefined) await addWebExtension(page, code.port, options.webExtension)
    await page.goto(code.address(folder))
    await within(60, 'Opening the editor', page.waitForSelector('.monaco-workbench .part.statusbar'))
    return { page, folder, close, ...hands(page) }
  } catch (error) {
    await close()
    throw error
  }
}

/** How long one step of a try may take. */
export interface Soon {
  /** In milliseconds. */
  readonly timeout: number
}

/** Does what a person does again when the editor, still busy, has not taken it: `act` until `shown` is to be seen. */
export async function insist(
  { page }: Pick<Session, 'page'>,
  shown: Locator,
  act: (soon: Soon) => Promise<void>,
): Promise<void> {
  let acted = false
  await again(page, async soon => {
    // It may only have been slow.
    if (!acted || !(await shown.isVisible())) await act(soon)
    acted = true
    await shown.waitFor(soon)
  })
}

/** Does `act` again, from the start and with more patience, as long as a step of it finds nothing to be done with. */
async function again(page: Page, act: (soon: Soon) => Promise<void>): Promise<void> {
  const tries = [2_500, 5_000, 10_000, 20_000]
  for (const [index, timeout] of tries.entries()) {
    try {
      await act({ timeout })
      return
    } catch (error) {
      if (index === tries.length - 1) throw error
    }
    await page.keyboard.press('Escape')
  }
}

/** Adds an extension to those that the page brings along, as sites that embed the editor do. */
async function addWebExtension(page: Page, port: number, folder: string): Promise<void> {
  const place = '/web-extension'
  const extension = { scheme: 'http', authority: `127.0.0.1:${port}`, path: place }
  const setting = `"additionalBuiltinExtensions":[${JSON.stringify(extension)}],`.replaceAll('"', '&quot;')
  await page.context().route(
    url => url.pathname === '/',
    async route => {
      const response = await route.fetch()
      const body = (await response.text()).replace('data-settings="{', `data-settings="{${setting}`)
      await route.fulfill({ response, body })
    },
  )
  await page.context().route(
    url => url.pathname.startsWith(`${place}/`),
    route => {
      const path = join(folder, new URL(route.request().url()).pathname.slice(place.length))
      return route.fulfill(existsSync(path) ? { path } : { status: 404 })
    },
  )
}

function hands(page: Page): Pick<Session, 'openFile' | 'run' | 'goTo'> {
  const { keyboard } = page
  const box = page.locator('.quick-input-widget:visible input[type=text]')
  return {
    async openFile(name) {
      await insist({ page }, page.locator(`.tab.active[data-resource-name="${name}"]`), async soon => {
        await keyboard.press('Control+p')
        await box.fill(name, soon)
        await page.locator(`.quick-input-widget .monaco-list-row.focused[aria-label^="${name}"]`).waitFor(soon)
        await keyboard.press('Enter')
      })
      await page.locator('.editor-instance .view-lines').first().waitFor()
    },
    async run(title) {
      // The row's label goes on with its keys and the like.
      const row = page
        .locator('.quick-input-widget .monaco-list-row')
        .and(page.locator(`[aria-label="${title}"], [aria-label^="${title},"]`))
        .first()
      await again(page, async soon => {
        await keyboard.press('F1')
        await box.fill(`>${title}`, soon)
        await row.waitFor(soon)
        // Not twice, however long the command takes.
        await row.click()
      })
      // What the command asks takes the place of the palette.
      await row.waitFor({ state: 'hidden' })
      await page.mouse.move(0, 0)
    },
    async goTo(text) {
      const find = page.locator('.find-widget.visible')
      const words = find.locator('textarea').first()
      const count = (hasText: string | RegExp) => find.locator('.matchesCount', { hasText })
      const selected = page.locator('.statusbar-item', { hasText: / selected\)/ })
      await again(page, async soon => {
        await keyboard.press('Control+Home')
        await keyboard.press('Control+f')
        await words.fill('', soon)
        await count('No results').waitFor({ state: 'attached', ...soon })
        await words.fill(text, soon)
        await count(/^1 of /).waitFor({ state: 'attached', ...soon })
        await selected.waitFor(soon)
        await keyboard.press('Escape')
        // What follows would be typed over the words that were found.
        await keyboard.press('ArrowRight')
        await selected.waitFor({ state: 'detached', ...soon })
      })
    },
  }
}
