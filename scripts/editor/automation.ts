// What a page of the served VS Code says of the tests it runs: its log, and in the end its exit code.
import type { Page } from 'playwright-core'

/** Listens from before the page is opened; `log` is given each line. */
export async function listen(page: Page, log: (line: string) => void): Promise<{ readonly code: Promise<number> }> {
  let exit: (code: number) => void
  const code = new Promise<number>((resolve, reject) => {
    exit = resolve
    page.once('crash', () => {
      reject(new Error('The page of the served VS Code crashed.'))
    })
  })
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    log(args.map(arg => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' '))
  })
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    exit(code)
  })
  return { code }
}
