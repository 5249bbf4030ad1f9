// The server dies, as programs do; the drafter keeps on writing.
import { strict as assert } from 'node:assert'
import type { ChildProcess } from 'node:child_process'
import { workspace, WorkspaceEdit } from 'vscode'
import { after, closeAll, findings, findingsOf, note, open, rule } from './notes.ts'

/** The process of the server: the child of this one, in which the extensions run, that runs its file. */
function server(): ChildProcess | undefined {
  const handles = (process as unknown as { _getActiveHandles(): readonly Partial<ChildProcess>[] })._getActiveHandles()
  return handles.find(
    ({ exitCode, signalCode, spawnargs }) =>
      exitCode === null && signalCode === null && spawnargs?.some(argument => argument.endsWith('cli.cjs')),
  ) as ChildProcess | undefined
}

suite('A server that dies', () => {
  teardown(closeAll)

  test('is started again, and goes on with the text as it is then', async () => {
    const document = await open(note('The meeting recalled resolution 1540 and went on.'))
    await findingsOf(document, 'resolution-year')
    const first = server()
    assert.ok(first, 'There is no process of the server.')
    const gone = new Promise(resolve => first.once('exit', resolve))
    first.kill('SIGKILL')
    await gone
    const edit = new WorkspaceEdit()
    edit.insert(document.uri, after(document, 'and went on.'), ' Delegates of Moldova spoke.')
    await workspace.applyEdit(edit)
    const found = await findings(document, all => all.some(one => rule(one) === 'informal-state-name'))
    assert.ok(found.some(one => rule(one) === 'resolution-year'))
    const second = server()
    assert.ok(second, 'The server was not started again.')
    assert.notEqual(second.pid, first.pid)
  })
})
