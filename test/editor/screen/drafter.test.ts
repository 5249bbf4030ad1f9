// The walkthrough, the language status and the pasting of participants, on the screen of a real VS Code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { repository } from '../../../scripts/editor/cache.ts'
import type { Session } from '../../../scripts/editor/session.ts'
import { openSession } from './on-screen.ts'

const screenshots = join(repository, 'test', 'screenshots')
const list = 'list-of-participants.note.yaml'

let session: Session

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  session = await openSession()
  writeFileSync(join(session.folder, 'rapporteur.yaml'), 'rules:\n  spelling: off\n')
  writeFileSync(join(session.folder, list), 'date: 8 July 2020\nparticipants:\n  States:\n    - Andorra\n    - \n')
})
afterAll(async () => {
  await session.close()
})
afterEach(async ({ task }) => {
  await session.page.screenshot({ path: join(screenshots, `${task.name.replaceAll(/\W+/g, '-')}.png`) })
})

test('the walkthrough leads to a sample note', async () => {
  // The pictures want room.
  await session.run('View: Toggle Primary Side Bar Visibility')
  await session.run('Welcome: Open Walkthrough...')
  await session.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Information Notes' }).first().click()
  await session.page.locator('.gettingStartedContainer', { hasText: 'See what is wrong' }).waitFor()
  await session.page.locator('.gettingStartedContainer img').first().waitFor()
  await session.page.screenshot({ path: join(screenshots, 'walkthrough.png') })
  await session.page.locator('.gettingStartedContainer').getByText('Open a Sample Note').click()
  await session.page.locator('.squiggly-warning, .squiggly-error').first().waitFor()
  await session.page.locator('.statusbar-item', { hasText: /finding.* · about/ }).waitFor()
})

test('the language status tells the kind, the date, the findings and the configuration', async () => {
  await session.openFile('2020-osce-security-dialogue.note.md')
  await session.page.locator('.statusbar-item', { hasText: /finding.* · about/ }).waitFor()
  await session.page.locator('#status\\.languageStatus').hover()
  const status = session.page.locator('.hover-language-status')
  await status.first().waitFor()
  const said = (await status.allInnerTexts()).join('\n')
  expect(said).toContain('Information note with disclaimer (2020)')
  expect(said).toContain('8 July 2020')
  expect(said).toMatch(/\d findings/)
  expect(said).toContain('rapporteur.yaml')
})

test('participants that are pasted become clean entries', async () => {
  const { page } = session
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await session.openFile(list)
  await session.goTo('Andorra')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  const names = ['Moldova', 'Türkiye', 'Andorra']
  const copied = {
    'text/plain': names.join('\n'),
    'text/html': `<table>${names.map(name => `<tr><td>${name}</td></tr>`).join('')}</table>`,
  }
  await page.evaluate(`navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
    Object.entries(${JSON.stringify(copied)}).map(([type, text]) => [type, new Blob([text], { type })]),
  ))])`)
  await page.keyboard.press('Control+v')
  await page.locator('.view-line', { hasText: /-[ \u00a0]Turkey/ }).waitFor()
  await page.locator('.notification-toast', { hasText: 'Renamed: Moldova' }).waitFor()
  await page.keyboard.press('Control+s')
  await expect
    .poll(() => readFileSync(join(session.folder, list), 'utf8'), { timeout: 20_000 })
    .toContain('    - Andorra\n    - Republic of Moldova\n    - Turkey\n')
})
