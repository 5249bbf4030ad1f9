// Every text that the extension shows is in the catalogues, and each catalogue is complete.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientTexts, textsOf } from '../../scripts/client-texts.ts'
import { catalogue } from '../../scripts/localize.ts'
import { standardKinds } from '../../server/project/data/kinds.ts'
import { frenchTitles, ruleKeys } from '../../scripts/rule-settings.ts'

const root = join(import.meta.dirname, '..', '..')
type Catalogue = Readonly<Record<string, string>>
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Catalogue
const sorted = (keys: Iterable<string>) => [...keys].sort()
const placeholders = (text: string) => sorted(text.match(/\{\w+\}|\]\([^)]*\)|`[^`]*`/gu) ?? [])

/** Keys whose texts do not hold the same places for values, the same links and the same code. */
function differingPlaces(catalogue: Catalogue, english: Catalogue): string[] {
  return Object.keys(english).filter(
    key => placeholders(catalogue[key] ?? '').join() !== placeholders(english[key]!).join(),
  )
}

/** French has a no-break space before double punctuation and inside its quotation marks, and curly apostrophes. */
function badlySpaced(catalogue: Catalogue): string[] {
  return Object.values(catalogue)
    .map(text => text.replaceAll(/`[^`]*`|\]\([^)]*\)/gu, ''))
    .filter(text => /(?:^|[^\u00a0\u202f])[:;!?»](?=\s|$)|«(?!\u00a0)|'/u.test(text))
}

describe('the texts of the code', () => {
  const { localized, plain } = clientTexts()

  test('are all given to l10n.t', () => {
    expect(plain.map(({ text, place }) => `${place} ${text}`)).toEqual([])
  })

  test('are in the catalogue ("npm run generate" writes it)', () => {
    const { present, fresh } = catalogue()
    expect(present).toBe(fresh)
    expect(localized.length).toBeGreaterThan(30)
  })

  test('have their French, and nothing else has', () => {
    const english = read('l10n/bundle.l10n.json')
    const french = read('l10n/bundle.l10n.fr.json')
    expect(sorted(Object.keys(french))).toEqual(sorted(Object.keys(english)))
    expect(differingPlaces(french, english)).toEqual([])
    expect(badlySpaced(french)).toEqual([])
  })
})

test('the kinds of note have their French', () => {
  const french = read('l10n/bundle.l10n.fr.json')
  for (const { name } of standardKinds) expect(french[name]).toMatch(/^Note d’information /u)
})

describe('the texts of the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly description: string
    readonly contributes: object
  }
  const english = read('package.nls.json')
  const french = read('package.nls.fr.json')

  /** The texts of properties that the editor shows, each with the path to it. */
  function* shown(node: unknown, path: readonly string[]): Generator<readonly [string, string]> {
    if (typeof node === 'object' && node !== null)
      for (const [name, value] of Object.entries(node)) yield* shown(value, [...path, name])
    else if (typeof node === 'string') {
      const name = path.findLast(part => !/^\d+$/u.test(part))!
      const isShown =
        /^(?:title|shortTitle|name|contextualTitle|contents|label|aliases|altText)$|description|enumItemLabels|deprecationMessage/iu
      if (isShown.test(name)) yield [path.join('.'), node]
    }
  }
  const texts = [...shown({ description: manifest.description, ...manifest.contributes }, [])]
  const keys = texts.flatMap(([, text]) => /^%(.+)%$/u.exec(text)?.[1] ?? [])

  test('are all keys of the catalogues', () => {
    expect(texts.filter(([, text]) => !/^%.+%$/u.test(text)).map(([path]) => path)).toEqual([])
    expect(texts.length).toBeGreaterThan(300)
  })

  test('have their English and French, and nothing else has', () => {
    expect(sorted(Object.keys(english))).toEqual(sorted(new Set(keys)))
    expect(sorted(Object.keys(french))).toEqual(sorted(new Set(keys)))
    expect(differingPlaces(french, english)).toEqual([])
    expect(badlySpaced(french)).toEqual([])
    expect(Object.entries(french).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('have a French title for each rule and case, and for nothing else', () => {
    expect(sorted(Object.keys(frenchTitles()))).toEqual(sorted(ruleKeys().map(({ key }) => key)))
  })
})

test('there is a catalogue of the code for each language of the manifest', () => {
  const languages = (folder: string, name: RegExp) =>
    sorted(readdirSync(join(root, folder)).flatMap(file => name.exec(file)?.[1] ?? []))
  expect(languages('l10n', /^bundle\.l10n\.(\w+)\.json$/u)).toEqual(languages('.', /^package\.nls\.(\w+)\.json$/u))
})

describe('the reader of the sources', () => {
  test.each([
    ["window.showInformationMessage('Done')", ['Done']],
    ["window.showInformationMessage(l10n.t('Done'))", []],
    ['const item = { label: `$(wand) ${x}`, description: "all" }', ['all']],
    ["const item = { label: ready ? l10n.t('Ready') : 'Waiting' }", ['Waiting']],
    ["const item = { label: kind === 'contact' ? l10n.t('Contact') : name }", []],
    ["say('The note is saved')", ['The note is saved']],
    ['say(`${count} notes are open`)', ['\u0000 notes are open']],
    ['l10n.t(text)', ['l10n.t(text)']],
    ["log.warn('The server is gone'); throw new Error('Nothing is there')", []],
    ['const page = `<style>p { color: red }</style><p class="a b" title="${t}">Two words</p>`', ['Two words']],
  ] as const)('%s', (source, plain) => {
    expect(textsOf('x.ts', source).plain.map(({ text }) => text)).toEqual(plain)
  })
})
