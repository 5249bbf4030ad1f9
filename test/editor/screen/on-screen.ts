// What the tests on the screen share: where things are on it, and what is said of a page by axe-core.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Frame, Locator, Page } from 'playwright-core'
import { repository } from '../../../scripts/editor/cache.ts'
import { insist, startEditor, type Editor, type Session, type SessionOptions } from '../../../scripts/editor/session.ts'

let editor: Promise<Editor> | undefined

/** Opens a session in the one editor of all these tests. The first starts it; it ends with the process that runs them. */
export async function openSession(options?: SessionOptions): Promise<Session> {
  return (await (editor ??= startEditor())).open(options)
}

const screenshots = join(repository, 'test', 'screenshots')

/** Takes a picture for a person to look at. */
export async function takePicture({ page }: Session, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${name.replaceAll(/\W+/g, '-')}.png`) })
}

/** The line of the editor in front that holds the text; the editor draws spaces as no-break spaces. */
export function lineWith({ page }: Session, text: string): Locator {
  const words = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]')
  return page.locator('.view-line', { hasText: new RegExp(words) }).first()
}

/** The item of the status bar that says how many findings the note has: it has been read and checked. */
export function statusOfNote({ page }: Session): Locator {
  return page.locator('.statusbar-item', { hasText: /finding.* · about/ })
}

/** Opens a note and waits until it has been checked. */
export async function openNote(session: Session, name: string): Promise<void> {
  await session.openFile(name)
  await statusOfNote(session).waitFor()
}

/** What the language status in the status bar says when the mouse rests on it. */
export async function languageStatus(session: Session): Promise<Locator> {
  const { page } = session
  const said = page.locator('.monaco-hover:visible', { has: page.locator('.hover-language-status') })
  await insist(session, said, async soon => {
    // It opens when the mouse comes.
    await page.mouse.move(600, 300)
    await page.locator('#status\\.languageStatus').hover(soon)
  })
  return said
}

/** The document of the webview in front; of several, the one with the title, once it is in front. */
export async function webviewOf({ page }: Session, title?: string): Promise<Frame> {
  const until = Date.now() + 40_000
  while (Date.now() < until) {
    // The one that was in front before may go while it is looked at.
    const frame = await frameInFront(page).catch(() => undefined)
    const found = await frame?.title().catch(() => undefined)
    if (frame && found !== undefined && (title === undefined || found === title)) return frame
    await page.waitForTimeout(100)
  }
  throw new Error(`No webview ${title ?? ''} is in front.`)
}

async function frameInFront(page: Page): Promise<Frame | undefined> {
  const outer = page.locator('iframe.webview.ready:visible').last()
  await outer.waitFor()
  const inner = await (await outer.elementHandle())?.contentFrame()
  return (await (await inner?.waitForSelector('iframe#active-frame'))?.contentFrame()) ?? undefined
}

/** The themes in which pages are looked at, with the class that their body has. */
export const themes: readonly (readonly [name: string, className: string])[] = [
  ['Light Modern', 'vscode-light'],
  ['Dark Modern', 'vscode-dark'],
  ['Dark High Contrast', 'vscode-high-contrast'],
]

/** Puts on a theme; the document of the webview in front, drawn in it. */
export async function webviewInTheme(session: Session, name: string, className: string): Promise<Frame> {
  const { page } = session
  const chosen = page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: name })
  await insist(session, chosen, async soon => {
    await session.run('Preferences: Color Theme')
    await page.locator('.quick-input-widget:visible input[type=text]').fill(name, soon)
  })
  await page.keyboard.press('Enter')
  await chosen.waitFor({ state: 'hidden' })
  const frame = await webviewOf(session)
  await frame.locator(`body.${className}`).waitFor()
  return frame
}

/** What axe-core finds wrong in a page, in short. */
export async function wrongsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
