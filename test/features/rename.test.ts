// Renaming: every note as it reads afterwards, or why it is refused.
import { describe, expect, test } from 'vitest'
import { prepareRename, rename } from '../../server/features/rename.ts'
import { createArchive } from '../../server/archive/archive.ts'
import { createLanguageService } from '../../server/service.ts'
import { inMarkdown, read, type Words } from '../archive/notes.ts'
import { across, edited } from './across-notes.ts'

/** The notes that a renaming changes, each with its changed lines; or the sentence that refuses it. */
function renamed(notes: Readonly<Record<string, Words | string>>, name: string): string | string[] | undefined {
  const { here, archive, offset, note } = across(notes)
  const edits = rename(here.analysis, here, archive, offset, name)
  if (!edits) return undefined
  if ('refused' in edits) return edits.refused
  return [...edits].flatMap(([{ uri }, ofNote]) => {
    const file = uri.slice(uri.lastIndexOf('/') + 1)
    const before = note(file).source.split('\n')
    const after = edited(note(file).source, ofNote).split('\n')
    return after.filter(line => !before.includes(line)).map(line => `${file}: ${line.trim()}`)
  })
}

function prepared(body: string, words: Words = {}): string | undefined {
  const { here, offset } = across({ 'a.note.md': { ...words, body } })
  const found = prepareRename(here.analysis, here, offset)
  return found && ('refused' in found ? found.refused : found.placeholder)
}

test('the placeholder: the name as it is, a person’s in full', () => {
  expect(prepared('users of C▮IT')).toBe('CIT')
  expect(prepared('in Tur▮key')).toBe('Turkey')
  expect(prepared('Ms. Ana Okoro came. Ms. Ok▮oro left.')).toBe('Ana Okoro')
  expect(prepared('It was a g▮ood day.')).toBeUndefined()
})

test('what keeps its name', () => {
  expect(prepared('under resolution 15▮40 (2004)')).toMatch(/keeps its number/u)
  expect(prepared('under paragraph ▮3 of resolution 1540 (2004)')).toMatch(/keeps its number/u)
  expect(prepared('on 8 Ju▮ly 2020')).toMatch(/date/u)
  expect(prepared('the paper “The role of the OS▮CE”')).toMatch(/words of others/u)
})

describe('names that are none', () => {
  test.each([
    ['', /Write the new name/u],
    ['  ', /Write the new name/u],
    ['A\nB', /one line/u],
    ['A\u0007B', /control/u],
    ['*A* B', /marks/u],
    ['x'.repeat(400), /at most/u],
  ])('%j', (name, refusal) => {
    expect(renamed({ 'a.note.md': { body: 'Ms. Ana Ok▮oro' } }, name)).toMatch(refusal)
  })
})

describe('an abbreviation', () => {
  const body = 'A chemical inventory tool (CIT) helps. Users of two CITs, of C▮IT and “the CIT”.'

  test('in its definition and its uses, in every note that means the same; not in quotations', () => {
    const notes = {
      'a.note.md': { body },
      'b.note.yaml': { date: '2 March 2023', body: 'The chemical inventory tools (CIT). CIT is new.' },
      'c.note.md': { date: '2 March 2023', body: 'The cargo inspection team (CIT). CIT is old.' },
      'd.note.md': { date: '2 March 2023', body: 'CIT is not explained.' },
    }
    expect(renamed(notes, 'CHIT')).toEqual([
      'a.note.md: A chemical inventory tool (CHIT) helps. Users of two CHITs, of CHIT and “the CIT”.',
      'b.note.yaml: The chemical inventory tools (CHIT). CHIT is new.',
    ])
  })

  test('refused', () => {
    expect(renamed({ 'a.note.md': { body } }, 'tool')).toMatch(/not an abbreviation/u)
    expect(renamed({ 'a.note.md': { body: `${body} A small licence (SLI).` } }, 'SLI')).toMatch(/already stands/u)
  })
})

