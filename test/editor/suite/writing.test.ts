// What helps to write: completion and snippets.
import { strict as assert } from 'node:assert'
import { commands, CompletionItemKind, Selection, window, type CompletionList, type TextDocument } from 'vscode'
import { after, closeAll, note, open } from './notes.ts'

suite('Writing', () => {
  teardown(closeAll)

  async function completions(document: TextDocument, behind: string): Promise<CompletionList> {
    return commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, after(document, behind))
  }
  const labels = ({ items }: CompletionList) =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label))

  test('States under the names they had on the day of the event', async () => {
    const document = await open(note('The meeting was long.').replace('Albania, Armenia', 'Albania, Tur'))
    const offered = labels(await completions(document, 'Albania, Tur'))
    assert.ok(offered.includes('Turkey'), offered.slice(0, 20).join(', '))
    assert.ok(!offered.includes('Türkiye'))
  })

  test('States in a YAML list', async () => {
    const document = await open('date: 8 July 2020\nparticipants:\n  States:\n    - Alb\n', '.note.yaml')
    assert.ok(labels(await completions(document, '- Alb')).includes('Albania'))
  })

  test('resolutions by number', async () => {
    const document = await open(note('The meeting recalled resolution 15'))
    assert.ok(labels(await completions(document, 'resolution 15')).some(label => label.includes('1540 (2004)')))
  })

  test('snippets stand among the suggestions', async () => {
    const document = await open('\n')
    const { items } = await completions(document, '')
    const snippets = items.filter(({ kind }) => kind === CompletionItemKind.Snippet)
    assert.ok(snippets.length > 0)
  })

  test('a list goes on at Enter', async () => {
    const document = await open(note('- the first point'))
    const editor = window.activeTextEditor!
    const end = after(document, '- the first point')
    editor.selection = new Selection(end, end)
    await commands.executeCommand('type', { text: '\n' })
    assert.equal(document.lineAt(end.line + 1).text, '- ')
  })
})
