// Which files are notes.
import { strict as assert } from 'node:assert'
import { extensions, languages, workspace } from 'vscode'
import { closeAll, findingsOf, inWorkspace, note, openFile, write } from './notes.ts'

suite('Languages', () => {
  teardown(closeAll)

  for (const [name, language] of [
    ['a.note.md', 'note-markdown'],
    ['a.note.yaml', 'note-yaml'],
    ['a.note.yml', 'note-yaml'],
    ['a.md', 'markdown'],
    ['a.yaml', 'yaml'],
  ] as const) {
    test(`${name} is ${language}`, async () => {
      await write(name, '')
      assert.equal((await workspace.openTextDocument(inWorkspace(name))).languageId, language)
    })
  }

  test('both languages are known', async () => {
    const known = await languages.getLanguages()
    assert.ok(known.includes('note-markdown') && known.includes('note-yaml'))
  })

  test('opening a note starts Rapporteur', async () => {
    await openFile('2020-osce-security-dialogue.note.md')
    const extension = extensions.getExtension('rapporteur.rapporteur')!
    await extension.activate()
    assert.ok(extension.isActive)
  })

  test('a folder of plain Markdown can be opted in', async () => {
    const settings = workspace.getConfiguration('files')
    await settings.update('associations', { '**/archive/*.md': 'note-markdown' })
    try {
      await write('archive/old.md', note('Under OP 11 (e) of resolution 1540 (2004) the Council decided.'))
      const document = await openFile('archive/old.md')
      assert.equal(document.languageId, 'note-markdown')
      assert.equal((await findingsOf(document, 'unknown-paragraph')).length, 1)
    } finally {
      await settings.update('associations', undefined)
    }
  })

  test('an untitled note is a note', async () => {
    const content = note('Under OP 11 (e) of resolution 1540 (2004) the Council decided.')
    const document = await workspace.openTextDocument({ language: 'note-markdown', content })
    assert.equal((await findingsOf(document, 'unknown-paragraph')).length, 1)
  })
})
