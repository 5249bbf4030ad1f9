// Asking a client that is slow: how long it is waited for, what is not asked meanwhile, and that it is asked again.
import { describe, expect, it } from 'vitest'
import type { Connection } from 'vscode-languageserver'
import { createAsking } from '../../server/lsp/asking.ts'
import type { Runtime } from '../../server/lsp/runtime.ts'

/** A client that answers each request after so many milliseconds, on a clock of its own. */
function clientThat(answersAfter: number) {
  let now = 0
  const timers: { readonly at: number; readonly callback: () => void }[] = []
  const after = (milliseconds: number, callback: () => void) => {
    const timer = { at: now + milliseconds, callback }
    timers.push(timer)
    return () => void timers.splice(0, timers.length, ...timers.filter(other => other !== timer))
  }
  const asked: number[] = []
  const log: string[] = []
  const connection = {
    sendRequest: () => {
      asked.push(now)
      return new Promise(done => after(answersAfter, () => done('the answer')))
    },
    console: { warn: (line: string) => log.push(line), info: (line: string) => log.push(line) },
  } as unknown as Connection
  let again = 0
  const asking = createAsking(connection, { now: () => now, after } as Runtime, () => again++)
  return {
    asked,
    log,
    again: () => again,
    ask: () => asking.ask<string>('a', {}).catch((error: unknown) => (error as Error).message),
    async pass(milliseconds: number) {
      const end = now + milliseconds
      for (;;) {
        // What was answered is taken before the clock goes on.
        for (let turn = 0; turn < 10; turn++) await Promise.resolve()
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers.splice(timers.indexOf(next), 1)
        now = next.at
        next.callback()
      }
      now = end
    },
  }
}

describe('a client', () => {
  it('that answers in time is believed', async () => {
    const client = clientThat(4_000)
    const answer = client.ask()
    await client.pass(4_000)
    expect(await answer).toBe('the answer')
    await client.pass(60_000)
    expect(client.log).toEqual([])
  })

  it('that never answers is waited for once, then asked nothing for a while', async () => {
    const client = clientThat(Infinity)
    const answers = [client.ask(), client.ask()]
    await client.pass(5_000)
    expect(await Promise.all(answers)).toEqual(['the editor does not answer', 'the editor does not answer'])
    expect(await client.ask()).toBe('the editor does not answer')
    expect(client.asked).toEqual([0, 0])
    expect(client.log).toHaveLength(1)
    await client.pass(30_000)
    void client.ask()
    expect(client.asked).toEqual([0, 0, 35_000])
  })

  it('that is slow is asked again, and given more time', async () => {
    const client = clientThat(6_000)
    const first = client.ask()
    await client.pass(5_000)
    expect(await first).toBe('the editor does not answer')
    await client.pass(1_000)
    expect(client.again()).toBe(1)
    const second = client.ask()
    await client.pass(6_000)
    expect(await second).toBe('the answer')
    expect(client.again()).toBe(1)
  })
})
