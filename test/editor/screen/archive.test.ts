// The archive as a reader sees it: the tree of notes, the attendance register and the timeline, by the keyboard too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Frame, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { repository } from '../../../scripts/editor/cache.ts'
import { removeFolder, temporaryFolder } from '../../../scripts/editor/processes.ts'
import { startSession, type Session } from '../../../scripts/editor/session.ts'

const screenshots = join(repository, 'test', 'screenshots')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const notes = temporaryFolder()

let session: Session

const note = (event: string, date: string, venue: string, participants: string) => `---
event: ${event}
organizers: OSCE
date: ${date}
venue: ${venue}
participants: ${participants}
---

# Information Note

## Background

The meeting recalled resolution 1540 (2004).
`

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  const archive = {
    'dialogue.note.md': note('Security Dialogue', '8 July 2020', 'Vienna', 'Albania, Belarus, Canada'),
    'review.note.md': note('Review Meeting', '3 to 5 May 2023', 'Geneva', 'Belarus, Nigeria'),
    'seminar.note.md': note('Seminar on Border Controls', '9 May 2023', 'Lima', 'Albania, Peru'),
  }
  for (const [name, text] of Object.entries(archive)) writeFileSync(join(notes, name), text)
  session = await startSession({ notes })
  await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(async () => {
  await session.close()
  removeFolder(notes)
})
afterEach(async ({ task }) => {
  await session.page.screenshot({ path: join(screenshots, `${task.name.replaceAll(/\W+/g, '-')}.png`) })
})

const press = (key: string) => session.page.keyboard.press(key)
const row = (text: string): Locator => session.page.locator('.pane-body .monaco-list-row', { hasText: text }).first()
const tab = (name: string): Locator => session.page.locator('.tab.active', { hasText: name })

/** The document of the panel in front. */
async function panel(): Promise<Frame> {
  const outer = session.page.locator('iframe.webview.ready').last()
  await outer.waitFor()
  const inner = await (await outer.elementHandle())?.contentFrame()
  const frame = await (await inner?.waitForSelector('iframe#active-frame'))?.contentFrame()
  if (!frame) throw new Error('The panel shows nothing.')
  return frame
}

async function theme(name: string, className: string): Promise<Frame> {
  await session.run('Preferences: Color Theme')
  await session.page.locator('.quick-input-widget:visible input[type=text]').fill(name)
  await session.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor()
  await press('Enter')
  const frame = await panel()
  await frame.locator(`body.${className}`).waitFor()
  return frame
}

/** What axe-core finds wrong, in short. */
async function wrongs(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe)
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

describe('the tree', () => {
  test('has the notes by year, and a click opens one', async () => {
    await session.page.locator('.activitybar [aria-label^="Notes"]').first().click()
    await row('2023').click()
    await row('Review Meeting').click()
    await tab('review.note.md').waitFor()
    await row('2020').waitFor()
  })

  test('has them by State', async () => {
    await session.run('Rapporteur: Group Notes by State')
    await row('Albania').click()
    await row('Security Dialogue').waitFor()
    await row('Nigeria').waitFor()
  })

  test('is filtered by words', async () => {
    await session.run('Rapporteur: Filter Notes...')
    await session.page.locator('.quick-input-widget:visible input').last().fill('lima')
    await press('Enter')
    await session.page.locator('.pane-body .message', { hasText: '1 of 3 notes' }).waitFor()
    await row('Belarus').waitFor({ state: 'detached' })
    await session.run('Rapporteur: Clear Filter of Notes')
    await row('Belarus').waitFor()
  })
})

