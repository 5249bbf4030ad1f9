// A folder that nobody has vouched for: everything works, since Rapporteur runs nothing that lies in it.
import { afterAll, afterEach, beforeAll, test } from 'vitest'
import { insist, type Session } from '../../../scripts/editor/session.ts'
import { lineWith, openNote, openSession, takePicture, webviewOf } from './on-screen.ts'

let session: Session

beforeAll(async () => {
  session = await openSession({ trusted: false })
})
afterAll(async () => {
  await session.close()
})
afterEach(({ task }) => takePicture(session, task.name))

test('the editor says that the folder is not trusted, and a note has its findings', async () => {
  await session.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
  await openNote(session, '2020-osce-security-dialogue.note.md')
  await session.page.locator('.squiggly-error').first().waitFor()
})

test('a finding is mended', async () => {
  const fix = session.page.locator('.action-widget .monaco-list-row', { hasText: 'Republic of Moldova' }).first()
  await insist(session, fix, async () => {
    await session.goTo('Moldova')
    await session.page.keyboard.press('Control+.')
  })
  await session.page.keyboard.press('Enter')
  await lineWith(session, 'Republic of Moldova').waitFor()
})

test('the archive is read', async () => {
  await session.run('Rapporteur: Show Attendance Register')
  const frame = await webviewOf(session)
  await frame.locator('[role=status]', { hasText: '35 States, 2 events' }).waitFor()
})
