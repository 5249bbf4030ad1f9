// A virtual workspace: nothing lies on a disk, everything goes through the editor's file system.
import { strict as assert } from 'node:assert'
import { commands, env, UIKind, workspace, type SymbolInformation } from 'vscode'
import { closeAll, findings, findingsOf, inWorkspace, note, openFile, rule, write } from '../suite/notes.ts'

/** A note that names a body of its own, by which it is found. */
const naming = (body: string) =>
  note(`The ${body} was heard.`).replace('event: Security Dialogue', `event: Talks of the ${body}`)

/** Resolves when the symbols of the workspace have what is asked for in these files and in no others. Asks seldom: notes are read while nobody asks. */
async function foundIn(query: string, ...paths: string[]): Promise<void> {
  const wanted = paths.map(path => inWorkspace(path).path).sort()
  for (let found: string[] = [], asked = 0; ; asked++) {
    const symbols = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
    found = [...new Set(symbols.map(({ location }) => location.uri.path))].sort()
    if (String(found) === String(wanted)) return
    if (asked === 60) throw new Error(`Found in ${String(found)}, not in ${String(wanted)}.`)
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

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

  test('has its archive, although the editor cannot search there', async () => {
    await write('archive/2013/found.note.md', naming('Ardent Circle'))
    await commands.executeCommand('rapporteur.restartServer')
    await foundIn('Ardent Circle', 'archive/2013/found.note.md')
  })

  test('its archive follows the notes that come, change and go', async () => {
    await write('archive/2014/made.note.md', naming('Brisk Forum'))
    await foundIn('Brisk Forum', 'archive/2014/made.note.md')
    await write('archive/2014/made.note.md', naming('Candid Panel'))
    await foundIn('Candid Panel', 'archive/2014/made.note.md')
    await foundIn('Brisk Forum')
    await workspace.fs.rename(inWorkspace('archive/2014/made.note.md'), inWorkspace('archive/2015/moved.note.md'))
    await foundIn('Candid Panel', 'archive/2015/moved.note.md')
    await workspace.fs.delete(inWorkspace('archive/2015'), { recursive: true })
    await foundIn('Candid Panel')
  })
})
