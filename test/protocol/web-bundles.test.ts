// The bundles for the browser ask for nothing of Node: a web host has none.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const dist = join(import.meta.dirname, '../../dist')

/** The modules that a bundle asks its host for. */
function wanted(text: string): string[] {
  const asked = /\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)|\bfrom\s*["']([^"']+)["']/gu
  const names = [...text.matchAll(asked)].map(([, required, imported]) => (required ?? imported)!)
  return [...new Set(names)].filter(
    name => name.startsWith('node:') || builtinModules.includes(name) || name === 'vscode',
  )
}

const views = readdirSync(join(dist, 'views')).filter(name => name.endsWith('.js'))

it.each<[string, string[]]>([
  ['client-web.cjs', ['vscode']],
  ['server-web.js', []],
  ...views.map((name): [string, string[]] => [`views/${name}`, []]),
])('%s asks its host for %j', (name, modules) => {
  expect(existsSync(join(dist, name))).toBe(true)
  expect(wanted(readFileSync(join(dist, name), 'utf8'))).toEqual(modules)
})

it('those for Node would be found out', () => {
  expect(wanted(readFileSync(join(dist, 'server.cjs'), 'utf8'))).toContain('node:fs')
  expect(wanted(`const fs=require("fs"),p=await import('node:path')`)).toEqual(['fs', 'node:path'])
})
