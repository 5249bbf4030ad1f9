// The walkthrough, the language status and the pasting of participants, on the screen of a real VS Code.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { insist, type Session } from '../../../scripts/editor/session.ts'
import { languageStatus, lineWith, openNote, openSession, statusOfNote, takePicture } from './on-screen.ts'

const list = 'list-of-participants.note.yaml'

let session: Session

beforeAll(async () => {
  session = await openSession()
  writeFileSync(join(session.folder, 'rapporteur.yaml'), 'rules:\n  spelling: off\n')
  writeFileSync(join(session.folder, list), 'date: 8 July 2020\nparticipants:\n  States:\n    - Andorra\n    - \n')
})
afterAll(async () => {
  await session.close()
})
afterEach(async ({ task }) => {
  await takePicture(session, task.name)
})

test('the walkthrough leads to a sample note', async () => {
  // The pictures want room.
  await session.run('View: Toggle Primary Side Bar Visibility')
  await session.run('Welcome: Open Walkthrough...')
  await session.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Information Notes' }).first().click()
  await session.page.locator('.gettingStartedContainer', { hasText: 'See what is wrong' }).waitFor()
  await session.page.locator('.gettingStartedContainer img').first().waitFor()
  await takePicture(session, 'walkthrough')
  await insist(session, session.page.locator('.squiggly-warning, .squiggly-error').first(), soon =>
    session.page.locator('.gettingStartedContainer').getByText('Open a Sample Note').click(soon),
  )
  await statusOfNote(session).waitFor()
})

test('the language status tells the kind, the date, the findings and the configuration', async () => {
  await openNote(session, '2020-osce-security-dialogue.note.md')
  const said = await languageStatus(session)
  for (const text of ['Information note with disclaimer (2020)', '8 July 2020', /\d findings/, 'rapporteur.yaml'])
    await said.filter({ hasText: text }).waitFor()
})

test('participants that are pasted become clean entries', async () => {
  const { page } = session
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openNote(session, list)
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
  await lineWith(session, '- Turkey').waitFor()
  await page.locator('.notification-toast', { hasText: 'Renamed: Moldova' }).waitFor()
  await page.locator('.codelens-decoration', { hasText: '3 States' }).waitFor()
  await page.keyboard.press('Control+s')
  await expect
    .poll(() => readFileSync(join(session.folder, list), 'utf8'), { timeout: 20_000 })
    .toContain('    - Andorra\n    - Republic of Moldova\n    - Turkey\n')
})
