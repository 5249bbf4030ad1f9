// The preview is the note as it prints, with everything the drafter wrote escaped.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderPreview } from '../../server/features/preview.ts'
import { service } from './draw.ts'

const markdown = `---
event: "Dialogue: <WMD> & more"
organizers: OSCE
Date and Venue: 8 July 2020, Vienna
participants:
  States: [Albania, Turkey]
  Organizations: UNODA
---

# Information Note[^1]

## Background

Resolution **1540 (2004)** was
adopted.

- one
  - inner
- two

1. first
2. second

## Highlights

> He agreed.

For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.

[^1]: For information only.
`

const yaml = `title: Information Note
event: "Dialogue: <WMD> & more"
organizers: OSCE
Date and Venue: 8 July 2020, Vienna
participants:
  States: [Albania, Turkey]
  Organizations: UNODA
sections:
  Background: |
    Resolution **1540 (2004)** was
    adopted.

    - one
      - inner
    - two

    1. first
    2. second
  Highlights: |
    > He agreed.
contact: For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.
disclaimer: For information only.
`

const expected = `<article class="information-note">
<h1>Information Note<sup>1</sup></h1>
<table class="header">
<tr><th scope="row">Event</th><td>Dialogue: &lt;WMD&gt; &amp; more</td></tr>
<tr><th scope="row">Organizers</th><td>OSCE</td></tr>
<tr><th scope="row">Date and Venue</th><td>8 July 2020, Vienna</td></tr>
<tr><th scope="row">Participants</th><td><p><strong>States:</strong> Albania, Turkey</p><p><strong>Organizations:</strong> UNODA</p></td></tr>
</table>
<h2>Background</h2>
<p>Resolution 1540 (2004) was adopted.</p>
<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>
<ol><li>first</li><li>second</li></ol>
<h2>Highlights</h2>
<blockquote><p>He agreed.</p></blockquote>
<p class="contact">For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.</p>
<footer><p class="disclaimer"><sup>1</sup> For information only.</p></footer>
</article>`

describe('a note', () => {
  test('in Markdown', () => {
    expect(renderPreview(service.analyze(markdown, 'markdown'))).toBe(expected)
  })

  test('with CRLF', () => {
    expect(renderPreview(service.analyze(markdown.replaceAll('\n', '\r\n'), 'markdown'))).toBe(expected)
  })

  test('in YAML', () => {
    expect(renderPreview(service.analyze(yaml, 'yaml'))).toBe(expected)
  })
})

test.each(['2014-osce-points-of-contact', '2020-osce-security-dialogue'])('%s in both notations', name => {
  const read = (ending: string) =>
    readFileSync(new URL(`../../examples/${name}.note.${ending}`, import.meta.url), 'utf8')
  const fromMarkdown = renderPreview(service.analyze(read('md'), 'markdown'))
  expect(renderPreview(service.analyze(read('yaml'), 'yaml'))).toBe(fromMarkdown)
})

test('a table', () => {
  const html = renderPreview(service.analyze('| A | B |\n| --- | --- |\n| 1 | 2 |\n', 'markdown'))
  expect(html).toContain('<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>')
})

test('headings without text below them', () => {
  const html = renderPreview(service.analyze('sections:\n  Background: |\n  Highlights: |\n', 'yaml'))
  expect(html).toContain('<h2>Background</h2>\n<h2>Highlights</h2>')
})

test('nothing the drafter wrote becomes markup', () => {
  const html = renderPreview(
    service.analyze(
      '---\nevent: <script>alert(1)</script>\n---\n\n# <b>T</b>\n\n## <img src=x>\n\n`<i>` ![x](http://e.x/p.png)\n',
      'markdown',
    ),
  )
  expect(
    html.replaceAll(
      /<\/?(?:article class="information-note"|article|h1|h2|table class="header"|table|tr|th scope="row"|th|td|p)>/gu,
      '',
    ),
  ).not.toMatch(/</u)
})

test('the contact line stands in the section that holds it', () => {
  const contact = 'For further information, please contact us at x@un.org.'
  const body =
    '<h2>Additional Comments</h2>\n<p class="contact">For further information, please contact us at x@un.org.</p>'
  const inMarkdown = `## Highlights\n\nText.\n\n## Additional Comments\n\n${contact}\n`
  expect(renderPreview(service.analyze(inMarkdown, 'markdown'))).toContain(body)
  const inYaml = `sections:\n  Highlights: |\n    Text.\n  Additional Comments: |\n    ${contact}\n`
  expect(renderPreview(service.analyze(inYaml, 'yaml'))).toContain(body)
})
