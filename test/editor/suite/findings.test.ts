// What is wrong in a note, and how it is mended.
import { strict as assert } from 'node:assert'
import { CodeActionKind, commands, DiagnosticSeverity, window, workspace, type CodeAction } from 'vscode'
import { closeAll, find, findings, findingsOf, note, open, openFile, rule, textOf } from './notes.ts'

suite('Findings', () => {
  teardown(closeAll)

  for (const name of ['2020-osce-security-dialogue.note.md', '2020-osce-security-dialogue.note.yaml']) {
    test(`${name}: the paragraph that resolution 1540 (2004) does not have`, async () => {
      const document = await openFile(name)
      const [finding] = await findingsOf(document, 'unknown-paragraph')
      assert.ok(finding)
      assert.match(document.getText(finding.range), /^OP 11 \(e\)/)
      assert.match(finding.message, /1810 \(2008\)/)
      assert.equal(finding.severity, DiagnosticSeverity.Error)
    })

    test(`${name}: the short form of the Republic of Moldova, and no word on Turkey and North Macedonia`, async () => {
      const document = await openFile(name)
      const [finding] = await findingsOf(document, 'informal-state-name')
      assert.equal(finding && document.getText(finding.range), 'Moldova')
      const all = await findings(document, found => found.length > 0)
      const marked = all.map(({ range }) => document.getText(range))
      assert.ok(!marked.some(text => /Turkey|North Macedonia/.test(text)), marked.join(', '))
    })
  }

  test('a finding leads to the page of its rule, which needs no network', async () => {
    const document = await openFile('2020-osce-security-dialogue.note.md')
    const [finding] = await findingsOf(document, 'unknown-paragraph')
    const code = finding?.code
    assert.ok(typeof code === 'object')
    assert.equal(code.target.toString(), 'rapporteur-rule:/unknown-paragraph.md')
    assert.match((await workspace.openTextDocument(code.target)).getText(), /unknown-paragraph/)
  })

  test('a quick fix mends its finding', async () => {
    const document = await open(note('The meeting recalled resolution 1540 and went on.'))
    const [finding] = await findingsOf(document, 'resolution-year')
    assert.ok(finding)
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      CodeActionKind.QuickFix.value,
      10,
    )
    const fix = actions.find(({ edit }) => edit !== undefined)
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '))
    await workspace.applyEdit(fix.edit)
    assert.equal(document.getText(find(document, 'resolution 1540 (2004) and')), 'resolution 1540 (2004) and')
    await findings(document, found => !found.some(one => rule(one) === 'resolution-year'))
  })

  test('“Make All Safe Corrections” mends everything that is safe to mend', async () => {
    const document = await open(note('The meeting recalled resolution 1540 and resolution 1673.'))
    await findings(document, found => found.filter(one => rule(one) === 'resolution-year').length === 2)
    await commands.executeCommand('rapporteur.fixAll')
    const text = await textOf(document, now => now.includes('1673 (2006)'))
    assert.match(text, /resolution 1540 \(2004\) and resolution 1673 \(2006\)\./)
  })

  test('a name that was not yet right on the day of the event', async () => {
    const document = await open(note('Türkiye spoke.').replace('Albania, Armenia', 'Albania, Türkiye'))
    const found = await findingsOf(document, 'premature-state-name')
    assert.ok(found.some(({ range }) => document.getText(range) === 'Türkiye'))
  })

  test('a rule that is turned off is silent, and speaks again when turned on', async () => {
    const settings = workspace.getConfiguration('rapporteur')
    const document = await open(note('The meeting recalled resolution 1540 and went on.'))
    await findingsOf(document, 'resolution-year')
    await settings.update('rules', { 'resolution-year': 'off' }, true)
    try {
      await findings(document, found => !found.some(one => rule(one) === 'resolution-year'))
    } finally {
      await settings.update('rules', undefined, true)
    }
    await findingsOf(document, 'resolution-year')
  })

  test('findings follow what is typed', async () => {
    const document = await open(note('The meeting was long.'))
    const editor = window.activeTextEditor!
    await editor.edit(edit => {
      edit.insert(find(document, 'The meeting was long.').end, ' It recalled resolution 1540 and went on.')
    })
    assert.equal((await findingsOf(document, 'resolution-year')).length, 1)
  })
})