describe('a person', () => {
  test('in full, by surname, in capitals, in every note', () => {
    const notes = {
      'a.note.md': { participants: 'Ms. Ana OKORO, Ministry', body: 'Ms. Ana Ok▮oro came. Ms. Okoro left.' },
      'b.note.yaml': { date: '2 March 2023', body: 'Ms. Ana Okoro came again with Mr. Okoro-Lee.' },
    }
    expect(renamed(notes, 'Anna Okoru')).toEqual([
      'a.note.md: participants: Ms. Anna OKORU, Ministry',
      'a.note.md: Ms. Anna Okoru came. Ms. Okoru left.',
      'b.note.yaml: Ms. Anna Okoru came again with Mr. Okoro-Lee.',
    ])
  })

  test('by surname alone, in this note only', () => {
    const notes = { 'a.note.md': { body: 'Ms. Ok▮oro came.' }, 'b.note.md': { body: 'Ms. Okoro came.' } }
    expect(renamed(notes, 'Okoru')).toEqual(['a.note.md: Ms. Okoru came.'])
  })

  test('refused', () => {
    const body = 'Ms. Ana Ok▮oro came with Mr. Juan Perez.'
    expect(renamed({ 'a.note.md': { body } }, 'Okoru')).toMatch(/full name/u)
    expect(renamed({ 'a.note.md': { body } }, 'Juan Perez')).toMatch(/already named/u)
    expect(renamed({ 'a.note.md': { body } }, 'Ana Okoru, Head')).toMatch(/not a person’s name/u)
  })
})

describe('an event', () => {
  test('in the header and where the title stands word for word, in the notes of the same days', () => {
    const event = 'Workshop on border controls'
    const notes = {
      'a.note.md': {
        event: 'Workshop on ▮border controls',
        body: 'The Workshop on\nborder controls; a workshop on border controls.',
      },
      'b.note.yaml': { event, body: 'As above.' },
      'c.note.md': { event, date: '2 March 2023' },
    }
    expect(renamed(notes, 'Seminar: borders')).toEqual([
      'a.note.md: event: "Seminar: borders"',
      'a.note.md: The Seminar: borders; a workshop on border controls.',
      'b.note.yaml: event: "Seminar: borders"',
    ])
  })

  test('with quotation marks in it', () => {
    expect(renamed({ 'a.note.md': { event: 'Sem▮inar “Ports”' } }, 'Talks “Ports”')).toEqual([
      'a.note.md: event: Talks “Ports”',
    ])
  })

  test('between quotation marks the marks of the place are kept', () => {
    const header = (title: string) => `---\nevent: ${title}\ndate: 8 July 2020\n---\n\n# Information Note\n`
    expect(renamed({ 'a.note.md': header("'Seminar o▮n ports'") }, "Talk of Vienna’s “ports” and it's")).toEqual([
      "a.note.md: event: 'Talk of Vienna’s “ports” and it''s'",
    ])
    expect(renamed({ 'a.note.md': header('"Seminar o▮n ports"') }, 'Talk "A"')).toEqual([
      'a.note.md: event: "Talk \\"A\\""',
    ])
  })

  test('refused where the days have an event of that title already', () => {
    const notes = { 'a.note.md': { event: 'Semi▮nar' }, 'b.note.md': { event: 'Talks' } }
    expect(renamed(notes, 'talks')).toMatch(/There is a note/u)
  })
})

