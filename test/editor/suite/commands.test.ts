// The commands, as the palette runs them.
import { strict as assert } from 'node:assert'
import { commands, extensions, TabInputWebview, window, workspace } from 'vscode'
import { closeAll, eventually, findingsOf, note, open, rule, findings, textOf } from './notes.ts'

suite('Commands', () => {
  teardown(closeAll)

  for (const notation of ['markdown', 'yaml'] as const) {
    test(`“New Note” opens an untitled note (${notation})`, async () => {
      await commands.executeCommand('rapporteur.newNote', { kind: '2020', notation })
      const document = window.activeTextEditor!.document
      assert.equal(document.languageId, `note-${notation}`)
      assert.ok(document.isUntitled)
      assert.match(document.getText(), /Background/)
      assert.match(document.getText(), /not an official report/)
      assert.doesNotMatch(document.getText(), /\$\{/)
    })
  }

  test('“Insert Disclaimer” puts the footnote and its mark', async () => {
    const without = note('The meeting was long.')
      .replace('[^1]\n', '\n')
      .replace(/\[\^1\]: .*\n/, '')
    const document = await open(without)
    await findingsOf(document, 'missing-disclaimer')
    await commands.executeCommand('rapporteur.insertDisclaimer')
    const text = await textOf(document, now => now.includes('not an official report'))
    assert.match(text, /# Information Note\[\^1\]/)
    await findings(document, found => !found.some(one => rule(one) === 'missing-disclaimer'))
  })

  test('“Insert Contact Line” puts the line', async () => {
    const document = await open(note('The meeting was long.').replace(/For further information.*\n/, ''))
    await commands.executeCommand('rapporteur.insertContactLine')
    assert.match(await textOf(document, now => now.includes('For further information')), /1540experts@un\.org/)
  })

  test('“Open Preview” opens a preview beside the note, and only one', async () => {
    await open(note('The meeting was long.'))
    await commands.executeCommand('rapporteur.openPreview')
    await commands.executeCommand('rapporteur.openPreview')
    const previews = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('rapporteur.preview'))
    await eventually(
      window.tabGroups.onDidChangeTabs,
      () => (previews().length > 0 ? true : undefined),
      () => 'There is no preview.',
    )
    assert.equal(previews().length, 1)
  })

  test('“Restart Server” starts afresh', async () => {
    const document = await open(note('The meeting recalled resolution 1540 and went on.'))
    await findingsOf(document, 'resolution-year')
    await commands.executeCommand('rapporteur.restartServer')
    await findingsOf(document, 'resolution-year')
  })

  test('every command of the manifest is there', async () => {
    const known = await commands.getCommands(true)
    const { contributes } = extensions.getExtension('rapporteur.rapporteur')!.packageJSON as {
      contributes: { commands: readonly { command: string }[] }
    }
    assert.ok(contributes.commands.length > 10)
    assert.deepEqual(
      contributes.commands.filter(({ command }) => !known.includes(command)),
      [],
    )
  })

  test('commands for notes do no harm without one', async () => {
    await workspace.openTextDocument({ content: 'plain' })
    for (const name of ['fixAll', 'openPreview', 'insertDisclaimer'])
      await commands.executeCommand(`rapporteur.${name}`)
  })
})
