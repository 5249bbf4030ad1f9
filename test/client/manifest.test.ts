// The manifest says the same as the code it speaks of.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifest, ruleKeys } from '../../scripts/rule-settings.ts'
import { tokenModifiers, tokenTypes } from '../../server/features/semantic-tokens.ts'
import { languageIds } from '../../server/lsp/protocol.ts'
import { createLanguageService } from '../../server/service.ts'

interface Manifest {
  readonly icon: string
  readonly contributes: {
    readonly languages: readonly { id: string; configuration: string; icon: { light: string; dark: string } }[]
    readonly grammars: readonly { language: string; path: string }[]
    readonly snippets: readonly { language: string; path: string }[]
    readonly semanticTokenTypes: readonly { id: string }[]
    readonly semanticTokenModifiers: readonly { id: string }[]
    readonly commands: readonly { command: string }[]
    readonly keybindings: readonly { command: string; key: string; mac?: string; when: string }[]
    readonly configurationDefaults: Record<string, Record<string, unknown>>
    readonly walkthroughs: readonly {
      steps: readonly { description: string; media: { image: string }; completionEvents: readonly string[] }[]
    }[]
    readonly configuration: readonly { title: string; order: number; properties: Readonly<Record<string, object>> }[]
    readonly menus: Readonly<Record<string, readonly { command: string }[]>>
  }
}

const root = join(import.meta.dirname, '..', '..')
const { icon, contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('the manifest', () => {
  test('has the settings of the rules as they are now ("node scripts/rule-settings.ts" brings them up to date)', async () => {
    for (const { path, present, fresh } of await manifest()) expect(present, path).toBe(fresh)
    expect(ruleKeys().map(({ key }) => key)).toContain('resolution-year/missing')
  })

  test('names the languages of the protocol', () => {
    expect(ids(contributes.languages)).toEqual(Object.values(languageIds))
    for (const part of [contributes.grammars, contributes.snippets])
      expect(part.map(({ language }) => language)).toEqual(Object.values(languageIds))
  })

  test('names the colours that the server gives', () => {
    expect(ids(contributes.semanticTokenTypes)).toEqual([...tokenTypes])
    expect(ids(contributes.semanticTokenModifiers)).toEqual([...tokenModifiers])
  })

  test('names files that are there', () => {
    const files = [
      icon,
      ...contributes.languages.flatMap(language => [language.configuration, language.icon.light, language.icon.dark]),
      ...[...contributes.grammars, ...contributes.snippets].map(({ path }) => path),
    ]
    expect(files.filter(file => !existsSync(join(root, file)))).toEqual([])
  })

  test('offers in menus only commands that it has', () => {
    const commands = contributes.commands.map(({ command }) => command)
    const offered = Object.values(contributes.menus).flatMap(menu => menu.map(({ command }) => command))
    expect(offered.filter(command => !commands.includes(command))).toEqual([])
  })
})

describe('the keys', () => {
  /** Second keys of the chords that VS Code 1.100 begins with Ctrl+K and goes on without Ctrl, in any editor. */
  const taken = new Set([...'cdefhimoprsuvwz'])
  const chords = contributes.keybindings.filter(({ key }) => key !== 'tab')

  test('are chords for notes that the editor leaves free', () => {
    expect(chords.length).toBeGreaterThan(2)
    for (const { command, key, mac, when } of chords) {
      expect(mac).toBe(key.replaceAll('ctrl', 'cmd'))
      expect(when, command).toContain('editorLangId =~ /^note-(markdown|yaml)$/')
      const [, letter] = /^ctrl\+k ([a-z])$/.exec(key)!
      // The preview has the keys of the preview of Markdown, which is for other languages.
      if (command !== 'rapporteur.openPreview') expect(taken.has(letter!), key).toBe(false)
    }
    const keys = chords.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('take a suggestion with Tab, since none is chosen beforehand that Enter would take', () => {
    for (const language of ['[note-markdown]', '[note-yaml]'])
      expect(contributes.configurationDefaults[language]).toMatchObject({ 'editor.suggest.selectionMode': 'never' })
    const tabs = contributes.keybindings.filter(({ key }) => key === 'tab')
    for (const { when } of tabs) {
      expect(when).toContain('suggestWidgetVisible && !suggestWidgetHasFocusedSuggestion')
      expect(when).toContain('editorLangId =~ /^note-(markdown|yaml)$/')
    }
    // The rest of a clause in grey goes before the list, with which the editor itself would only indent.
    expect(tabs.map(({ command, when }) => [command, when.includes(' && !inlineSuggestionVisible &&')])).toEqual([
      ['runCommands', true],
      ['editor.action.inlineSuggest.commit', false],
    ])
  })

  test('are all in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const { key } of chords) expect(readme).toContain(`Ctrl+K ${key.slice(-1).toUpperCase()}`)
  })
})

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps)
  const commands = contributes.commands.map(({ command }) => command)
  const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>

  test('has pictures that are there, and a button in each step', () => {
    expect(steps.length).toBeGreaterThan(4)
    expect(steps.filter(({ media }) => !existsSync(join(root, media.image)))).toEqual([])
    for (const { description } of steps) {
      const [, command] = /\]\(command:([\w.]+)\)$/u.exec(texts[description.slice(1, -1)]!)!
      expect(commands).toContain(command)
    }
  })

  test('is done with commands that there are', () => {
    for (const { completionEvents } of steps)
      for (const event of completionEvents) expect(commands).toContain(event.replace(/^onCommand:/, ''))
  })

  test('has a sample with findings of several rules, most of which are mended at once', () => {
    const sample = readFileSync(join(root, 'client', 'walkthrough', 'sample.note.md'), 'utf8')
    const { findings } = createLanguageService().analyze(sample, 'markdown')
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['informal-state-name', 'premature-state-name', 'wrong-weekday', 'resolution-year']),
    )
    expect(findings.filter(({ fixes }) => fixes[0]?.safe).length).toBeGreaterThan(3)
    expect(findings.every(({ fixes }) => fixes.length > 0)).toBe(true)
  })
})

test('the settings are in groups, each with its place', () => {
  const orders = contributes.configuration.map(({ order }) => order)
  expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b))
  expect(contributes.configuration.every(({ properties }) => Object.keys(properties).length > 0)).toBe(true)
})

describe('the word pattern', () => {
  const words = (text: string, language: string) => {
    const { wordPattern } = JSON.parse(readFileSync(join(root, 'client', 'language', `${language}.json`), 'utf8')) as {
      wordPattern: { pattern: string; flags: string }
    }
    return text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`))
  }

  test.each(Object.values(languageIds))('of %s keeps names whole', language => {
    const text = "Côte d'Ivoire, Côte d’Ivoire, Türkiye, Guinea-Bissau (2004) 1540-related Member States’"
    expect(words(text, language)).toEqual([
      "Côte d'Ivoire",
      'Côte d’Ivoire',
      'Türkiye',
      'Guinea-Bissau',
      '2004',
      '1540-related',
      'Member',
      'States',
    ])
  })
})
