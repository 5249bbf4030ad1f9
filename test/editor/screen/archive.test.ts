// The archive as a reader sees it: the tree of notes, the attendance register and the timeline, by the keyboard too.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { removeFolder, temporaryFolder } from '../../../scripts/editor/processes.ts'
import { insist, type Session } from '../../../scripts/editor/session.ts'
import { openSession, takePicture, themes, webviewInTheme, webviewOf, wrongsOf } from './on-screen.ts'

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
  const archive = {
    'dialogue.note.md': note('Security Dialogue', '8 July 2020', 'Vienna', 'Albania, Belarus, Canada'),
    'review.note.md': note('Review Meeting', '3 to 5 May 2023', 'Geneva', 'Belarus, Nigeria'),
    'seminar.note.md': note('Seminar on Border Controls', '9 May 2023', 'Lima', 'Albania, Peru'),
  }
  for (const [name, text] of Object.entries(archive)) writeFileSync(join(notes, name), text)
  session = await openSession({ notes })
  await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(async () => {
  await session.close()
  removeFolder(notes)
})
afterEach(({ task }) => takePicture(session, task.name))

const press = (key: string) => session.page.keyboard.press(key)
const row = (text: string): Locator => session.page.locator('.pane-body .monaco-list-row', { hasText: text }).first()
const tab = (name: string): Locator => session.page.locator('.tab.active', { hasText: name })

/** The line to write in of the box with this title. */
const box = (title: string): Locator =>
  session.page
    .locator('.quick-input-widget:visible', { has: session.page.locator('.quick-input-title', { hasText: title }) })
    .locator('input[type=text]')

/** Unfolds a row of the tree until what is below it is seen; it may be drawn anew under the mouse. */
async function unfold(text: string, below: string): Promise<void> {
  await insist(session, row(below), async soon => {
    if ((await row(text).getAttribute('aria-expanded', soon)) !== 'true') await row(text).click(soon)
  })
}

describe('the tree', () => {
  test('has the notes by year, and a click opens one', async () => {
    await session.page.locator('.activitybar [aria-label^="Notes"]').first().click()
    await unfold('2023', 'Review Meeting')
    await insist(session, tab('review.note.md'), soon => row('Review Meeting').click(soon))
    await row('2020').waitFor()
  })

  test('has them by State', async () => {
    await session.run('Rapporteur: Group Notes by State')
    await unfold('Albania', 'Security Dialogue')
    await row('Nigeria').waitFor()
  })

  test('is filtered by words', async () => {
    await session.run('Rapporteur: Filter Notes...')
    await box('Filter Notes').fill('lima')
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
  const focused = (label: string) => frame.locator(`.cell:focus[aria-label="${label}"]`).waitFor()

  test('says what it shows', async () => {
    await session.run('Rapporteur: Show Attendance Register')
    frame = await webviewOf(session, 'Attendance Register')
    await frame.locator('[role=status]', { hasText: '5 States, 3 events, 7 attendances' }).waitFor()
    const grid = frame.getByRole('grid', { name: 'Attendance Register' })
    await grid.and(frame.locator('[aria-rowcount="7"][aria-colcount="7"]')).waitFor()
  })

  test('is walked through by the keyboard', async () => {
    await cell(1, 4).click()
    await focused('Albania, attended, Security Dialogue, 8 July 2020, Vienna')
    await press('ArrowDown')
    await focused('Belarus, attended, Security Dialogue, 8 July 2020, Vienna')
    await press('ArrowRight')
    await focused('Belarus, attended, Review Meeting, 3–5 May 2023, Geneva')
    await press('Control+End')
    await focused('2 States, Seminar on Border Controls, 9 May 2023, Lima')
    await press('Control+Home')
    await press('ArrowRight')
    await press('Enter')
    await frame.locator('[role=columnheader][aria-sort=descending]', { hasText: 'Events' }).waitFor()
    await cell(1, 0).filter({ hasText: 'Albania' }).waitFor()
    expect(await frame.locator('[tabindex="0"].cell').count()).toBe(1)
  })

  test('is read in a short window, as if enlarged to 200 %', async () => {
    const seen = `(() => {
      const { left, top, width, height } = document.activeElement.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + height / 2) === document.activeElement
    })()`
    await session.page.setViewportSize({ width: 640, height: 400 })
    try {
      await cell(1, 0).focus()
      for (const name of ['Belarus', 'Canada', 'Nigeria', 'Peru']) {
        await press('ArrowDown')
        await frame.locator('.cell:focus', { hasText: name }).waitFor()
        await expect.poll(() => frame.evaluate(seen)).toBe(true)
      }
    } finally {
      await session.page.setViewportSize({ width: 1280, height: 800 })
    }
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
    const proposed = session.page.locator('.quick-input-widget:visible input[type=text]')
    await expect.poll(() => proposed.inputValue(), { timeout: 20_000 }).toContain('attendance.csv')
    await press('Enter')
    await session.page.locator('.notification-toast', { hasText: 'attendance.csv' }).waitFor()
    const csv = readFileSync(join(session.folder, 'attendance.csv'), 'utf8')
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFState,Code,Names used,Events,First,Last,2020-07-08 Security Dialogue,2023-05-03 to 2023-05-05 Review Meeting,2023-05-09 Seminar on Border Controls',
      'Albania,ALB,Albania,2,2020-07-08,2023-05-09,1,,1',
    ])
    await session.run('Notifications: Clear All Notifications')
  })

  test.each(themes)('has nothing that axe finds wrong in %s', async (name, className) => {
    expect(await wrongsOf(await webviewInTheme(session, name, className))).toEqual([])
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
    frame = await webviewOf(session, 'Timeline')
    await frame.locator('[role=status]', { hasText: '3 events' }).waitFor()
    await frame.getByRole('option', { name: '9 May Seminar on Border Controls, 9 May 2023, Lima' }).waitFor()
  })

  test.each(themes)('the timeline has nothing that axe finds wrong in %s', async (name, className) => {
    frame = await webviewInTheme(session, name, className)
    expect(await wrongsOf(frame)).toEqual([])
  })

  test('is walked through by the keyboard, zoomed, and opens a note', async () => {
    await frame.getByRole('option', { name: 'Seminar' }).focus()
    await press('Home')
    await frame.locator('.event:focus[aria-label*="Security Dialogue"]').waitFor()
    await press('ArrowRight')
    await press('+')
    await frame.getByRole('button', { name: 'Months', pressed: true }).waitFor()
    await frame.locator('.event:focus[aria-label*="Review Meeting"]').waitFor()
    await press('Enter')
    await tab('review.note.md').waitFor()
  })
})

