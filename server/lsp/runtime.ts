// What the server needs of the place it runs in: a clock, turns of the event loop, files, and where the rule pages lie.

/** The ports of the server: everything that Node and a web worker do differently. */
export interface Runtime {
  /** Milliseconds on a clock that never goes back. */
  now(): number
  /** Calls back once the event loop has looked for input again. */
  nextTurn(callback: () => void): void
  /** Calls back after `milliseconds`; the result calls it off. */
  after(milliseconds: number, callback: () => void): () => void
  /** The text of a file by its `file:` address, undefined where there is none; throws where it cannot be read. */
  readonly readFile?: (uri: string) => string | undefined
  /** The folder of the rules' pages as a URI that ends in a slash, where the server has them as files. */
  readonly rulePages?: string
  /** Called when a note has been checked. */
  readonly checked?: () => void
  /** The files of the archive, where the server can reach them itself; loads what that takes. */
  readonly files?: () => Promise<ArchiveFiles>
}

/** Files as the archive needs them, by their `file:` addresses. */
export interface ArchiveFiles {
  /** The notes below folders, folder by folder; no folder is entered twice. Never rejects. */
  findNotes(folders: readonly string[]): AsyncIterable<FoundNotes>
  /** Whether there is a folder at an address. Never rejects. */
  isFolder(uri: string): Promise<boolean>
  /** The text of a note, undefined where it has more than `atMost` bytes; rejects, saying why for a person, where it cannot be read. */
  readNote(uri: string, atMost: number): Promise<string | undefined>
  /** The same for the same texts and the same version of this program, in practice for no others. */
  fingerprint(texts: readonly string[]): string
  /** What was written by `writeCache`, undefined where there is nothing. */
  readCache(folder: string): Promise<Uint8Array | undefined>
  /** Writes all or nothing, in the place of what was there. */
  writeCache(folder: string, parts: AsyncIterable<string>): Promise<void>
}

/** What one folder holds. */
export interface FoundNotes {
  readonly notes: readonly string[]
  readonly failures: readonly Failure[]
  /** Present where the folder is one that was entered before, under another address. */
  readonly alias?: Alias
}

/** Two addresses of one folder. */
export interface Alias {
  readonly uri: string
  /** By which its notes are known. */
  readonly as: string
}

/** A note or folder that cannot be read, and why, for a person: "permission denied". */
export interface Failure {
  readonly uri: string
  readonly message: string
}