describe('an organization', () => {
  test('as it stands here, in the notes on whose days the name was right', () => {
    const body = 'the Organization for Security and Co-operation in Eu▮rope met; so did the OSCE'
    const notes = {
      'a.note.md': { body },
      'b.note.yaml': { date: '2 March 2023', body: 'the Organization for Security and Co-operation in Europe' },
    }
    expect(renamed(notes, 'OSCE')).toEqual(['a.note.md: the OSCE met; so did the OSCE', 'b.note.yaml: the OSCE'])
  })

  test('not where its name and its abbreviation explain each other', () => {
    const name = 'Organization for Security and Co-operation in Europe'
    const here = (body: string) => renamed({ 'a.note.md': { organizers: `${name} (OSCE)`, body } }, 'OSCE')
    expect(here(`the ${name} (OSCE) met. The ${name.replace('Europe', 'Eu▮rope')} is the OSCE.`)).toEqual([
      `a.note.md: the ${name} (OSCE) met. The OSCE is the OSCE.`,
    ])
    expect(renamed({ 'a.note.md': { body: `the ${name} (OSCE) met. The OS▮CE is old.` } }, name)).toEqual([
      `a.note.md: the ${name} (OSCE) met. The ${name} is old.`,
    ])
  })

  test('written with or without the hyphen', () => {
    const body = 'the Organization for Security and Co-operation in Eu▮rope'
    const name = 'Organization for Security and Cooperation in Europe'
    expect(renamed({ 'a.note.md': { body } }, name)).toEqual([`a.note.md: the ${name}`])
    expect(renamed({ 'a.note.md': { body } }, name.toLowerCase())).toMatch(/was not a name/u)
  })

  test('one of the project’s own: to any name', () => {
    const added = { name: 'Border Forum', abbreviations: ['BF'], aliases: [], from: null, to: null }
    const configuration = { additions: { states: [], resolutions: [], organizations: [added] } }
    const own = createLanguageService({ configuration })
    const source = inMarkdown({ participants: 'Albania, Border Forum', body: 'The Border Forum met.' })
    const note = read('a.note.md', source, own)
    const archive = createArchive()
    archive.put(note)
    const edits = rename(note.analysis, note, archive, source.indexOf('The Border') + 6, 'Forum on Borders')
    if (!edits || 'refused' in edits) throw new Error('edits, please')
    const after = edited(source, edits.get(note)!)
    expect(after).toContain('participants: Albania, Forum on Borders\n')
    expect(after).toContain('The Forum on Borders met.')
  })

  test('one of the project’s own: its abbreviation, wherever it stands', () => {
    const added = { name: 'Border Forum', abbreviations: ['BF'], aliases: [], from: null, to: null }
    const configuration = { additions: { states: [], resolutions: [], organizations: [added] } }
    const own = createLanguageService({ configuration })
    const source = inMarkdown({
      participants: 'Albania, Border Forum (BF)',
      body: 'BF met. “BF” is the Border Forum (BF).',
    })
    const note = read('a.note.md', source, own)
    const archive = createArchive()
    archive.put(note)
    const to = (name: string) => rename(note.analysis, note, archive, source.indexOf('BF met') + 1, name)
    const edits = to('FOB')
    if (!edits || 'refused' in edits) throw new Error('edits, please')
    const after = edited(source, edits.get(note)!)
    expect(after).toContain('participants: Albania, Border Forum (FOB)\n')
    expect(after).toContain('FOB met. “BF” is the Border Forum (FOB).')
    expect(to('OSCE')).toEqual({
      refused: '"OSCE" is a name of another organization (Organization for Security and Co-operation in Europe).',
    })
    expect(to('Forum (FOB)')).toMatchObject({ refused: expect.stringMatching(/without "\(FOB\)"/u) as string })
  })

  test('one that the register lacks: by the name that the notes give it', () => {
    const notes = {
      'a.note.md': {
        organizers: 'OSCE and the Kazakh Nuclear So▮ciety (KNS)',
        body: 'The Kazakh Nuclear\nSociety met.',
      },
      'b.note.yaml': { date: '2 March 2023', participants: 'Albania, Kazakh Nuclear Society' },
      'c.note.md': { date: '2 March 2023', participants: 'Albania, Young Kazakh Nuclear Society' },
    }
    expect(renamed(notes, 'Nuclear Society of Kazakhstan')).toEqual([
      'a.note.md: organizers: OSCE and the Nuclear Society of Kazakhstan (KNS)',
      'a.note.md: The Nuclear Society of Kazakhstan met.',
      'b.note.yaml: participants: Albania, Nuclear Society of Kazakhstan',
    ])
    expect(renamed(notes, 'Nuclear Society, Kazakhstan')).toMatch(/a mark that divides/u)
  })

  test('refused for a name that it never had', () => {
    expect(renamed({ 'a.note.md': { body: 'the OS▮CE met' } }, 'Council of Europe')).toMatch(
      /^"Council of Europe" was not a name of this organization on 8 July 2020\. Its names: /u,
    )
  })
})

describe('a State', () => {
  test('gets the right name of each note’s day', () => {
    const notes = {
      'a.note.md': { date: '2 March 2023', participants: 'Albania, Turkey', body: 'Tur▮key spoke.' },
      'b.note.yaml': { date: '10 April 2014', body: 'Türkiye spoke, and Turkey agreed.' },
      'c.note.md': { date: '8 July 2020', body: 'Turkey spoke.' },
    }
    expect(renamed(notes, 'Türkiye')).toEqual([
      'b.note.yaml: Turkey spoke, and Turkey agreed.',
      'a.note.md: participants: Albania, Türkiye',
      'a.note.md: Türkiye spoke.',
    ])
  })

  test('refused for another name', () => {
    expect(renamed({ 'a.note.md': { body: 'in Tur▮key' } }, 'Türkiye')).toMatch(/on 8 July 2020: it was "Turkey"/u)
    expect(renamed({ 'a.note.md': { body: 'in Tur▮key' } }, 'Japan')).toMatch(/was not the name/u)
  })
})
