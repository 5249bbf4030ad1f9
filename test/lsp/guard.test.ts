// The wrapper around every handler: what is answered where none can be, and that nothing brings the server down.
import { describe, expect, test } from 'vitest'
import type { CancellationToken } from 'vscode-languageserver'
import { createGuard } from '../../server/lsp/guard.ts'
import type { Queue } from '../../server/lsp/queue.ts'
import type { Session } from '../../server/lsp/session.ts'

/** A guard, the log of what failed, and requests whose handler is `handle`. */
function guarded(handle: () => string | Promise<string>, isInitialized = true) {
  const failed: string[] = []
  const session = { failed: (name: string) => failed.push(name) } as unknown as Session
  const guard = createGuard(() => (isInitialized ? session : undefined), { arrived() {} } as Queue)
  const token = { isCancellationRequested: false }
  const request = guard.request('Asked', 'nothing', handle)
  const notification = guard.notification('Told', () => void handle())
  return { guard, failed, token, notification, ask: () => request(undefined, token as CancellationToken) }
}

const boom = (): string => {
  throw new Error('boom')
}

describe('a request', () => {
  test('is answered by its handler', async () => {
    expect(await guarded(() => 'the answer').ask()).toBe('the answer')
  })

  test('whose handler fails is logged and answered with nothing', async () => {
    for (const handle of [boom, () => Promise.reject<string>(new Error('boom'))]) {
      const { ask, failed } = guarded(handle)
      expect(await ask()).toBe('nothing')
      expect(failed).toEqual(['Asked'])
    }
  })

  test('that is cancelled meanwhile is refused, whatever was found', async () => {
    const { ask, token } = guarded(() => {
      token.isCancellationRequested = true
      return 'the answer'
    })
    expect(await ask()).toMatchObject({ code: -32800 })
  })

  test('is refused before the server is initialized, and after it was shut down', async () => {
    expect(await guarded(() => 'the answer', false).ask()).toMatchObject({ code: -32002 })
    const { guard, ask } = guarded(() => 'the answer')
    guard.shutDown()
    expect(await ask()).toMatchObject({ code: -32600 })
  })
})

describe('a notification', () => {
  test('whose handler fails is logged', () => {
    const { notification, failed } = guarded(boom)
    notification(undefined)
    expect(failed).toEqual(['Told'])
  })

  test('is not heard before the server is initialized, nor after it was shut down', () => {
    guarded(boom, false).notification(undefined)
    const { guard, notification, failed } = guarded(boom)
    guard.shutDown()
    notification(undefined)
    expect(failed).toEqual([])
  })
})
