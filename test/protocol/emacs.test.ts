// Emacs itself, with the set-up of docs/editors/emacs.md as it stands there. CI installs it from Debian (.ci/run).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { runEditor, samples, type Seen, versionOf } from './real-editor.ts'
import { markdownNote, yamlNote } from './sample.ts'

interface SeenInEmacs extends Seen {
  readonly mode: string
  readonly findings: readonly string[]
  readonly hover: string
  readonly fixed: string
  readonly completions: readonly string[]
  readonly formatted: string
}

const version = versionOf('emacs')
const packages = ['eglot', 'markdown-mode', 'yaml-mode'].flatMap(name => ['--eval', `(require '${name})`])
const complete = version !== undefined && spawnSync('emacs', ['--batch', ...packages]).status === 0

if (!complete) {
  it('Emacs with eglot, markdown-mode and yaml-mode is not installed here, so that its page is not tested', () => {
    expect(complete).toBe(false)
  })
} else {
  describe(version, () => {
    it.each([
      ['a.note.md', markdownNote, 'note-markdown-mode'],
      ['a.note.yaml', yamlNote, 'note-yaml-mode'],
    ])('with the set-up of its page shows and mends %s', { timeout: 90_000 }, async (name, text, mode) => {
      const setup = samples('emacs.md', 'elisp', 'Set-up').join('\n')
      using folder = new Folder({ 'init.el': setup, [name]: text })
      const driver = join(import.meta.dirname, 'drivers', 'emacs.el')
      const seen = await runEditor<SeenInEmacs>(
        folder,
        'emacs',
        ['--batch', '-l', join(folder.path, 'init.el'), '-l', driver],
        { NOTE: join(folder.path, name) },
      )
      expect(seen.mode).toBe(mode)
      expect(seen.findings.join('\n')).toMatch(/1540/u)
      expect(seen.hover).toContain('1540 (2004)')
      expect(seen.fixed).toContain('resolution 1540 (2004) again')
      expect(seen.completions).toContain('Albania')
      expect(seen.formatted).toMatch(/^date: 8 July 2020$/mu)
    })
  })
}
