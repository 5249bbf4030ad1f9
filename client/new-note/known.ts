// What the server knows of the answers: kinds of note, who there was on a day, how a date is read.
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  kindsRequest,
  offeredRequest,
  readDateRequest,
  type KindsResult,
  type OfferedParams,
  type OfferedResult,
  type ReadDateParams,
  type ReadDateResult,
} from '../../server/lsp/protocol.ts'

export interface Known {
  readonly kinds: KindsResult
  /** The States, groups and organizations of a day; of today if it is empty. */
  offered(date: string): Promise<OfferedResult>
  readDate(text: string): Promise<ReadDateResult>
}

/** Asks for the kinds at once, for the rest when it is needed, of each day once. */
export async function knownTo(client: BaseLanguageClient): Promise<Known> {
  const kinds = await client.sendRequest<KindsResult>(kindsRequest, {})
  const offers = new Map<string, Promise<OfferedResult>>()
  return {
    kinds,
    offered(date) {
      const params: OfferedParams = { date }
      const answer = offers.get(date) ?? client.sendRequest<OfferedResult>(offeredRequest, params)
      offers.set(date, answer)
      return answer
    },
    readDate(text) {
      const params: ReadDateParams = { text }
      return client.sendRequest<ReadDateResult>(readDateRequest, params)
    },
  }
}
