// Neovim itself, with the set-up of docs/editors/neovim.md as it stands there. CI installs it from Debian (.ci/run).
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { runEditor, samples, type Seen, versionOf } from './real-editor.ts'
import { markdownNote, yamlNote } from './sample.ts'

interface SeenInNeovim extends Seen {
  readonly filetype: string
  readonly findings: readonly string[]
  readonly hover: string
  readonly actions: readonly string[]
  readonly fixed: string
  readonly completions: readonly string[]
  readonly formatted: string
  readonly messages: string
}

const version = versionOf('nvim')
const minor = Number(/^NVIM v0\.(\d+)/u.exec(version ?? '')?.[1] ?? Infinity)

if (version === undefined) {
  it('Neovim is not installed here, so that its page is tested only by CI', () => {
    expect(process.env['CI'], 'CI must have Neovim: see .ci/run').toBeUndefined()
  })
} else {
  describe(version, () => {
    it.each([
      ['a.note.md', markdownNote, 'note-markdown'],
      ['a.note.yaml', yamlNote, 'note-yaml'],
    ])('with the set-up of its page shows and mends %s', { timeout: 90_000 }, async (name, text, filetype) => {
      const heading = minor >= 11 ? 'Neovim 0.11 or newer' : 'Neovim 0.7 to 0.10'
      const setup = [...samples('neovim.md', 'lua', heading), ...samples('neovim.md', 'lua', 'Keys')]
      using folder = new Folder({ 'config/nvim/init.lua': setup.join('\n'), [name]: text })
      const seen = await runEditor<SeenInNeovim>(
        folder,
        'nvim',
        ['--headless', '-i', 'NONE', '-n', '-c', `luafile ${join(import.meta.dirname, 'drivers', 'neovim.lua')}`],
        {
          NOTE: join(folder.path, name),
          XDG_CONFIG_HOME: join(folder.path, 'config'),
          XDG_DATA_HOME: join(folder.path, 'data'),
          XDG_STATE_HOME: join(folder.path, 'state'),
          XDG_CACHE_HOME: join(folder.path, 'cache'),
        },
      )
      expect(seen.filetype).toBe(filetype)
      expect(seen.findings).toContain('resolution-year')
      expect(seen.hover).toContain('1540 (2004)')
      expect(seen.actions[0]).toMatch(/1540 \(2004\)/u)
      expect(seen.fixed).toContain('resolution 1540 (2004) again')
      expect(seen.completions).toContain('Albania')
      expect(seen.formatted).toMatch(/^date: 8 July 2020$/mu)
      expect(seen.messages).not.toMatch(/error|E\d+:/iu)
    })
  })
}
