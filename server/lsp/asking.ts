// Asking the client for what the server cannot find out itself, with patience that has an end: some never answer.
import type { Connection } from 'vscode-languageserver'
import type { Runtime } from './runtime.ts'

/** How long an answer is waited for at first, in milliseconds; twice as long after each that came too late. */
const patience = 5_000
/** For how long nothing more is asked of a client that does not answer, in milliseconds. */
const silence = 30_000

export interface Asking {
  /** The client's answer; rejects, saying why for a person, where none comes in time or the client answers an error. */
  ask<Result>(method: string, params: object): Promise<Result>
}

/** `answersAgain` is called when an answer comes too late: what was refused meanwhile can be asked for again. */
export function createAsking(connection: Connection, runtime: Runtime, answersAgain: () => void): Asking {
  let waits = patience
  let silentFrom: number | undefined

  const isSilent = () => silentFrom !== undefined && runtime.now() - silentFrom < silence

  function giveUp(): Error {
    if (!isSilent())
      connection.console.warn(
        `The editor has not answered for ${waits / 1000} seconds. What it was asked for is left out until it does.`,
      )
    silentFrom = runtime.now()
    return noAnswer()
  }

  function late(): void {
    if (silentFrom === undefined) return
    silentFrom = undefined
    waits *= 2
    connection.console.info('The editor answers again. It is asked again for what was left out.')
    answersAgain()
  }

  return {
    ask: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        if (isSilent()) return reject(noAnswer())
        let isOver = false
        const callOff = runtime.after(waits, () => {
          isOver = true
          reject(giveUp())
        })
        const ended = <Value>(end: (value: Value) => void) => {
          return (value: Value) => {
            callOff()
            if (isOver) late()
            else end(value)
          }
        }
        connection.sendRequest<Result>(method, params).then(ended(resolve), ended(reject))
      }),
  }
}

function noAnswer(): Error {
  return new Error('the editor does not answer')
}
