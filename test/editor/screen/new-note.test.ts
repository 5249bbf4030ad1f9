// The new-note wizard as a drafter goes through it, on the screen of a real VS Code.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { repository } from '../../../scripts/editor/cache.ts'
import type { Session } from '../../../scripts/editor/session.ts'
import { openSession } from './on-screen.ts'

const screenshots = join(repository, 'test', 'screenshots')

let session: Session

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  session = await openSession()
  // The extension wakes up with the first note.
  await session.openFile('2020-osce-security-dialogue.note.md')
  await session.page.locator('.statusbar-item', { hasText: /finding.* · about/ }).waitFor()
})
afterAll(async () => {
  await session.close()
})
afterEach(async ({ task }) => {
  await take(task.name.replaceAll(/\W+/g, '-'))
})

const take = (name: string) => session.page.screenshot({ path: join(screenshots, `${name}.png`) })
const press = (key: string) => session.page.keyboard.press(key)
const widget = () => session.page.locator('.quick-input-widget:visible')
const input = () => widget().locator('input[type=text]')
const row = (text: string | RegExp): Locator => widget().locator('.monaco-list-row', { hasText: text }).first()
const line = (text: string): Locator =>
  session.page.locator('.view-line', { hasText: new RegExp(text.replaceAll(' ', '[ \\u00a0]')) }).first()

/** Waits for a step by its number. */
async function step(number: number): Promise<void> {
  await widget()
    .locator('.quick-input-title', { hasText: `(${number}/9)` })
    .waitFor()
}

async function answer(number: number, text: string): Promise<void> {
  await step(number)
  await input().fill(text)
  await press('Enter')
}

/** Ticks or unticks a box, found by typing. */
async function tick(text: string): Promise<void> {
  await input().fill(text)
  await row(text).locator('.monaco-checkbox, input[type=checkbox]').first().click()
  await input().fill('')
}

test('the wizard asks step by step, and the way back keeps the answers', async () => {
  await session.run('Rapporteur: New Note...')
  await step(1)
  await row('2020').waitFor()
  await press('Enter')
  await step(2)
  await row('YAML').click()
  await answer(3, 'OSCE Security Dialogue: the road ahead')
  await step(4)
  await widget().getByRole('button', { name: 'Back' }).click()
  await step(3)
  await expect.poll(() => input().inputValue()).toBe('OSCE Security Dialogue: the road ahead')
  await press('Enter')
})

test('the wizard takes no day that the calendar does not have', async () => {
  await answer(4, '31 June 2020')
  await widget().getByText('The calendar has no such day.').waitFor()
  await take('wizard-date')
  await input().fill('08/07/2020')
  await widget().getByText('This may be 8 July 2020 or 7 August 2020.').waitFor()
  await answer(4, '2020-07-08')
  await answer(5, 'Vienna, Austria')
})

test('organizers come from the register, or are typed', async () => {
  await step(6)
  await tick('Organization for Security and Co-operation in Europe (OSCE)')
  // What the register does not know is kept, not dropped.
  await input().fill('Stimson Center, Washington')
  await press('Enter')
  await widget().getByText('Put a semicolon between names.').waitFor()
  await expect.poll(() => input().inputValue()).toBe('Stimson Center, Washington')
  await press('Enter')
})

test('a group ticks its members, under their names on the day', async () => {
  await step(7)
  await tick('OSCE participating States')
  await widget().locator('.quick-input-title', { hasText: '57 States' }).waitFor()
  await tick('Uzbekistan')
  await widget().locator('.quick-input-title', { hasText: '56 States' }).waitFor()
  await input().fill('Turk')
  await row('Turkey').waitFor()
  await take('wizard-states')
  await press('Enter')
})

