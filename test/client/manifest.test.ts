// The manifest says the same as the code it speaks of.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifest, ruleKeys } from '../../scripts/rule-settings.ts'
import { tokenModifiers, tokenTypes } from '../../server/features/semantic-tokens.ts'
import { languageIds } from '../../server/lsp/protocol.ts'

interface Manifest {
  readonly icon: string
  readonly contributes: {
    readonly languages: readonly { id: string; configuration: string; icon: { light: string; dark: string } }[]
    readonly grammars: readonly { language: string; path: string }[]
    readonly snippets: readonly { language: string; path: string }[]
    readonly semanticTokenTypes: readonly { id: string }[]
    readonly semanticTokenModifiers: readonly { id: string }[]
    readonly commands: readonly { command: string }[]
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
