// Puts a wire between a test client and its connection, and keeps what was wrong until a test asks.
import type { Message, MessageReader, MessageWriter } from 'vscode-languageserver-protocol/node'
import type { Shapes } from './shape.ts'
import { readShapes } from './typings.ts'
import { watchWire } from './wire.ts'

let shapes: Shapes | undefined
let problems: string[] = []

/** The same reader and writer, with every message looked at on its way. */
export function watched(
  reader: MessageReader,
  writer: MessageWriter,
): { reader: MessageReader; writer: MessageWriter } {
  const wire = watchWire((shapes ??= readShapes()))
  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      dispose: () => reader.dispose(),
      listen: callback =>
        reader.listen(message => {
          problems.push(...wire.received(message))
          callback(message)
        }),
    },
    writer: {
      onError: writer.onError,
      onClose: writer.onClose,
      write(message: Message) {
        wire.sent(message)
        return writer.write(message)
      },
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
  }
}

/** What was wrong with the messages that servers sent since this was last asked. */
export function takeProblems(): string[] {
  const taken = problems
  problems = []
  return taken
}
