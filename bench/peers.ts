// Other language servers beside the floor, installed on demand: how long they take from a keystroke to diagnostics.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Candidate, inTurns, type Mode, quantile, startTyping } from './measure.ts'
import { makeNote, type Notation } from './notes.ts'
import { middleOf } from './places.ts'

const packages = ['vscode-markdown-languageserver@0.5.0', 'yaml-language-server@2.0.0', 'markdown-it@15.0.3']

interface Peer {
  readonly name: string
  readonly notation: Notation
  readonly mode: Mode
  readonly candidate: Candidate
}

/** Prints, for each peer and size, how many times the floor's keystroke it takes. */
export async function measurePeers(scratch: string, floor: string, sizes: readonly number[]): Promise<void> {
  console.log('\nOther servers, keystroke to diagnostics, times the floor (median)')
  for (const { name, notation, mode, candidate } of peersIn(join(scratch, 'peers'))) {
    const cells: string[] = []
    for (const size of sizes) {
      const text = makeNote(notation, size * 1000)
      const place = middleOf(text)
      const peer = await startTyping(candidate, mode, text, place)
      const diagnostics = await peer.diagnostics()
      const echo = {
        ...candidate,
        nodeArguments: [floor, '--stdio'],
        initializationOptions: { diagnostics, results: {} },
      }
      const other = await startTyping(echo, mode, text, place)
      const [theirs, floors] = await inTurns(size > 300 ? 5 : 15, 3, peer.keystroke, other.keystroke)
      cells.push(`${size} kB ${(quantile(theirs!, 0.5) / quantile(floors!, 0.5)).toFixed(1)}`)
      await Promise.all([peer.server.stop(), other.server.stop()])
    }
    console.log(`${name.padEnd(32)} ${cells.join('   ')}`)
  }
}

function peersIn(folder: string): readonly Peer[] {
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  const MarkdownIt = createRequire(join(folder, 'package.json'))('markdown-it') as new () => {
    parse(text: string, environment: object): unknown
  }
  const parser = new MarkdownIt()
  const validation = { enabled: true, referenceLinks: { enabled: true }, fragmentLinks: { enabled: true } }
  return [
    {
      name: 'vscode-markdown-languageserver',
      notation: 'markdown',
      mode: 'pull',
      candidate: {
        nodeArguments: [join(folder, 'node_modules/vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
        languageId: 'markdown',
        fileName: 'a.md',
        initializationOptions: { markdownFileExtensions: ['md'] },
        settings: { markdown: { validate: validation } },
        // It has the client parse the text.
        answers: {
          'markdown/parse': (_, text) => parser.parse(text, {}),
          'markdown/findMarkdownFilesInWorkspace': () => [],
        },
      },
    },
    {
      name: 'yaml-language-server',
      notation: 'yaml',
      mode: 'push',
      candidate: {
        nodeArguments: [join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
        languageId: 'yaml',
        fileName: 'a.yaml',
        settings: { yaml: { validate: true } },
        answers: {
          'workspace/configuration': params =>
            (params as { items: { section: string }[] }).items.map(({ section }) =>
              section === 'yaml' ? { validate: true, schemaStore: { enable: false } } : {},
            ),
        },
      },
    },
  ]
}
