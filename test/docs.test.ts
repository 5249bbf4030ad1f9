// The documents lead somewhere: every link, and every file that the pages for developers name, is there. The sources introduce themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'server/register/data/README.md', 'test/corpus/README.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

test.each(documents)('the links of %s lead to files', document => {
  const text = readFileSync(join(root, document), 'utf8').replaceAll(/^(`{3,}).*?^\1$/gmsu, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target]) => target!.split('#')[0]!)
  const local = links.filter(target => target !== '' && !/^[a-z]+:/u.test(target))
  expect(local.filter(target => !existsSync(join(root, dirname(document), decodeURI(target))))).toEqual([])
})

const sources = ['bench', 'client', 'scripts', 'server', 'test'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.m?ts$|\.mjs$/u.test(name))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
)

test.each(['docs/architecture.md', 'CONTRIBUTING.md'])('the sources that %s names are there', document => {
  const text = readFileSync(join(root, document), 'utf8')
  const named = [...text.matchAll(/`([\w./-]+(?:\.m?ts|\.mjs|\.md|\/))`/gu)].map(([, name]) => name!)
  expect(named.length).toBeGreaterThan(3)
  // A name alone, or a folder, is one within the room that the sentence is about.
  const isThere = (name: string) => existsSync(join(root, name)) || sources.some(path => path.includes(`/${name}`))
  expect(named.filter(name => !isThere(name))).toEqual([])
})

test('every source says in its first line what it is for', () => {
  const silent = sources.filter(path => !/^(?:#!.*\n)?\/\/ \S/u.test(readFileSync(join(root, path), 'utf8')))
  expect(silent).toEqual([])
})
