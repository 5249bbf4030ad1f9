// The floor of checking an archive: reads and parses each note of a folder, and nothing more.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { notationOfName } from '../server/note/note.ts'
import { readNote } from '../server/note/read.ts'
import { standardKinds } from '../server/project/data/kinds.ts'
import { labelsOf } from '../server/project/labels.ts'

const folder = process.argv[2]!
const labels = labelsOf(standardKinds)
for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
  const notation = notationOfName(name)
  if (notation) readNote(new TextDecoder('utf-8').decode(readFileSync(join(folder, name))), notation, labels)
}
