// The documents lead somewhere: every link between files of the repository has its file.
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

test.each(documents)('%s', document => {
  const text = readFileSync(join(root, document), 'utf8').replaceAll(/^(`{3,}).*?^\1$/gmsu, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target]) => target!.split('#')[0]!)
  const local = links.filter(target => target !== '' && !/^[a-z]+:/u.test(target))
  expect(local.filter(target => !existsSync(join(root, dirname(document), decodeURI(target))))).toEqual([])
})
