// Looks at every message on the wire of a test client: what the server sends must be what the protocol says, and claimed.
import { type Said, unclaimedContent, unclaimedMessage } from './claims.ts'
import { objectsIn, problemsOf, type Shape, type Shapes } from './shape.ts'

/** The messages of one connection, seen from the client. */
export interface Wire {
  /** The client sends a message. */
  sent(message: object): void
  /** The server sent a message; what is wrong with it. */
  received(message: object): string[]
}

interface Message {
  readonly jsonrpc?: unknown
  readonly id?: unknown
  readonly method?: unknown
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: unknown
}

const integerOrString: Shape = { kind: 'union', of: [{ kind: 'integer' }, { kind: 'string' }] }

/** What the base protocol itself sends, which has no types of its own among the protocol's. */
const base: Shapes = {
  types: {
    Progress: { properties: { token: { shape: integerOrString }, value: { shape: { kind: 'any' } } } },
    Cancel: { properties: { id: { shape: integerOrString } } },
    Trace: {
      properties: { message: { shape: { kind: 'string' } }, verbose: { shape: { kind: 'string' }, optional: true } },
    },
    Failure: {
      properties: {
        code: { shape: { kind: 'integer' } },
        message: { shape: { kind: 'string' } },
        data: { shape: { kind: 'any' }, optional: true },
      },
    },
  },
  messages: {
    '$/progress': { params: { kind: 'type', name: 'Progress' } },
    '$/cancelRequest': { params: { kind: 'type', name: 'Cancel' } },
    '$/logTrace': { params: { kind: 'type', name: 'Trace' } },
  },
}

/** Watches a connection from its first message on. */
export function watchWire(protocol: Shapes): Wire {
  const shapes: Shapes = {
    types: { ...protocol.types, ...base.types },
    messages: { ...protocol.messages, ...base.messages },
  }
  const asked = new Map<unknown, string>()
  const said: Said = { capabilities: {}, options: {}, tokens: new Set() }

  function sent({ id, method, params }: Message) {
    if (typeof method !== 'string') return
    if (id !== undefined) asked.set(id, method)
    const given = (params ?? {}) as Record<string, unknown>
    for (const name of ['workDoneToken', 'partialResultToken']) {
      if (given[name] !== undefined) said.tokens.add(given[name])
    }
    if (method === 'initialize') {
      said.capabilities = given['capabilities'] ?? {}
      const options = given['initializationOptions']
      said.options = typeof options === 'object' && options !== null ? (options as Said['options']) : {}
    }
  }

  function received(message: Message): string[] {
    const known = ['jsonrpc', 'id', 'method', 'params', 'result', 'error']
    const foreign = Object.keys(message).filter(name => !known.includes(name))
    if (message.jsonrpc !== '2.0' || foreign.length > 0)
      return [`not a message: ${JSON.stringify(message).slice(0, 80)}`]
    if (typeof message.method === 'string') return call(message.method, message)
    return answer(message)
  }

  /** A request or a notification. */
  function call(method: string, { id, params }: Message): string[] {
    const shape = shapes.messages[method]
    if (!shape) return [`${method}: the protocol has no such message`]
    if ((id !== undefined) !== (shape.result !== undefined))
      return [`${method}: is a ${shape.result ? 'request' : 'notification'}`]
    if (method === 'window/workDoneProgress/create') said.tokens.add((params as { token?: unknown } | undefined)?.token)
    return (
      inspect(method, shape.params, params, 'params') ?? [
        ...registrations(method, params),
        ...unclaimedMessage(method, params, said),
      ]
    )
  }

  /** The options of dynamic registrations, which are anything to the message that carries them. */
  function registrations(method: string, params: unknown): string[] {
    if (method !== 'client/registerCapability') return []
    const { registrations } = params as { registrations: { method: string; registerOptions?: unknown }[] }
    return registrations.flatMap(({ method: registered, registerOptions }) => {
      const shape = shapes.messages[registered]?.registration
      if (!shape) return [`${method}: ${registered} cannot be registered`]
      return inspect(`${method} of ${registered}`, shape, registerOptions ?? null, 'registerOptions') ?? []
    })
  }

  function answer({ id, result, error }: Message): string[] {
    const method = asked.get(id)
    asked.delete(id)
    if (error !== undefined) {
      if (result !== undefined) return [`${method}: an answer and an error at once`]
      return problemsOf(shapes, { kind: 'type', name: 'Failure' }, error, `${method ?? 'an answer'} error`)
    }
    if (method === undefined) return [`an answer to what was never asked: ${JSON.stringify(id)}`]
    const shape = shapes.messages[method]?.result
    if (!shape) return [`${method}: the protocol has no such request, yet it was answered`]
    return inspect(method, shape, result, 'result') ?? []
  }

  /** Problems with a value and with what in it is not claimed; undefined if there are none. */
  function inspect(method: string, shape: Shape | undefined, value: unknown, at: string): string[] | undefined {
    if (!shape) return value === undefined || value === null ? undefined : [`${method}: takes no ${at}`]
    const problems = problemsOf(shapes, shape, value, at).map(problem => `${method} ${problem}`)
    if (problems.length > 0) return problems
    const unclaimed = unclaimedContent(method, [...objectsIn(shapes, shape, value, at)], said)
    return unclaimed.length > 0 ? unclaimed : undefined
  }

  return { sent, received }
}