describe('the attendance register', () => {
  let frame: Frame
  const cell = (rowOf: number, column: number) => frame.locator(`.cell[data-row="${rowOf}"][data-column="${column}"]`)
  const focused = () => frame.locator('.cell:focus').getAttribute('aria-label')

  test('says what it shows', async () => {
    await session.run('Rapporteur: Show Attendance Register')
    frame = await panel()
    await frame.locator('[role=status]', { hasText: '5 States, 3 events, 7 attendances' }).waitFor()
    const grid = frame.getByRole('grid', { name: 'Attendance Register' })
    expect(await grid.getAttribute('aria-rowcount')).toBe('7')
    expect(await grid.getAttribute('aria-colcount')).toBe('7')
  })

  test('is walked through by the keyboard', async () => {
    await cell(1, 4).click()
    expect(await focused()).toBe('Albania, attended, Security Dialogue, 8 July 2020, Vienna')
    await press('ArrowDown')
    expect(await focused()).toBe('Belarus, attended, Security Dialogue, 8 July 2020, Vienna')
    await press('ArrowRight')
    expect(await focused()).toBe('Belarus, attended, Review Meeting, 3–5 May 2023, Geneva')
    await press('Control+End')
    expect(await focused()).toBe('2 States, Seminar on Border Controls, 9 May 2023, Lima')
    await press('Control+Home')
    await press('ArrowRight')
    await press('Enter')
    await frame.locator('[role=columnheader][aria-sort=descending]', { hasText: 'Events' }).waitFor()
    await cell(1, 0).filter({ hasText: 'Albania' }).waitFor()
    expect(await frame.locator('[tabindex="0"].cell').count()).toBe(1)
  })

  test('is filtered', async () => {
    await frame.getByLabel('State or group').fill('African Union')
    await press('Enter')
    await frame.locator('[role=status]', { hasText: '1 State, 3 events, 1 attendance' }).waitFor()
    await frame.getByLabel('State or group').fill('Ruritania')
    await press('Enter')
    await frame.locator('[role=status]', { hasText: 'No State or group' }).waitFor()
    await frame.getByRole('button', { name: 'Clear' }).click()
    await frame.getByLabel('Title or venue').fill('geneva')
    await frame.locator('[role=status]', { hasText: '2 States, 1 event,' }).waitFor()
    await frame.getByRole('button', { name: 'Clear' }).click()
    await frame.locator('[role=status]', { hasText: '3 events' }).waitFor()
  })

  test('is copied as CSV, and saved', async () => {
    await frame.getByRole('button', { name: 'Copy CSV' }).click()
    await frame.locator('[role=status]', { hasText: 'Copied' }).waitFor()
    await frame.getByRole('button', { name: 'Export CSV...' }).click()
    await session.page.locator('.quick-input-widget:visible input[type=text]').waitFor()
    await press('Enter')
    await session.page.locator('.notification-toast', { hasText: 'attendance.csv' }).waitFor()
    const csv = readFileSync(join(session.folder, 'attendance.csv'), 'utf8')
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFState,Code,Names used,Events,First,Last,2020-07-08 Security Dialogue,2023-05-03 to 2023-05-05 Review Meeting,2023-05-09 Seminar on Border Controls',
      'Albania,ALB,Albania,2,2020-07-08,2023-05-09,1,,1',
    ])
    await session.run('Notifications: Clear All Notifications')
  })

  test.each([
    ['Light Modern', 'vscode-light'],
    ['Dark Modern', 'vscode-dark'],
    ['Dark High Contrast', 'vscode-high-contrast'],
  ])('has nothing that axe finds wrong in %s', async (name, className) => {
    expect(await wrongs(await theme(name, className))).toEqual([])
  })

  test('opens the note of a cell', async () => {
    await cell(1, 6).click()
    await press('Enter')
    await tab('seminar.note.md').waitFor()
  })
})

describe('the timeline', () => {
  let frame: Frame

  test('has the events by date', async () => {
    await session.run('Rapporteur: Show Timeline')
    frame = await panel()
    await frame.locator('[role=status]', { hasText: '3 events' }).waitFor()
    await frame.getByRole('option', { name: '9 May 2023 Seminar on Border Controls, Lima' }).waitFor()
  })

  test('has nothing that axe finds wrong', async () => {
    expect(await wrongs(frame)).toEqual([])
  })

  test('is walked through by the keyboard, zoomed, and opens a note', async () => {
    await frame.getByRole('option', { name: 'Seminar' }).focus()
    await press('Home')
    expect(await frame.locator('.event:focus').getAttribute('aria-label')).toContain('Security Dialogue')
    await press('ArrowRight')
    await press('+')
    await frame.getByRole('button', { name: 'Months', pressed: true }).waitFor()
    expect(await frame.locator('.event:focus').getAttribute('aria-label')).toContain('Review Meeting')
    await press('Enter')
    await tab('review.note.md').waitFor()
  })
})