describe('what a reader chose', () => {
  const filtered = (frame: Frame) => frame.locator('[role=status]', { hasText: '1 State, 3 events, 1 attendance' })

  test('is kept while the register is out of sight', async () => {
    await session.run('Rapporteur: Show Attendance Register')
    const frame = await webviewOf(session, 'Attendance Register')
    await frame.getByLabel('State or group').fill('African Union')
    await press('Enter')
    await filtered(frame).waitFor()
    await frame.locator('.head.last').click()
    await frame.locator('[role=columnheader][aria-sort=descending]', { hasText: 'Last' }).waitFor()
    await session.openFile('seminar.note.md')
    await session.run('Rapporteur: Show Attendance Register')
    const again = await webviewOf(session, 'Attendance Register')
    await filtered(again).waitFor()
    await expect.poll(() => again.getByLabel('State or group').inputValue()).toBe('African Union')
    await again.locator('[role=columnheader][aria-sort=descending]', { hasText: 'Last' }).waitFor()
  })

  test('is kept when the editor is opened anew, with the register and the timeline', async () => {
    await session.run('Rapporteur: Show Timeline')
    const timeline = await webviewOf(session, 'Timeline')
    await timeline.getByRole('button', { name: 'Years' }).click()
    await timeline.getByLabel('Title or venue').fill('lima')
    await timeline.locator('[role=status]', { hasText: '1 event' }).waitFor()
    await Promise.all([session.page.waitForEvent('load'), session.run('Developer: Reload Window')])
    await tab('Timeline').waitFor()
    const restored = await webviewOf(session, 'Timeline')
    await restored.locator('[role=status]', { hasText: '1 event' }).waitFor()
    await expect.poll(() => restored.getByLabel('Title or venue').inputValue()).toBe('lima')
    await restored.getByRole('button', { name: 'Years', pressed: true }).waitFor()
    await session.page.locator('.tab', { hasText: 'Attendance Register' }).click()
    await filtered(await webviewOf(session, 'Attendance Register')).waitFor()
    await session.run('Rapporteur: Show Attendance Register')
    expect(await session.page.locator('.tab', { hasText: 'Attendance Register' }).count()).toBe(1)
  })
})
