// The parts of the live archive that need neither client nor disk: addresses, packed facts, the cache's lines, the pace.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archived } from '../../server/lsp/archive/shelf.ts'
import { addressKey, isNoteOf, isWithin } from '../../server/lsp/archive/addresses.ts'
import { type ArchivedNote, placesIn } from '../../server/archive/archive.ts'
import { readCache, writeCache } from '../../server/lsp/archive/cache.ts'
import { createPace } from '../../server/lsp/archive/pace.ts'
import { createPacker } from '../../server/lsp/archive/pack.ts'
import { createQueue } from '../../server/lsp/queue.ts'
import type { Runtime } from '../../server/lsp/runtime.ts'
import { createLanguageService } from '../../server/service.ts'
import { markdownNote, yamlNote } from '../protocol/sample.ts'

const service = createLanguageService()
const samples = [
  archived('file:///a.note.md', service.analyze(markdownNote, 'markdown')),
  archived('file:///b.note.yaml', service.analyze(yamlNote, 'yaml')),
  archived('file:///c.note.md', service.analyze('', 'markdown')),
]

describe('addresses', () => {
  it('are one however they are spelled', () => {
    expect(addressKey('file:///c%3A/a%20%281%29.note.md')).toBe(addressKey('file:///c:/a%20(1).note.md'))
    expect(addressKey('file:///C:/Notes/a.note.md')).toBe(addressKey('file:///c%3A/Notes/a.note.md'))
    expect(addressKey('file:///100%.note.md')).toBe('file:///100%.note.md')
  })

  it('lie within a folder or beside it', () => {
    expect(isWithin('file:///a/b/c', 'file:///a/b/')).toBe(true)
    expect(isWithin('file:///a/b', 'file:///a/b')).toBe(true)
    expect(isWithin('file:///a/bc', 'file:///a/b')).toBe(false)
  })

  it('are those of notes but for what is hidden or other people’s', () => {
    const folders = ['file:///home/.drafts']
    expect(isNoteOf(folders, 'file:///home/.drafts/a.note.md')).toBe(true)
    expect(isNoteOf(folders, 'file:///home/.drafts/.git/a.note.md')).toBe(false)
    expect(isNoteOf(folders, 'file:///home/.drafts/node_modules/x/a.note.yml')).toBe(false)
    expect(isNoteOf(folders, 'file:///home/.drafts/a.md')).toBe(false)
    expect(isNoteOf(folders, 'file:///home/a.note.md')).toBe(false)
  })
})

/** A note with its facts read, as far as they are plain data. */
const read = ({ uri, facts, lines }: ArchivedNote) => ({ uri, facts: { ...facts }, lines })

describe('packed facts', () => {
  it('equal what was packed', () => {
    const packer = createPacker()
    for (const note of [...samples, ...samples]) expect(read(packer.pack(note))).toEqual(read(note))
  })

  it('give the places of one subject as all of them together do', () => {
    const packer = createPacker()
    for (const note of samples)
      for (const { subject } of note.facts.occurrences)
        expect(placesIn(packer.pack(note), subject)).toEqual(placesIn(note, subject))
  })

  it('stay as they are when packed again', () => {
    const packer = createPacker()
    const packed = packer.pack(samples[0]!)
    expect(packer.pack(packed)).toBe(packed)
  })
})

describe('the cache', () => {
  function written(version: string): Uint8Array {
    const packer = createPacker()
    const packed = samples.map(note => [note.uri, packer.dataOf(packer.pack(note))!] as const)
    return new TextEncoder().encode([...writeCache(new Map(packed), packer.shared, version)].join(''))
  }

  it('gives back what was written', () => {
    const cache = readCache(written('1'), '1')
    if (typeof cache === 'string') throw new Error(cache)
    expect(cache.size).toBe(samples.length)
    const packer = createPacker()
    // Others stand there already, so that what is shared has other numbers.
    packer.pack(samples.at(-1)!)
    const adopted = packer.adopt(cache.shared)
    for (const note of samples) expect(read(adopted(note.uri, cache.get(note.uri)!))).toEqual(read(note))
    expect(cache.get('file:///d.note.md')).toBeUndefined()
  })

  it('is refused from another version', () => {
    expect(readCache(written('1'), '2')).toBe('it is from another version')
  })

  it('is refused wherever it is cut off', () => {
    const whole = written('1')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), length => {
        expect(typeof readCache(whole.subarray(0, length), '1')).toBe('string')
      }),
    )
  })
})

describe('the pace', () => {
  /** A runtime whose clock stands still but for what is waited. */
  function standing() {
    let now = 0
    const runtime: Runtime = {
      now: () => now,
      nextTurn: callback => void Promise.resolve().then(callback),
      after(milliseconds, callback) {
        void Promise.resolve().then(() => {
          now += milliseconds
          callback()
        })
        return () => {}
      },
    }
    return { runtime, pass: (milliseconds: number) => (now += milliseconds) }
  }

  it('waits until the client has been quiet, and goes on in slices of a few milliseconds', async () => {
    const { runtime, pass } = standing()
    const queue = createQueue(runtime)
    const pace = createPace(queue, runtime, () => false)
    queue.arrived()
    for (let slice = 0; slice < 3; slice++) {
      await pace.turn()
      expect(runtime.now()).toBe(250 + 5 * slice)
      expect(pace.over()).toBe(false)
      pass(5)
      expect(pace.over()).toBe(true)
    }
  })

  it('is over when a message arrives', async () => {
    const { runtime } = standing()
    const queue = createQueue(runtime)
    const pace = createPace(queue, runtime, () => false)
    await pace.turn()
    queue.arrived()
    expect(pace.over()).toBe(true)
  })

  it('makes haste for whoever waits', async () => {
    const { runtime } = standing()
    const queue = createQueue(runtime)
    queue.arrived()
    await createPace(queue, runtime, () => true).turn()
    expect(runtime.now()).toBeLessThanOrEqual(40)
  })

  it('goes on at last while a client is never quiet', async () => {
    const { runtime } = standing()
    const queue = createQueue(runtime)
    void queue.hold(new Promise(() => {}))
    await createPace(queue, runtime, () => false).turn()
    expect(runtime.now()).toBeGreaterThanOrEqual(1000)
    expect(runtime.now()).toBeLessThan(1100)
  })

  it('goes on between messages that keep coming, a breath after each', async () => {
    const { runtime, pass } = standing()
    const queue = createQueue(runtime)
    const every = 100
    let slices = 0
    let lastMessage = 0
    const steady: Runtime = {
      ...runtime,
      after(milliseconds, callback) {
        const comes = Math.floor((runtime.now() + milliseconds) / every) * every > lastMessage
        return runtime.after(milliseconds, () => {
          if (comes) {
            lastMessage = Math.floor(runtime.now() / every) * every
            queue.arrived()
          }
          callback()
        })
      },
    }
    const pace = createPace(queue, steady, () => false)
    for (; runtime.now() < 10_000; slices++) {
      await pace.turn()
      expect(queue.quietFor(runtime.now())).toBeGreaterThanOrEqual(20)
      expect(pace.over()).toBe(false)
      pass(12)
      expect(pace.over()).toBe(true)
    }
    // So rarely that most keystrokes find the server as they left it.
    expect(slices).toBeGreaterThan(20)
    expect(slices).toBeLessThan(28)
  })
})
