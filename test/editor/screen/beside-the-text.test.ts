// What the editor shows beside the text and does while it is typed: lenses, ghost text, linked places, lists that go on, text that is dropped.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { removeFolder, temporaryFolder } from '../../../scripts/editor/processes.ts'
import { insist, type Session } from '../../../scripts/editor/session.ts'
import { lineWith, openNote, openSession, takePicture } from './on-screen.ts'

const header = '---\nevent: Security Dialogue\ndate: 8 July 2020\nparticipants: Albania, Armenia\n---\n'
const note = (body: string) => `${header}\n# Information Note\n\n## Background\n\n${body}\n`

const notes: Readonly<Record<string, string>> = {
  'lenses.note.md': note('The meeting recalled resolution 1540 (2004).'),
  'other.note.md': note('The speakers recalled resolution 1540 (2004) and resolution 1977 (2011).'),
  'clause.note.md': note('The meeting was long.'),
  'linked.note.md': note('The Conflict Prevention Centre (CPC) met.\n\nThe CPC spoke, and the CPC was heard.'),
  'list.note.md': note('- the first point'),
  'header.note.md': '---\nevent: Security Dialogue\ndate: 8 July 2020',
  'sections.note.yaml': 'date: 8 July 2020\nparticipants:\n  States:\n    - Albania\n',
  'drop.note.yaml': 'date: 8 July 2020\nparticipants:\n  States:\n    - Andorra\n    - \n',
}

const folder = temporaryFolder()
let session: Session

beforeAll(async () => {
  for (const [name, text] of Object.entries(notes)) writeFileSync(join(folder, name), text)
  session = await openSession({ notes: folder })
})
afterAll(async () => {
  await session.close()
  removeFolder(folder)
})
afterEach(({ task }) => takePicture(session, task.name))

const press = (key: string) => session.page.keyboard.press(key)
/** As fast as a quick typist. */
const type = (text: string) => session.page.keyboard.type(text, { delay: 80 })

/** Ends a line that was typed, once no suggestion is in the way: a list that lags behind the typing would take the key. */
async function endLine(): Promise<void> {
  await session.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' })
  await press('Enter')
}

/** Saves and waits until the file says what is expected. */
async function saved(name: string, expected: string): Promise<void> {
  await press('Escape')
  await press('Control+s')
  await expect.poll(() => readFileSync(join(session.folder, name), 'utf8'), { timeout: 10_000 }).toContain(expected)
}

test('a click on a lens shows the notes that it counts', async () => {
  await openNote(session, 'lenses.note.md')
  const lens = session.page.locator('.codelens-decoration a', { hasText: '1540 (2004): cited in 2 notes' })
  const peek = session.page.locator('.peekview-widget')
  await lens.waitFor()
  // It is drawn anew while notes are read.
  await insist(session, peek, soon => lens.click(soon))
  await peek
    .locator('.monaco-list-row', { hasText: /the speakers recalled|1540/i })
    .first()
    .waitFor()
  await peek.locator('.peekview-title', { hasText: '2' }).waitFor()
  await press('Escape')
  await peek.waitFor({ state: 'detached' })
})

test('a lens that leads nowhere is no link', async () => {
  const lens = session.page.locator('.codelens-decoration', { hasText: '2 States' })
  await lens.waitFor()
  expect(await lens.locator('a').count()).toBe(0)
})

test('the rest of a clause is shown as ghost text, and Tab takes it', async () => {
  await openNote(session, 'clause.note.md')
  await session.goTo('was long.')
  await press('Enter')
  await press('Enter')
  await type('For further information, ')
  await session.page.locator('.ghost-text-decoration, .ghost-text', { hasText: '1540experts@un.org' }).first().waitFor()
  await takePicture(session, 'ghost-text')
  await press('Tab')
  await saved(
    'clause.note.md',
    '\n\nFor further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.',
  )
})

test('an abbreviation changes in all places with its definition', async () => {
  await openNote(session, 'linked.note.md')
  await session.goTo('(CPC')
  await session.page.locator('.linked-editing-decoration').first().waitFor()
  await type('E')
  await saved('linked.note.md', 'Centre (CPCE) met.\n\nThe CPCE spoke, and the CPCE was heard.')
})

test('a list goes on at Enter, and ends at a second one', async () => {
  await openNote(session, 'list.note.md')
  await session.goTo('the first point')
  await press('Enter')
  await type('the second')
  await endLine()
  const emptyItem = session.page.locator('.view-line', { hasText: /^-\s*$/ })
  await emptyItem.waitFor()
  await press('Enter')
  await emptyItem.waitFor({ state: 'detached' })
  await type('After it.')
  await saved('list.note.md', '- the first point\n- the second\n\nAfter it.')
})

test('a header indents what belongs to a label, and its last line stands at the margin', async () => {
  await openNote(session, 'header.note.md')
  await session.goTo('8 July 2020')
  await press('Enter')
  await type('participants:')
  await endLine()
  await session.page.locator('.statusbar-item', { hasText: 'Ln 5, Col 3' }).waitFor()
  // The list closes when the word is complete, so that Enter is a line break.
  await type('States: Albania')
  await endLine()
  await session.page.locator('.statusbar-item', { hasText: 'Ln 6, Col 3' }).waitFor()
  await type('---')
  await session.page.locator('.statusbar-item', { hasText: 'Ln 6, Col 4' }).waitFor()
  await saved('header.note.md', 'participants:\n  States: Albania\n---')
})

test('a YAML list goes on at Enter', async () => {
  await openNote(session, 'sections.note.yaml')
  await session.goTo('- Albania')
  await press('Enter')
  await type('Armenia')
  await endLine()
  await type('Austria')
  await saved('sections.note.yaml', '    - Albania\n    - Armenia\n    - Austria\n')
})

test('participants that are dropped become clean entries, and the drafter is told what was renamed', async () => {
  const { page } = session
  await openNote(session, 'drop.note.yaml')
  await lineWith(session, '- Andorra').waitFor()
  // The lens takes a line of its own, so that what is below it moves.
  await page.locator('.codelens-decoration', { hasText: '1 State' }).waitFor()
  const item = page.locator('.view-line', { hasText: /^\s*-\s*$/ })
  const box = (await item.locator('span').first().boundingBox())!
  const at = { x: box.x + box.width + 40, y: box.y + box.height / 2 }
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'Moldova\\nTürkiye\\nAndorra')
    const [clientX, clientY] = [${at.x}, ${at.y}]
    const target = document.elementFromPoint(clientX, clientY)
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, clientX, clientY, dataTransfer }))
  })()`)
  await lineWith(session, '- Turkey').waitFor()
  await page.locator('.notification-toast', { hasText: 'Renamed: Moldova' }).waitFor()
  await saved('drop.note.yaml', '    - Andorra\n    - Republic of Moldova\n    - Turkey\n')
})
