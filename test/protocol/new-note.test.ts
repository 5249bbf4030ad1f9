// New notes, pages of findings and the status of a note over the connection, as the VS Code client asks for them.
import type { TextDocumentContentResult } from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import type { NewNoteResult, OfferedResult, ReadDateResult } from '../../server/lsp/protocol.ts'
import { full } from './capabilities.ts'
import { endServers, startClient } from './client.ts'

afterAll(endServers)

describe('a new note', () => {
  it('is asked for with dates as they are typed', async () => {
    const client = await startClient()
    const read = (text: string) => client.request<ReadDateResult>('rapporteur/readDate', { text })
    expect(await read('8-10 July 2020')).toEqual({ text: '8–10 July 2020' })
    expect(await read('31 June 2020')).toEqual({ problem: 'impossible', readings: [] })
    expect(await read('8/7/2020')).toEqual({ problem: 'ambiguous', readings: ['8 July 2020', '7 August 2020'] })
    await client.stop()
  })

  it('is offered who there was on the day', async () => {
    const client = await startClient()
    const { states, groups, organizations } = await client.request<OfferedResult>('rapporteur/offered', {
      date: '8 July 2020',
    })
    expect(states).toContainEqual({ iso3: 'TUR', name: 'Turkey' })
    expect(groups.find(({ id }) => id === 'osce')).toMatchObject({ name: 'OSCE participating States' })
    expect(groups.find(({ id }) => id === 'osce')!.members).toHaveLength(57)
    expect(organizations).toContain('European Union (EU)')
    await client.stop()
  })

  it('holds what is known of the event, blanks for the rest, and has a name', async () => {
    const client = await startClient()
    const event = {
      title: 'Dialogue: the road ahead',
      date: '2020-07-08',
      venue: '',
      organizers: ['OSCE'],
      states: ['TUR', 'ALB'],
      organizations: [],
    }
    const params = { kind: '2020', notation: 'markdown', event }
    const note = await client.request<NewNoteResult>('rapporteur/newNote', params)
    expect(note).toMatchObject({ languageId: 'note-markdown', fileName: '2020-07-08-dialogue-road-ahead.note.md' })
    expect(note!.snippet.split('\n').slice(0, 9)).toEqual([
      '---',
      'event: "Dialogue: the road ahead"',
      'organizers: OSCE',
      'date: 8 July 2020',
      'venue: ${1:city, State}',
      'participants:',
      '  States: [Albania, Turkey]',
      '  Organizations: [${2:names of organizations}]',
      '---',
    ])
    await client.stop()
  })

  it('is none where the parameters are not what they should be', async () => {
    const client = await startClient()
    for (const event of [{}, { title: 1 }, 'event'])
      expect(
        await client.request('rapporteur/newNote', { kind: '2020', notation: 'yaml', event }).catch(() => null),
      ).toBeNull()
    expect(await client.request('rapporteur/readDate', { text: 'soon' })).toMatchObject({ problem: 'unreadable' })
    await client.stop()
  })
})

describe('the page of a rule', () => {
  const page = async (query: string) => {
    const client = await startClient({ capabilities: full })
    const uri = `rapporteur-rule:/spelling.md${query}`
    const { text } = await client.request<TextDocumentContentResult>('workspace/textDocumentContent', { uri })
    await client.stop()
    return text
  }

  it('has the message of a finding on top, in which no character means anything', async () => {
    const message = 'Write "a_b" *here* & <there>.'
    const text = await page(`?${encodeURIComponent(message)}`)
    expect(text.split('\n')[0]).toBe('> Write "a\\_b" \\*here\\* \\& \\<there\\>.')
    expect(text.slice(text.indexOf('\n\n') + 2)).toBe(await page(''))
  })

  it('shows a message that was not written well as it stands', async () => {
    expect((await page('?100%')).split('\n')[0]).toBe('> 100%')
  })
})
