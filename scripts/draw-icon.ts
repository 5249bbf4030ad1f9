// Draws the extension's icon (client/icons/icon.png) from its SVG, in the Chromium of the editor tests.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './editor/cache.ts'
import { openBrowser } from './editor/chromium.ts'

const icons = join(repository, 'client', 'icons')
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } })
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(join(icons, 'icon.svg'), 'utf8')}`)
  await page.screenshot({ path: join(icons, 'icon.png'), omitBackground: true })
} finally {
  await browser.close()
}
