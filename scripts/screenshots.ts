// Takes the pictures of the README (docs/images/) in a real VS Code: run it after `npm run build` when something looks different.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { repository } from './editor/cache.ts'
import { startSession } from './editor/session.ts'

const images = join(repository, 'docs', 'images')
const note = '2020-osce-security-dialogue.note.md'

mkdirSync(images, { recursive: true })
const session = await startSession({
  viewport: { width: 1200, height: 660 },
  settings: {
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    'workbench.activityBar.location': 'hidden',
    'breadcrumbs.enabled': false,
    'editor.stickyScroll.enabled': false,
  },
})

const { page } = session
const take = (name: string) => page.screenshot({ path: join(images, `${name}.png`) })
const shown = (selector: string, hasText: string | RegExp): Promise<Locator> => {
  const found = page.locator(selector, { hasText }).first()
  return found.waitFor().then(() => found)
}

try {
  await session.openFile(note)
  await shown('.statusbar-item', /findings · /)
  await session.run('View: Toggle Primary Side Bar Visibility')

  await session.goTo('OP 11 (e)')
  await session.run('Show or Focus Hover')
  await shown('.monaco-hover:visible', '1810 (2008)')
  await take('finding')
  await page.keyboard.press('Escape')

  await session.goTo('Moldova')
  await page.keyboard.press('Control+.')
  await shown('.action-widget .monaco-list-row', 'Republic of Moldova')
  await take('quick-fix')
  await page.keyboard.press('Escape')

  await session.goTo('Canada')
  await page.keyboard.type(', Aus')
  await shown('.suggest-widget.visible .monaco-list-row', 'Austria')
  await take('completion')
  await page.keyboard.press('Escape')
  for (let typed = 0; typed < ', Aus'.length; typed++) await page.keyboard.press('Backspace')

  await session.run('Rapporteur: Open Preview to the Side')
  await page.locator('iframe.webview.ready').first().waitFor()
  await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByRole('table').first().waitFor()
  await session.run('View: Focus First Editor Group')
  await session.goTo('OP 11 (e)')
  await take('preview')
} finally {
  await session.close()
}
