// What helps to read: hover, outline, folding, colours, links, words.
import { strict as assert } from 'node:assert'
import {
  commands,
  type Range,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type MarkdownString,
  type SemanticTokens,
  type SemanticTokensLegend,
  type Uri,
} from 'vscode'
import { closeAll, find, note, open, openFile } from './notes.ts'

suite('Reading', () => {
  teardown(closeAll)

  const hovers = async (uri: Uri, { start }: Range) => {
    const found = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, start.translate(0, 1))
    return found.flatMap(({ contents }) => contents.map(content => (content as MarkdownString).value)).join('\n')
  }

  test('hovering a State tells its names', async () => {
    const document = await openFile('2020-osce-security-dialogue.note.md')
    assert.match(await hovers(document.uri, find(document, 'North Macedonia')), /North Macedonia/)
  })

  test('hovering a citation tells what the resolution is about', async () => {
    const document = await openFile('2020-osce-security-dialogue.note.md')
    assert.match(await hovers(document.uri, find(document, 'resolution 1977 (2011)')), /1977 \(2011\)/)
  })

  test('the outline has the sections', async () => {
    const document = await openFile('2020-osce-security-dialogue.note.md')
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    const names = (list: readonly DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)])
    const all = names(symbols)
    for (const name of ['Background', 'Highlights', 'Additional Comments'])
      assert.ok(all.includes(name), all.join(', '))
  })

  test('sections fold', async () => {
    const document = await openFile('2020-osce-security-dialogue.note.md')
    const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)
    const background = find(document, '## Background').start.line
    assert.ok(ranges.some(({ start }) => start === background))
  })

  test('States, citations and dates have colours of their own', async () => {
    const document = await openFile('2020-osce-security-dialogue.note.md')
    const [legend, tokens] = await Promise.all([
      commands.executeCommand<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri),
      commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri),
    ])
    const types = new Set([...tokens.data].filter((_, index) => index % 5 === 3).map(type => legend.tokenTypes[type]))
    assert.ok(types.has('state') && types.has('citation') && types.has('date'), [...types].join(', '))
  })

  test('resolutions are links', async () => {
    const document = await openFile('2020-osce-security-dialogue.note.md')
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri)
    assert.ok(
      links.some(({ target }) => target?.toString().includes('1977')),
      String(links.length),
    )
  })

  test('a name is one word, accents, apostrophe and all', async () => {
    const document = await open(
      note('Côte d’Ivoire, Türkiye, Guinea-Bissau and Lao People’s Democratic Republic spoke.'),
    )
    for (const name of ['Côte d’Ivoire', 'Türkiye', 'Guinea-Bissau', 'People’s'])
      assert.equal(document.getText(document.getWordRangeAtPosition(find(document, name).start.translate(0, 2))), name)
  })
})
