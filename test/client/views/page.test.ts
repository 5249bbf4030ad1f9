// The HTML of a page lets in nothing but the script and the style that belong to it.
import { expect, test } from 'vitest'
import { newNonce, pageHtml } from '../../../client/views/page.ts'
import type { PageTexts } from '../../../client/views/texts.ts'

const texts = { state: '"State" <b>&' } as PageTexts
const html = pageHtml(
  { texts, language: 'fr' },
  'Title <1>',
  { script: 'https://x/a.js', style: 'https://x/a.css' },
  'n0',
)

test('its policy allows only what bears its word', () => {
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]).toBe(
    "default-src 'none'; script-src 'nonce-n0'; style-src 'nonce-n0'",
  )
  expect(html.match(/<script[^>]*>/gu)).toEqual(['<script nonce="n0" src="https://x/a.js">'])
  expect(html).not.toMatch(/ on\w+=| style=/u)
})

test('texts are texts', () => {
  expect(html).toContain('<title>Title &lt;1&gt;</title>')
  expect(html).toContain('data-texts="{&quot;state&quot;:&quot;\\&quot;State\\&quot; &lt;b&gt;&amp;&quot;}"')
  expect(html).toContain('<html lang="fr">')
})

test('its word is new each time', () => {
  let next = 0
  const counting = (bytes: Uint8Array) => bytes.map(() => next++)
  expect(newNonce(counting)).toBe('000102030405060708090a0b0c0d0e0f')
  expect(newNonce(counting)).toBe('101112131415161718191a1b1c1d1e1f')
})
