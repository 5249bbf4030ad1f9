// Where a note's configuration is looked for: in its folder and in each above it, up to what the system calls the top.
import { describe, expect, test } from 'vitest'
import { createProjects, type Projects } from '../../server/lsp/projects.ts'

/** The addresses that are asked for, and the projects, of a client with no configuration but those given. */
function projectsOf(files: Readonly<Record<string, string>> = {}): { asked: string[]; projects: Projects } {
  const asked: string[] = []
  const projects = createProjects({
    read: uri => {
      asked.push(uri)
      return files[uri]
    },
    settings: () => ({ severities: {} }),
    folders: () => [],
    ruleFailed: (rule, error) => {
      throw new Error(`${rule} failed`, { cause: error })
    },
    tell: message => {
      throw new Error(message)
    },
    found: () => {},
  })
  return { asked, projects }
}

describe('a configuration is looked for', () => {
  test.each([
    ['a file', 'file:///home/notes/a.note.md', ['file:///home/notes', 'file:///home', 'file://']],
    ['a file on a drive', 'file:///c%3A/notes/a.note.md', ['file:///c%3A/notes', 'file:///c%3A']],
    ['a file on a drive, as others write it', 'file:///D:/a.note.md', ['file:///D:']],
    ['a file on a share', 'file://server/share/2020/a.note.md', ['file://server/share/2020', 'file://server/share']],
    [
      'a file in a browser',
      'vscode-vfs://github/un/notes/a.note.md',
      ['vscode-vfs://github/un/notes', 'vscode-vfs://github/un', 'vscode-vfs://github'],
    ],
  ])('above %s, and no further', (_, note, folders) => {
    const { asked, projects } = projectsOf()
    expect(projects.ready(note)).toBeUndefined()
    expect(asked).toEqual(folders.map(folder => `${folder}/rapporteur.yaml`))
  })

  test('and the nearest is taken', async () => {
    const { asked, projects } = projectsOf({ 'file:///c%3A/notes/rapporteur.yaml': 'rules: {}\n' })
    await projects.ready('file:///c%3A/notes/2020/a.note.md')
    expect(projects.configurationOf('file:///c%3A/notes/2020/a.note.md')?.uri).toBe(asked.at(-1))
    expect(asked).toEqual(['file:///c%3A/notes/2020/rapporteur.yaml', 'file:///c%3A/notes/rapporteur.yaml'])
  })
})
