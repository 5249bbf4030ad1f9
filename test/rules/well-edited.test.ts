// Well-edited paragraphs in the manner of United Nations reports, press releases and resolutions: the rules on dates and resolutions are silent.
import { expect, test } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { notesAround } from '../support/notes.ts'

const service = createLanguageService()
const own = new Set(
  rules
    .filter(({ id, group }) => group === 'dates' || group === 'resolutions' || id === 'range-dash')
    .map(({ id }) => id),
)

test.each([
  'The present report is submitted pursuant to General Assembly resolution 76/231, in which the Assembly requested the Secretary-General to report at its seventy-seventh session.',
  'In its resolution 75/43 of 7 December 2020, the Assembly encouraged all Member States to take national measures (see A/75/399, para. 94).',
  'By its decision 2019/208, the Economic and Social Council took note of the report (E/2019/27) and decided to extend the mandate until 31 December 2022.',
  'At its 8731st meeting, on 24 February 2020, the Security Council considered the item entitled “Maintenance of international peace and security”.',
  'Meeting at 10.05 a.m., the Council adopted resolution 2663 (2022) by a vote of 15 in favour; the meeting was suspended at noon and resumed at 3.15 p.m.',
  'Recalling its resolutions 1540 (2004) of 28 April 2004, 1673 (2006) of 27 April 2006, 1810 (2008) of 25 April 2008 and 1977 (2011) of 20 April 2011,',
  'Reaffirming its resolutions 255 (1968) of 19 June 1968 and 984 (1995) of 11 April 1995, and taking note of resolution 487 (1981),',
  'The Committee established pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015) concerning ISIL (Da’esh), Al-Qaida and associated individuals held four meetings.',
  'The 1540 Committee, the Counter-Terrorism Committee and the 1267/1989/2253 Committee briefed the Council jointly on 30 November 2020.',
  'Pursuant to paragraph 3 (a) and (b) of resolution 1540 (2004), States are to account for and secure such items; paragraphs 8 (a) to (d) concern treaties.',
  'In paragraphs 4 to 7 of resolution 2325 (2016), and in paragraph 12 thereof, the Council called upon States to report and to appoint points of contact.',
  'As requested in paragraph 22 (e) of resolution 1977 (2011), the Group of Experts assisted the Committee from 1 January to 31 December 2019.',
  'The Treaty on the Non-Proliferation of Nuclear Weapons entered into force on 5 March 1970 and was extended indefinitely on 11 May 1995, in accordance with its article X, paragraph 2.',
  'Under Article 41 of the Charter of the United Nations and article III, paragraph 1, of the Treaty, safeguards agreements were in force for 184 States on 31 December 2021.',
  'The workshop was held in Nairobi from 3 to 5 March 2020, and a follow-up meeting took place in New York on 12 and 13 March.',
  'Between 2004 and 2019, 184 Member States had submitted a first report, and the period 2017–2019 saw 21 additional reports.',
  'The training course, originally planned for 30 March–3 April 2020, was postponed owing to the coronavirus disease (COVID-19) pandemic.',
  'In May 2020 and again in the first half of 2021, the Chair wrote to 34 States; by 30 June 2021, 12 had replied.',
  'On 8 July, 15 representatives made statements, 3 of whom spoke a second time.',
  'The General Assembly adopted resolution 377 A (V) on 3 November 1950, resolution 2625 (XXV) on 24 October 1970 and resolution 3314 (XXIX) on 14 December 1974.',
  'It also adopted resolutions 31/6 A and B, 36/172 C and D, S-18/3, ES-10/14 and 68/262.',
  'The Human Rights Council, in its resolution 35/28 of 23 June 2017, requested a panel discussion (see A/HRC/35/2, chap. III).',
  'A letter dated 4 June 2020 from the Permanent Representative addressed to the President of the Security Council was issued as document S/2020/506.',
  'The programme of work (S/2020/1046, annex I) and the annual review (S/2019/1017, paras. 3–5 and 12) were posted on the website.',
  'The comprehensive review concluded with the report of 9 December 2016 (S/2016/1038 and S/2016/1038/Add.1), of which the Council took note in resolution 2325 (2016).',
  'Statements by the President of the Security Council (S/PRST/2014/7, S/PRST/2010/18) and a note by the President (S/2017/507) were recalled.',
  'At the 26th meeting of the Ministerial Council, held in Bratislava on 5 and 6 December 2019, a declaration was adopted (MC.DOC/2/19).',
  'Forum for Security Co-operation decision No. 4/15 on the role of OSCE in support of resolution 1540 (2004) was adopted on 22 July 2015.',
  'The number of voluntary national implementation action plans rose from 8 in the early 2000s to 35 by the mid-2010s; in the 1990s there had been none.',
  'Voting took place on 28 April 2004 in the 4956th meeting, on the basis of draft resolution S/2004/326.',
  'The Board of Governors of the Agency, in document GOV/2020/15 of 5 June 2020, and the Conference of the States Parties, in decision C-25/DEC.9, took note of it.',
  'Paragraph 11 (e) of resolution 1810 (2008) and operative paragraph 4 of resolution 1540 (2004) define the task; see also paragraph 9 of the report.',
  'In the fifth preambular paragraph of that resolution, the Council affirmed its support for multilateral treaties.',
  'From 2 to 4 p.m. on Wednesday, 8 July 2020, participants heard a briefing on the 2020–2021 comprehensive review.',
  'Parliamentary Assembly resolution 1540 (2007) and recommendation 1791 (2007) of the Council of Europe are not resolutions of the Security Council.',
  'The budget for the biennium 2018–2019 amounted to $3.2 million, 12.5 per cent more than for 2016/17, under sections 3 and 29.1.',
  'Resolution 2231 (2015), annex A, paragraph 15.1, and paragraph 3 of annex B to that resolution, contain further provisions.',
  'For information, call +1 212 963 2020, extension 3-1540, or visit room S-3055, from 9 a.m. to 5.30 p.m.',
  'The Convention was opened for signature on 13 January 1993; Protocol I of 8 June 1977 and the Protocol of 17 June 1925 were cited.',
  'Twenty-two States reported on measures under paragraph 2, 31 on paragraph 3 (c) and (d), and 9 on subparagraph (b) of paragraph 8.',
  'Agenda item 101 (b) was considered on 15 and 16 October, at the 9th to 12th meetings (A/C.1/75/PV.9–12).',
  'The mandate of the Committee, which had been extended until 25 April 2021 by resolution 1977 (2011), was under review.',
])('%s', text => {
  for (const { source, notation } of notesAround({ text, in: 'body', date: '1 December 2022' })) {
    const found = service
      .analyze(source, notation)
      .findings.filter(({ rule }) => own.has(rule))
      .map(({ rule, case: name, span }) => `${rule}/${name}: ${source.slice(span.from, span.to)}`)
    expect(found).toEqual([])
  }
})
