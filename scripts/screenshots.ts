// Takes the pictures of the README (docs/images/) and of the walkthrough (client/walkthrough/) in a real VS Code: run it after `npm run build` when something looks different.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { repository } from './editor/cache.ts'
import { startEditor } from './editor/session.ts'

const images = join(repository, 'docs', 'images')
const walkthrough = join(repository, 'client', 'walkthrough')
const note = '2020-osce-security-dialogue.note.md'

mkdirSync(images, { recursive: true })
const editor = await startEditor()
const session = await editor.open({
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
const take = (name: string, folder = images) => page.screenshot({ path: join(folder, `${name}.png`) })
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

  // The walkthrough shows them small.
  await page.setViewportSize({ width: 960, height: 560 })
  await session.run('View: Close All Editors')
  await session.run('Rapporteur: Open a Sample Note')
  await shown('.statusbar-item', /findings · /)
  await session.goTo('UNSCR')
  await session.run('Show or Focus Hover')
  await shown('.monaco-hover:visible', 'resolution-year')
  await take('findings', walkthrough)
  await page.keyboard.press('Escape')

  await session.goTo('UNSCR')
  await page.keyboard.press('Control+.')
  await shown('.action-widget .monaco-list-row', '1540 (2004)')
  await take('fixes', walkthrough)
  await page.keyboard.press('Escape')

  await session.goTo('Moldova')
  await session.run('Rapporteur: Explain the Finding at the Cursor')
  await shown('.tab.active', 'informal-state-name')
  await page.locator('iframe.webview.ready').first().waitFor()
  await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByRole('heading').first().waitFor()
  await take('explanation', walkthrough)
  await session.run('View: Close Editors in Other Groups')

  await session.run('Rapporteur: Open Preview to the Side')
  await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByRole('table').first().waitFor()
  await take('preview', walkthrough)
  await session.run('View: Close Editors in Other Groups')

  await session.run('Rapporteur: New Note...')
  const typed = ['', '', 'OSCE Security Dialogue', '8 July 2020', 'Vienna, Austria', '']
  for (const [index, text] of typed.entries()) {
    await shown('.quick-input-title', `(${index + 1}/9)`)
    if (text !== '') await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await shown('.quick-input-title', '(7/9)')
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'OSCE participating States' }).click()
  await shown('.quick-input-title', '57 States')
  await take('new-note', walkthrough)
  await page.keyboard.press('Escape')

  await session.run('Rapporteur: Show Attendance Register')
  await page
    .frameLocator('iframe.webview.ready >> nth=-1')
    .frameLocator('#active-frame')
    .getByText('Albania')
    .first()
    .waitFor()
  await take('archive', walkthrough)
} finally {
  await editor.close()
}
