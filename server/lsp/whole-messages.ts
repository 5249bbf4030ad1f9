// Standard output that sends each message in one piece: two writes would wake the client twice for each answer.
import { Writable } from 'node:stream'

/** A stream for the library, which writes the header as a string and then the body as bytes. */
export function wholeMessages(output: NodeJS.WritableStream): Writable {
  let header = ''
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      if (typeof chunk === 'string') {
        header += chunk
        return done()
      }
      const message = Buffer.allocUnsafe(header.length + chunk.length)
      message.write(header, 'latin1')
      chunk.copy(message, header.length)
      header = ''
      output.write(message, done)
    },
  })
}
