// The archive of a committee of many years on the screen: all States, and two thousand events.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { removeFolder, temporaryFolder } from '../../../scripts/editor/processes.ts'
import type { Session } from '../../../scripts/editor/session.ts'
import { loadRegister } from '../../../server/register/index.ts'
import { openSession, takePicture, themes, webviewInTheme, webviewOf, wrongsOf } from './on-screen.ts'

const events = 2_000
const months = 'January February March April May June July August September October November December'.split(' ')
const folder = temporaryFolder()
let session: Session

/** The States that there are today, under their names on `day` (YYYY-MM-DD). */
function namesOn(day: string): string[] {
  const { states } = loadRegister()
  const today = { from: '2025-12-31', to: '2025-12-31' }
  return states.all
    .filter(state => states.nameOn(state, today))
    .flatMap(state => states.nameOn(state, { from: day, to: day })?.name ?? [])
}

const count = namesOn('2025-12-31').length

/** The note on one of the events; every State comes now and then. */
function noteOn(index: number, year: number): string {
  const [day, month] = [1 + (index % 28), 1 + (index % 12)]
  const names = namesOn(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  const present = names.filter((_, at) => (at * 7 + index * 3) % 11 === 0)
  return `---
event: Workshop ${index} on border controls
organizers: OSCE
date: ${day} ${months[month - 1]!} ${year}
venue: Vienna
participants:
  States:
${present.map(name => `    - ${name}\n`).join('')}---

# Information Note
`
}

beforeAll(async () => {
  for (let index = 0; index < events; index++) {
    const year = 2006 + (index % 20)
    mkdirSync(join(folder, String(year)), { recursive: true })
    writeFileSync(join(folder, String(year), `${index}.note.md`), noteOn(index, year))
  }
  session = await openSession({ notes: folder })
})
afterAll(async () => {
  await session.close()
  removeFolder(folder)
})
afterEach(({ task }) => takePicture(session, task.name))

const press = (key: string) => session.page.keyboard.press(key)

/** Runs a command and gives the webview that it opens, with the milliseconds until that says what it shows. */
async function shown(command: string, status: string | RegExp): Promise<{ frame: Frame; took: number }> {
  await session.run('View: Close All Editors')
  await session.page.locator('iframe.webview').first().waitFor({ state: 'detached' })
  const began = performance.now()
  await session.run(command)
  const frame = await webviewOf(session)
  await frame.locator('[role=status]', { hasText: status }).waitFor()
  return { frame, took: performance.now() - began }
}

/** How soon a page is to be shown, in milliseconds: in five seconds, or where this machine takes long for any page, in thrice as long. */
async function soon(): Promise<number> {
  await session.openFile('0.note.md')
  const began = performance.now()
  await session.run('Rapporteur: Open Preview to the Side')
  const frame = await webviewOf(session, 'Preview')
  await frame.getByText('Workshop').first().waitFor()
  return Math.max(5_000, 3 * (performance.now() - began))
}

describe('all States and two thousand events', () => {
  let frame: Frame

  test('are in the register', async () => {
    expect(count).toBeGreaterThanOrEqual(193)
    await session.openFile('0.note.md')
    // The notes are read while the register is open: it follows.
    ;({ frame } = await shown('Rapporteur: Show Attendance Register', `${count} States, 2,000 events`))
    const limit = await soon()
    const again = await shown('Rapporteur: Show Attendance Register', `${count} States, 2,000 events`)
    frame = again.frame
    console.log(`The attendance register is shown after ${Math.round(again.took)} ms.`)
    expect(again.took).toBeLessThan(limit)
    expect(await frame.locator('.cell').count()).toBeLessThan(4_000)
  })

  test('are walked through by the keyboard, their heads in sight', async () => {
    const place = (selector: string) => frame.locator(selector).first().boundingBox()
    await frame.locator('.cell[data-row="1"][data-column="0"]').click()
    const [head, name] = [(await place('.header'))!, (await place('.cell[data-row="0"][data-column="0"]'))!]
    const began = performance.now()
    await press('Control+End')
    await frame.locator('.cell:focus[aria-label*="Workshop"]').waitFor()
    console.log(`The last cell is reached after ${Math.round(performance.now() - began)} ms.`)
    expect((await place('.header'))!.y).toBe(head.y)
    expect((await place('.cell[data-row="0"][data-column="0"]'))!.y).toBe(name.y)
    await press('Control+ArrowUp')
    await press('PageDown')
    await frame.locator('.cell:focus[role=gridcell]').waitFor()
    await expect
      .poll(async () => Math.round((await place('.body [role=rowheader]'))!.x), { timeout: 10_000 })
      .toBe(Math.round(name.x))
  })

  test('are filtered by a group', async () => {
    await frame.getByLabel('State or group').fill('NATO')
    await press('Enter')
    await frame.locator('[role=status]', { hasText: /^[23]\d States, 2,000 events/ }).waitFor()
    await frame.getByRole('button', { name: 'Clear' }).click()
    await frame.locator('[role=status]', { hasText: /^1\d\d States/ }).waitFor()
  })

  test('are copied as CSV', async () => {
    await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await frame.getByRole('button', { name: 'Copy CSV' }).click()
    await frame.locator('[role=status]', { hasText: 'Copied' }).waitFor()
    const copied = await session.page.evaluate<string>('navigator.clipboard.readText()')
    const lines = copied.trim().split(/\r?\n/)
    // A head before, the totals after.
    expect(lines.length).toBe(count + 2)
    expect(lines[0]!.split(',').length).toBeGreaterThan(2_000)
  })
})

describe('the timeline of two thousand events', () => {
  let frame: Frame

  test('is shown soon', async () => {
    const limit = await soon()
    const { frame: opened, took } = await shown('Rapporteur: Show Timeline', '2,000 events')
    frame = opened
    console.log(`The timeline is shown after ${Math.round(took)} ms.`)
    expect(took).toBeLessThan(limit)
    await frame.locator('.event').first().waitFor()
    expect(await frame.locator('.event').count()).toBeLessThan(1_000)
  })

  test('is walked through from the first to the last', async () => {
    await frame.locator('.event[tabindex="0"]').focus()
    await press('Home')
    await frame.locator('.event:focus[aria-posinset="1"]').waitFor()
    await press('+')
    await press('End')
    await frame.locator('.event:focus[aria-posinset="2000"]').waitFor()
    await press('-')
    await frame.locator('.event:focus[aria-posinset="2000"]').waitFor()
  })

  test.each(themes)('has nothing that axe finds wrong in %s, crowded as it is', async (name, className) => {
    expect(await wrongsOf(await webviewInTheme(session, name, className))).toEqual([])
  })
})
