// Rapporteur in French: what it shows is French, what it says of a note is English, as the note is.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { insist, type Session } from '../../../scripts/editor/session.ts'
import { languageStatus, openSession, takePicture, webviewOf } from './on-screen.ts'

let session: Session

beforeAll(async () => {
  session = await openSession({ language: 'fr' })
})
afterAll(async () => {
  await session.close()
})
afterEach(({ task }) => takePicture(session, task.name))

const press = (key: string) => session.page.keyboard.press(key)
const widget = () => session.page.locator('.quick-input-widget:visible')

/** Runs a command by its French title; the palette shows the English one, too. */
async function run(title: string): Promise<void> {
  const row = widget().locator('.monaco-list-row.focused', { hasText: title })
  await insist(session, row, async soon => {
    await press('F1')
    await widget().locator('input[type=text]').fill(`>${title}`, soon)
  })
  await press('Enter')
  await row.waitFor({ state: 'hidden' })
}

test('the status bar counts the findings in French', async () => {
  await session.openFile('2020-osce-security-dialogue.note.md')
  await session.page.locator('.statusbar-item', { hasText: /3 constats · .* · environ 1,5 pages/ }).waitFor()
  const said = await languageStatus(session)
  await said.filter({ hasText: '1 erreur, 2 avertissements' }).waitFor()
  await said.filter({ hasText: '8 juillet 2020' }).waitFor()
  await session.page.mouse.move(600, 300)
})

test('the attendance register has French heads and days, and none is cut off', async () => {
  await run('Afficher le registre de présence')
  const frame = await webviewOf(session)
  await frame.locator('[role=status]', { hasText: '35 États, 2 manifestations, 51 présences' }).waitFor()
  const heads = frame.locator('.head:not(.event)')
  await expect.poll(() => heads.allInnerTexts()).toEqual(['État', 'Présences', 'Première', 'Dernière'])
  // Sorted, a head also has its mark.
  await heads.nth(1).click()
  await frame.locator('.head[aria-sort=descending]').waitFor()
  const cutOff = await frame.evaluate<string[]>(`[...document.querySelectorAll('.head:not(.event)')].flatMap(head => {
    const words = document.createRange()
    words.selectNodeContents(head)
    return words.getBoundingClientRect().left < head.getBoundingClientRect().left ? [head.textContent] : []
  })`)
  expect(cutOff).toEqual([])
  const room = await frame.evaluate<number>(`(() => {
    const cell = document.querySelector('.cell[data-row="1"][data-column="2"]')
    cell.textContent = '28 sept. 2023'
    return cell.clientWidth - cell.scrollWidth
  })()`)
  expect(room).toBeGreaterThanOrEqual(0)
})

test('the new-note wizard asks in French', async () => {
  await run('Nouvelle note')
  await widget().locator('.quick-input-title', { hasText: 'Nouvelle note (1/9)' }).waitFor()
  for (let step = 1; step < 9; step++) {
    await widget()
      .locator('.quick-input-title', { hasText: `(${step}/9)` })
      .waitFor()
    // Not the page behind it, which had it before.
    await widget().locator('input[type=text]:focus').waitFor()
    await press('Enter')
  }
  await widget().locator('.monaco-list-row', { hasText: 'à remplir' }).first().waitFor()
  await takePicture(session, 'wizard-in-French')
  await press('Escape')
})
