// The extension in the browser's own extension host, where there is no Node and the server is a web worker.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { repository } from '../../../scripts/editor/cache.ts'
import { removeFolder, temporaryFolder } from '../../../scripts/editor/processes.ts'
import { startEditor, type Editor, type Session } from '../../../scripts/editor/session.ts'

const screenshots = join(repository, 'test', 'screenshots')
const folder = temporaryFolder()
let editor: Editor
let session: Session

/** A copy of what is packed, without an entry for Node: the editor then has to take the one for the web. */
function webOnly(): void {
  for (const part of ['dist', 'client', 'snippets', 'syntaxes'])
    cpSync(join(repository, part), join(folder, part), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as object
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, main: undefined }))
}

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  webOnly()
  // One without the packaged extension, which would be preferred.
  editor = await startEditor({ packaged: false })
  session = await editor.open({ webExtension: folder })
})
afterAll(async () => {
  await session.page.screenshot({ path: join(screenshots, 'web.png') })
  await editor.close()
  removeFolder(folder)
})

test('a note shows its findings and its status', async () => {
  await session.openFile('2020-osce-security-dialogue.note.md')
  await session.page.locator('.statusbar-item', { hasText: /\d+ findings · .* · about / }).waitFor()
  await session.goTo('OP 11 (e)')
  await session.page.locator('.squiggly-error').first().waitFor()
})
