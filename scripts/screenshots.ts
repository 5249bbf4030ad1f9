// Takes the pictures of the README (docs/images/) and of the walkthrough (client/walkthrough/) in a real VS Code: run it after `npm run build` when something looks different.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Locator } from 'playwright-core'
import { loadRegister } from '../server/register/index.ts'
import { repository } from './editor/cache.ts'
import { insist, startEditor } from './editor/session.ts'

const images = join(repository, 'docs', 'images')
const walkthrough = join(repository, 'client', 'walkthrough')
const note = '2020-osce-security-dialogue.note.md'

mkdirSync(images, { recursive: true })
const editor = await startEditor()
const session = await editor.open({
  viewport: { width: 1200, height: 660 },
  sharpness: 1.5,
  settings: {
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    'editor.lightbulb.enabled': 'off',
    'editor.matchBrackets': 'never',
    'editor.occurrencesHighlight': 'off',
    'editor.stickyScroll.enabled': false,
    'breadcrumbs.enabled': false,
    'workbench.activityBar.location': 'hidden',
    'workbench.layoutControl.enabled': false,
  },
})
const { page } = session

// What only an editor in a browser has at its foot.
const onlyServed = '[id="status.host"], [id*="orwardedPorts"], [id*="eyboardLayout"]'
await page.addStyleTag({ content: `${onlyServed} { display: none !important }` })

const take = (name: string, folder = images) => page.screenshot({ path: join(folder, `${name}.png`) })
/** What is new at the foot of the window is pointed out for a moment. */
const settle = () => page.waitForTimeout(3_000)
const shown = (selector: string, hasText: string | RegExp): Promise<Locator> => {
  const found = page.locator(selector, { hasText }).first()
  return found.waitFor().then(() => found)
}
const hover = (explained: string) =>
  insist(session, page.locator('.monaco-hover:visible', { hasText: explained }).first(), () =>
    session.run('Show or Focus Hover'),
  )
const quickFixes = (one: string) =>
  insist(session, page.locator('.action-widget .monaco-list-row', { hasText: one }).first(), () =>
    page.keyboard.press('Control+.'),
  )
/** The newest page beside the text, when something of it is to be seen. */
const pageShows = (find: (frame: FrameLocator) => Locator) =>
  find(page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('#active-frame')).first().waitFor()

/** Makes an archive of the folder: thirty more events, each with some of the States that took part in the OSCE then. */
function writeArchive(): void {
  const { states, groups } = loadRegister()
  for (let index = 0; index < 30; index++) {
    const day = `${2009 + Math.floor(index / 2)}-${index % 2 === 0 ? '04-21' : '10-06'}`
    const period = { from: day, to: day }
    const members = groups.membersDuring(groups.byId('osce')!, period)
    const names = states.all
      .filter(({ iso3 }, at) => members.includes(iso3) && (at * 5 + index * index) % 7 < 3)
      .flatMap(state => states.nameOn(state, period)?.name ?? [])
    const header = `event: Seminar ${index + 1}\ndate: ${day}\nparticipants:\n  States:`
    const list = names.map(name => `\n    - ${name}`).join('')
    writeFileSync(join(session.folder, `${day}.note.md`), `---\n${header}${list}\n---\n`)
  }
}

try {
  await session.openFile(note)
  await shown('.statusbar-item', /findings · /)
  await shown('.codelens-decoration', /cited in/)
  await session.run('View: Toggle Primary Side Bar Visibility')

  await session.goTo('OP 11 (e)')
  await settle()
  await hover('sends the reader to the wrong text')
  await take('finding')
  await page.keyboard.press('Escape')

  await session.goTo('Moldova')
  await quickFixes('Republic of Moldova')
  await take('quick-fix')
  await page.keyboard.press('Escape')

  await session.goTo('Canada')
  await page.keyboard.type(', Aus')
  await shown('.suggest-widget.visible .monaco-list-row', 'Austria')
  await settle()
  await take('completion')
  await page.keyboard.press('Escape')
  for (let typed = 0; typed < ', Aus'.length; typed++) await page.keyboard.press('Backspace')

  await page.setViewportSize({ width: 1400, height: 700 })
  await session.run('Rapporteur: Open Preview to the Side')
  await pageShows(frame => frame.getByRole('table'))
  await session.run('View: Focus First Editor Group')
  await session.goTo('Moldova')
  await take('preview')

  // The walkthrough shows them small.
  await page.setViewportSize({ width: 960, height: 560 })
  await session.run('View: Close All Editors')
  await session.run('Rapporteur: Open a Sample Note')
  await shown('.statusbar-item', /findings · /)
  await session.run('View: Single Column Editor Layout')
  await settle()
  await session.goTo('UNSCR')
  await hover('is wrong or missing')
  await take('findings', walkthrough)
  await page.keyboard.press('Escape')

  await session.goTo('UNSCR')
  await quickFixes('1540 (2004)')
  await take('fixes', walkthrough)
  await page.keyboard.press('Escape')

  await session.goTo('Moldova')
  await session.run('Rapporteur: Explain the Finding at the Cursor')
  await shown('.tab.active', 'informal-state-name')
  await pageShows(frame => frame.getByRole('heading'))
  await take('explanation', walkthrough)
  await session.run('View: Close Editors in Other Groups')

  await session.run('Rapporteur: Open Preview to the Side')
  await pageShows(frame => frame.getByRole('table'))
  await take('preview', walkthrough)
  await session.run('View: Close Editors in Other Groups')

  await session.run('Rapporteur: New Note...')
  const typed = ['', '', 'OSCE Security Dialogue', '8 July 2020', 'Vienna, Austria', '']
  for (const [index, text] of typed.entries()) {
    await shown('.quick-input-title', `(${index + 1}/9)`)
    if (text !== '') await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await shown('.quick-input-title', '(7/9)')
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'OSCE participating States' }).click()
  await shown('.quick-input-title', '57 States')
  await take('new-note', walkthrough)
  await page.keyboard.press('Escape')

  await session.run('View: Revert and Close Editor')
  writeArchive()
  await session.run('Rapporteur: Show Attendance Register')
  await pageShows(frame => frame.getByText(/32 events/))
  await take('archive', walkthrough)
} finally {
  await editor.close()
}
