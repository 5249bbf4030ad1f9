// What VS Code adds for the drafter: the page of a finding, the other notation, a new note that knows its event, the sample.
import { strict as assert } from 'node:assert'
import { commands, Range, Selection, TabInputCustom, window, workspace } from 'vscode'
import { closeAll, eventually, find, findings, findingsOf, note, open } from './notes.ts'

suite('For the drafter', () => {
  teardown(closeAll)

  test('“Explain the Finding” opens the page of its rule with the message on top', async () => {
    const document = await open(note('The meeting recalled resolution 1540 and went on.'))
    const [finding] = await findingsOf(document, 'resolution-year')
    const { start } = find(document, 'resolution 1540')
    window.activeTextEditor!.selection = new Selection(start, start)
    await commands.executeCommand('rapporteur.explainFinding')
    const page = await eventually(
      window.tabGroups.onDidChangeTabs,
      () =>
        window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .flatMap(({ input }) => (input instanceof TabInputCustom ? input.uri : []))
          .find(({ scheme }) => scheme === 'rapporteur-rule'),
      () => 'No page was opened.',
    )
    assert.equal(page.path, '/resolution-year.md')
    const text = (await workspace.openTextDocument(page)).getText()
    assert.ok(text.startsWith('> '), text.slice(0, 200))
    assert.ok(text.includes('## Why'))
    const [quoted] = text.split('\n')
    assert.equal(quoted!.slice(2).replaceAll(/\\(.)/g, '$1'), finding!.message)
  })

  test('“Convert” opens the note in the other notation', async () => {
    const document = await open(note('The meeting was long.'))
    await findings(document, () => true)
    await commands.executeCommand('rapporteur.convert')
    const converted = window.activeTextEditor!.document
    assert.equal(converted.languageId, 'note-yaml')
    assert.ok(converted.isUntitled)
    assert.match(converted.getText(), /sections:\n {2}Background: \|\n {4}The meeting was long\./)
  })

  test('“New Note” writes what is known of the event', async () => {
    await commands.executeCommand('rapporteur.newNote', {
      kind: '2020',
      notation: 'markdown',
      event: {
        title: 'Security Dialogue',
        date: '2020-07-08',
        venue: 'Vienna',
        organizers: ['OSCE'],
        states: ['TUR', 'ALB'],
        organizations: [],
      },
    })
    const text = window.activeTextEditor!.document.getText()
    assert.match(text, /^date: 8 July 2020$/m)
    assert.match(text, /^ {2}States: \[Albania, Turkey\]$/m)
    assert.match(text, /^ {2}Organizations: \[names of organizations\]$/m)
  })

  test('the sample has findings, and “Make All Safe Corrections” mends those that are safe', async () => {
    await commands.executeCommand('rapporteur.openSampleNote')
    const document = window.activeTextEditor!.document
    await findings(document, found => found.length > 5)
    assert.equal(
      document.getText(new Range(window.activeTextEditor!.selection.start, find(document, 'Moldova').end)),
      'Moldova',
    )
    await commands.executeCommand('rapporteur.fixAll')
    await findings(document, found => found.length < 5)
    assert.match(document.getText(), /Republic of Moldova, Turkey/)
  })
})
