// What a drafter sees: squiggles, explanations, suggestions, fixes and the preview, on the screen of a real VS Code.
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { insist, type Session, type Soon } from '../../../scripts/editor/session.ts'
import { lineWith, openNote, openSession, statusOfNote, takePicture, webviewOf } from './on-screen.ts'

const note2020 = '2020-osce-security-dialogue.note.md'

let session: Session

beforeAll(async () => {
  session = await openSession()
})
afterAll(async () => {
  await session.close()
})
afterEach(({ task }) => takePicture(session, task.name))

const press = (key: string) => session.page.keyboard.press(key)
const type = (text: string) => session.page.keyboard.type(text, { delay: 30 })
const line = (text: string) => lineWith(session, text)
const until = (shown: Locator, act: (soon: Soon) => Promise<void>) => insist(session, shown, act)

/** Waits until the suggestion is shown. */
async function suggestion(text: string): Promise<void> {
  await session.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first().waitFor()
}

/** Goes on to the next place to fill in. A suggestion that comes late takes the key, as it would from a person. */
async function nextPlace(): Promise<void> {
  const marked = session.page.locator('.statusbar-item', { hasText: / selected\)/ })
  await press('Tab')
  const isThere = await marked.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (isThere) return
  await press('Tab')
  await marked.waitFor()
}

test('findings are underlined and counted', async () => {
  await openNote(session, note2020)
  await session.page.locator('.squiggly-warning, .squiggly-error').first().waitFor()
})

/** Opens the hover of the wrong paragraph; something that is drawn anew below may close it. */
async function hoverParagraph(): Promise<Locator> {
  const hover = session.page.locator('.monaco-hover:visible', { hasText: /1810 \(2008\).*unknown-paragraph/s })
  await until(hover, async () => {
    await session.goTo('OP 11 (e)')
    await session.run('Show or Focus Hover')
  })
  return hover
}

test('hovering a finding says what is wrong and why', async () => {
  await statusOfNote(session).waitFor()
  await hoverParagraph()
})

test('the name of the rule opens its page', async () => {
  await until(session.page.locator('.tab.active', { hasText: 'unknown-paragraph.md' }), async soon => {
    const name = (await hoverParagraph()).locator('a', { hasText: 'unknown-paragraph' }).first()
    // The hover may close while the mouse is on its way.
    await name.click(soon)
  })
  const frame = await webviewOf(session)
  await frame.getByRole('heading', { level: 1 }).waitFor()
  await session.run('View: Close Editor')
})

test('one key mends a finding', async () => {
  await session.openFile(note2020)
  await session.page.locator('.squiggly-warning').first().waitFor()
  const fix = session.page.locator('.action-widget .monaco-list-row', { hasText: 'Republic of Moldova' }).first()
  await until(fix, async () => {
    await session.goTo('Moldova')
    await press('Control+.')
  })
  await takePicture(session, 'quick-fix-list')
  await press('Enter')
  await line('Republic of Moldova').waitFor()
})

test('a snippet is inserted by its prefix', async () => {
  await session.openFile(note2020)
  await session.goTo('## Highlights')
  await press('Enter')
  await press('Enter')
  await type('representatives')
  await suggestion('representatives')
  await press('Tab')
  await line('participants: Representatives from names of States').waitFor()
  // The first place to fill in is marked: what is typed now replaces it.
  await type('Albania')
  await line('participants: Representatives from Albania and').waitFor()
})

test('Enter is a line break, and takes a suggestion only once it is chosen', async () => {
  const offered = session.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'statement' }).first()
  await session.goTo('## Highlights')
  await press('Enter')
  await press('Enter')
  await type('They took note of that statement')
  await offered.waitFor()
  await press('Enter')
  await type('and of a statement')
  await offered.waitFor()
  await line('They took note of that statement').waitFor()
  await press('ArrowDown')
  await session.page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor()
  await press('Enter')
  await line('and of a statement').waitFor({ state: 'detached' })
  await line('and of a').waitFor()
})

test('a new note is filled in with the keyboard', async () => {
  await session.run('Rapporteur: New Note...')
  await session.page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: '2020' }).waitFor()
  await press('Enter')
  await session.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'YAML' }).click()
  // Nothing is known of the event yet.
  for (let step = 3; step <= 9; step++) {
    await session.page.locator('.quick-input-widget:visible', { hasText: `(${step}/9)` }).waitFor()
    await press('Enter')
  }
  await line('event: title of the event').waitFor()
  for (const [label, value] of [
    ['event', 'Security Dialogue'],
    ['organizers', 'the Chairmanship'],
    ['date', '8 July 2020'],
    ['venue', 'Vienna'],
  ]) {
    await type(value!)
    await line(`${label}: ${value}`).waitFor()
    // While suggestions are shown, Tab would take one.
    await session.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
    await nextPlace()
  }
})

test('States are suggested under their names on the day of the event', async () => {
  await type('Tur')
  await suggestion('Turkey')
  expect(await session.page.locator('.suggest-widget.visible').innerText()).not.toContain('Türkiye')
  await takePicture(session, 'suggestions')
  await press('Tab')
  await line('Turkey').waitFor()
})

test('the preview follows the typing', async () => {
  await session.run('Rapporteur: Open Preview to the Side')
  const frame = await webviewOf(session)
  await frame.getByText('Security Dialogue').first().waitFor()
  await session.goTo('Security Dialogue')
  await press('End')
  await type(' on border controls')
  await line('event: Security Dialogue on border').waitFor()
  await frame.getByText('Security Dialogue on border controls').first().waitFor()
  // In a narrow window nothing is cut off.
  await session.page.setViewportSize({ width: 860, height: 800 })
  await expect
    .poll(() => frame.evaluate<boolean>('innerWidth < 300 && document.documentElement.scrollWidth <= innerWidth'))
    .toBe(true)
  await takePicture(session, 'preview-narrow')
  await session.page.setViewportSize({ width: 1280, height: 800 })
})

test('the status shows details and what to do', async () => {
  const corrections = session.page.locator('.quick-input-widget .monaco-list-row', {
    hasText: 'Make all safe corrections',
  })
  await until(corrections, soon => statusOfNote(session).click(soon))
  await press('Escape')
})