test('the summary leads back to any answer', async () => {
  await step(8)
  // Enter ticks what alone was found, and shows it before it goes on.
  await input().fill('European Union (EU)')
  await press('Enter')
  await widget().locator('.quick-input-title', { hasText: '1 chosen' }).waitFor()
  await expect.poll(() => input().inputValue()).toBe('')
  await press('Enter')
  await step(9)
  await row('56 States').waitFor()
  await take('wizard-summary')
  await row('Vienna').click()
  await step(5)
  await input().fill('Hofburg, Vienna')
  for (let number = 5; number < 9; number++) {
    await step(number)
    await press('Enter')
    // The names typed by hand are asked for with step 6.
    if (number === 6) await input().and(session.page.locator('[placeholder="Other organizers"]')).press('Enter')
  }
  await step(9)
  await row('Hofburg, Vienna').waitFor()
})

test('the note says what was answered, and is not saved yet', async () => {
  await press('Enter')
  const name = '2020-07-08-osce-security-dialogue-road-ahead.note.yaml'
  await session.page.locator('.tab.active', { hasText: name }).waitFor()
  await line('event: "OSCE Security Dialogue: the road ahead"').waitFor()
  await line('date: 8 July 2020').waitFor()
  await line('venue: Hofburg, Vienna').waitFor()
  await line('States: \\[Albania, Andorra, Armenia').waitFor()
  expect(existsSync(join(session.folder, name))).toBe(false)
  await session.page.locator('.statusbar-item', { hasText: /finding.* · about/ }).waitFor()
  await press('Escape')
  await press('Control+s')
  const saved = () => (existsSync(join(session.folder, name)) ? readFileSync(join(session.folder, name), 'utf8') : '')
  await expect
    .poll(saved, { timeout: 20_000 })
    .toContain(
      'organizers: [Organization for Security and Co-operation in Europe (OSCE), "Stimson Center, Washington"]',
    )
  const text = saved()
  expect(text).toContain('  Organizations: [European Union (EU)]')
  expect(text).toContain('Turkey, ')
  expect(text).not.toContain('Uzbekistan')
})

test('whoever leaves the wizard leaves nothing behind', async () => {
  const tabs = await session.page.locator('.tab').count()
  await session.run('Rapporteur: New Note...')
  await step(1)
  await press('Enter')
  await step(2)
  await press('Escape')
  await widget().waitFor({ state: 'hidden' })
  expect(await session.page.locator('.tab').count()).toBe(tabs)
})

test('a whole event: all OSCE participating States on that day, saved where the drafter says', async () => {
  await session.run('Rapporteur: New Note...')
  await step(1)
  await press('Enter')
  await step(2)
  await press('Enter')
  await answer(3, 'Meeting of Points of Contact')
  await answer(4, '10 April 2014')
  await answer(5, 'Vienna, Austria')
  await step(6)
  await press('Enter')
  await step(7)
  await tick('OSCE participating States')
  await widget().locator('.quick-input-title', { hasText: '57 States, ' }).waitFor()
  await press('Enter')
  await step(8)
  await press('Enter')
  await step(9)
  await row('Create the note and save it').click()
  // The editor's own box for the name of a file, with ours in it.
  const name = '2014-04-10-meeting-points-contact.note.md'
  await widget().locator('.quick-input-title', { hasText: 'Save the New Note' }).waitFor()
  await expect.poll(() => input().inputValue(), { timeout: 20_000 }).toContain(name)
  await take('wizard-save')
  await input().fill(join(session.folder, 'saved.note.md'))
  await widget().getByRole('button', { name: 'OK' }).click()
  await session.page.locator('.tab.active', { hasText: 'saved.note.md' }).waitFor()
  const saved = () => readFileSync(join(session.folder, 'saved.note.md'), 'utf8')
  await expect
    .poll(() => existsSync(join(session.folder, 'saved.note.md')) && saved(), { timeout: 20_000 })
    .toContain('Vienna')
  // Under the names of 2014, in the order of the United Nations.
  expect(saved()).toContain('Tajikistan, the former Yugoslav Republic of Macedonia, Turkey, Turkmenistan')
  expect(/States: \[([^\]]*)\]/.exec(saved())![1]!.split(', ')).toHaveLength(57)
})
