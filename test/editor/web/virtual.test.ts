// A virtual workspace: nothing lies on a disk, everything goes through the editor's file system.
import { strict as assert } from 'node:assert'
import { commands, env, UIKind, workspace } from 'vscode'
import { closeAll, findings, findingsOf, inWorkspace, note, openFile, rule, write } from '../suite/notes.ts'

suite('A virtual workspace', () => {
  teardown(closeAll)

  test('is one: in a browser, without files', () => {
    assert.equal(env.uiKind, UIKind.Web)
    assert.equal(env.remoteName, undefined)
    assert.deepEqual(
      workspace.workspaceFolders?.map(({ uri }) => uri.toString()),
      ['memory:/notes'],
    )
  })

  test('has the findings of its configuration, which only the editor can read', async () => {
    await write('project/rapporteur.yaml', 'rules:\n  resolution-year: off\n')
    await write('project/a.note.md', note('Moldova recalled resolution 1540 and went on.'))
    const document = await openFile('project/a.note.md')
    const found = await findings(document, all => all.some(one => rule(one) === 'informal-state-name'))
    assert.ok(!found.some(one => rule(one) === 'resolution-year'))
  })

  test('a worker that is started anew goes on with the text as it is', async () => {
    await write('restart.note.md', note('The meeting recalled resolution 1540 and went on.'))
    const document = await openFile('restart.note.md')
    await findingsOf(document, 'resolution-year')
    for (let times = 0; times < 3; times++) await commands.executeCommand('rapporteur.restartServer')
    await findingsOf(document, 'resolution-year')
    assert.equal(document.uri.toString(), inWorkspace('restart.note.md').toString())
  })
})
