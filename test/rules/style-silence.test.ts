// The rules of style say nothing about text that is well edited: paragraphs in the manner of United Nations documents.
import { expect, test } from 'vitest'
import { wordingRules } from '../../server/rules/wording/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { notesAround } from '../support/notes.ts'

const reports = [
  'The Committee held 12 formal meetings and three informal consultations in the reporting period. By 31 December 2019, 184 States had submitted at least one report, an increase of 2.2 per cent over the previous year.',
  'Expenditure came to $1.2 million, or 4.5 per cent of the budget; the balance of $312,400 was carried over. The estimate for 2021 is $1,512,300, which includes 15 posts of various grades.',
  'At its 84th meeting, on 3 March, the Committee approved its nineteenth programme of work, which runs from 1 February 2020 to 31 January 2021 and is contained in document S/2020/123.',
  'Between 2016 and 2020, requests rose by one third, from 18 to 24. Two thirds of them concerned border control; a two-thirds majority of States in the region wish for training.',
  'Section II describes the status of implementation; sections III to V set out the activities undertaken (see annex IV, table 2). Figures are as at 30 June 2020.',
  'The visit took place from 8 to 12 April 2019 in Lima. Owing to the coronavirus disease (COVID-19) pandemic, a second visit, planned for 9 and 10 March 2020, was postponed.',
  'The International Atomic Energy Agency (IAEA) and the World Customs Organization (WCO) each provided two experts. IAEA presented its guidance, while WCO described a tool for customs officers.',
  'The Office for Disarmament Affairs, through its regional centres in Lima, Lomé and Kathmandu, assisted 15 States. Sixteen workshops were held, of which 3 were held online, 5 in person and 8 in both ways.',
  'Some 2,500 containers pass through the port every day. In 2018, 1,340 of them were inspected; 45 seals were found to have been broken, that is, 3.4 per cent.',
  'Of the 193 Member States, 90 have named a point of contact. Africa has 22 (24 per cent), Asia and the Pacific 19 (21 per cent) and the other regions 49.',
  'The Group of Experts, which comprises nine members, revised 134 matrices. They were shared with the States concerned, and 61 of them have been published with their consent.',
  'Mr. Aydin, Ms. Okoro and Dr. Lind took the floor. Ms. Okoro, who is the coordinator of the programme, said that one half of the funds had been spent.',
  'The meeting rose at 1.05 p.m. and resumed at 3 p.m. It was attended by representatives of 26 States, 5 international organizations and 12 non-governmental organizations (NGOs); several of the NGOs spoke.',
]
const resolutions = [
  'Recalling its resolutions 1540 (2004), 1673 (2006) and 1810 (2008), and reaffirming its decision that none of the obligations therein shall be interpreted so as to conflict with or alter the rights of States parties to the Treaty,',
  'Decides to extend the mandate of the Committee until 30 November 2032, and requests it to conduct a comprehensive review before the renewal of its mandate, with the assistance of relevant experts;',
  'Encourages States, as appropriate, to submit their plans, on a voluntary basis, through the points of contact, including those named under paragraph 14 of resolution 1977 (2011);',
  'Recognizing that the threat is evolving, that new technologies are within the reach of many, and that controls, where they exist, are unevenly applied, the Council remains seized of the matter.',
  'Calls upon all States to take effective, appropriate and proportionate measures, in accordance with their national authorities and legislation, and consistent with international law, to secure such items in production, use, storage or transport;',
  'The General Assembly, at its seventy-fifth session, under the item entitled “General and complete disarmament”, adopted resolution 75/240 by 109 votes to 49, with 9 abstentions.',
  'In paragraphs 3 (a) and (b) and 8 to 10 of that resolution, the Council decided that States should maintain controls; see also Article 25 and Chapter VII of the Charter of the United Nations.',
  'Welcomes the entry into force of the amendment, the accession of four States, and the readiness of others to follow; notes with regret, however, that progress is slow.',
]
const records = [
  'The President said that, if there was no objection, he would take it that the Assembly wished to proceed accordingly. It was so decided.',
  'Ms. Lima (Ecuador), speaking on behalf of the Group of 77 and China, said that the instrument should be legally binding, universally accepted and readily verifiable.',
  'Mr. Okafor (Nigeria): I thank the Chair, the Vice-Chairs and the Rapporteur for their able guidance. My delegation aligns itself with the statement made earlier on behalf of the African Group.',
  'He asked whether the funds, if any, would be spent before the end of the year. She replied that they would; the rest, or so she hoped, would follow in 2022.',
  'The meeting was called to order at 10.10 a.m. Interpretation was provided in the six official languages, namely Arabic, Chinese, English, French, Russian and Spanish.',
  'The representative of Chile said: “We are ready.” He added that “the region as a whole” was ready, too, and quoted his Minister as saying: “Nobody can do it alone.”',
  'She wondered who would pay: the States, the organizations or the industry? “Nobody knows”, said the speaker from the Republic of Korea.',
  'Speakers from Austria, Germany, Spain and Switzerland, as well as from the European Union, took part in the debate; the observer of the Holy See made a statement.',
]
const press = [
  'More than 300 participants from 58 countries met online today to mark the fifteenth anniversary of the resolution. The event, which was opened by the Under-Secretary-General, ended at 6 p.m.',
  'The Secretary-General is following developments closely, his spokesperson said. He calls upon all sides – those in power and those in opposition – to show restraint.',
  'One in five airports has the new scanners. Costs vary: a single device may cost $45,000, a whole line $1 million or more.',
  'The Council will hold a high-level open debate on Thursday, 15 December, on the theme “Preventing catastrophe: a global agenda”. It will hear from the Chair and four other briefers.',
  'The two-day workshop brought together 35 officials, men and women in equal numbers, from customs, police and licensing authorities. A follow-up is planned for the first half of 2021.',
  'The mission, led by Ambassador Vieira, visited three ports, two laboratories and one airport. It met ministers, parliamentarians, scientists and journalists.',
]
const notes = [
  'The regional workshop was organized by the Government of Spain together with the Organization for Security and Cooperation in Europe (OSCE). The OSCE Secretariat hosted it; the experts travelled at the expense of OSCE.',
  'The 1540 expert gave an overview of resolution 1540 (2004), of the obligations that it lays down and of the assistance that the Committee can arrange. Participants then worked in four groups of 10 to 12 persons each.',
  'A simulated exercise (“table-top”) followed on the second day. It dealt with an early-warning system, a family-owned shipping company and a fly-by-night broker, all invented.',
  'The discussion, moderated by Ms. Tan, dealt with licensing, brokering and transit. A speaker from industry, himself a former licensing officer, described day-to-day practice.',
  'Several States – among them Chile, Peru and Spain – described their national action plans. Each of them has its own inter-agency group, which meets every six months.',
  'Controls over intangible transfers of technology (ITT) were the subject of the third session; ITT cannot be seen at a border. Nor can advice, training or know-how.',
  'The next meeting of the points of contact will be held in Vienna on 10 and 11 May 2021. Email, telephone and video calls will be used until then.',
  'In the exercise a truck with 120 kg of material, declared as 1.2 tons of salt, crossed the border at 3.30 a.m. at a speed of 65 km/h, 12 km from the post.',
  'Questions for discussion were: (a) how to reach small firms; (b) who should pay; and (c) when to report. See www.un.org/en/sc/1540 or write to 1540experts@un.org.',
  'The legal adviser explained what “related materials” means in the footnote to the resolution, and in which laws, regulations and lists it is used.',
  'The Counter-Terrorism Committee Executive Directorate (CTED), the United Nations Office on Drugs and Crime (UNODC) and the International Criminal Police Organization (INTERPOL) described their programmes. CTED and UNODC work together on model laws.',
  'The course was attended by 28 trainees, 13 of them women. Every trainee received his or her certificate from the head of the academy.',
  'Nuclear, chemical and biological weapons and their means of delivery, i.e. missiles, rockets and other unmanned systems (see the definitions in resolution 1540 (2004)), were explained.',
  'It was a highly successful, well-attended and friendly meeting. Newly appointed officers met long-standing ones, and widely held views were put to the test.',
]
const hard = [
  'The 1990s were quiet; the mid-2000s were not. In 2004 States agreed; by 2011, 115 States had reported, and 2021 brought 9 more.',
  'On 8 July 2020, 27 participants met; on the same day in 2019, 24 had done so. In May 12 States replied, and in June 9.',
  'The list of 1540 (2004) obligations has about 380 fields; in the new matrix, there are 120. The ratio is 3:1, on a scale of 1 to 5.',
  'He lives at 10 Rue Saint-Jacques, 3rd floor, room 1234; his number is +41 22 917 2100. The hall has 120 m², and the law of 3 March No. 5 applies.',
  'States’ rights, the Committee’s mandate, the experts’ work and others’ views were discussed; so were the ’90 agreement and rock ’n’ roll.',
  'Anna O’Neill, J. R. Vogel and Mr. d’Arcy came from Côte d’Ivoire, St. Gallen and Washington, D.C. Ms. von Ahn and Ms. van der Meer did not.',
  'The vote was 12 to 0, with 3 abstentions (China, Gabon, Ghana). Vote No. 5 was 9–4–2.',
  'Vice-Chair, co-chair, co-organizer, non-nuclear-weapon States, a State-by-State review, the decision-making bodies, a 15-year-old plan and a five-year one.',
  'The temperature fell to -5 degrees; the load was 5 tons - 3 tons = 2 tons. The code is A - 17.',
  'Paragraphs 4–6, pages 12–14, the years 2016–2021, the Lima–Callao line and the import–export balance.',
  'The speaker, however, and his assistants left. The region, therefore, and its States are ready. Import, for example, and export are watched.',
  'In Vienna, Austria, and Geneva, Switzerland, offices were opened. The occupying Power, Ruritania, and its ally replied.',
  'Under the heading “Other matters”, the Chair read out “a letter of 3 May”, “a note verbale” and the text “All ‘dual-use’ items”.',
  'What is Model UN? UN-Women and UN-Habitat know. UN Volunteers and UN News do, too.',
  'The M/V Aurora and the MS Borealis carried 2,400 tons each under IMO number 9074729 and UN 1203. Their cargo was worth €3.5 million.',
  'Ports need scanners, seals and trained staff, and airports need dogs. Dogs are fast, cheap and reliable, but they tire.',
  'The manual, the mandate and the management of the Isle of Man agree; so says “Man and Dog”.',
  'Any person who so wishes may speak. He or she will have five minutes. Each representative will be given the floor in turn.',
  'Let us begin, said the Chair. It is late, and its clock is slow; who is next, and whose turn was it?',
  'The tool is free of charge, easy to use, and in use in 40 States. It saves time, money and nerves.',
  'The Hague, The Gambia and the Sudan; the Minister for Foreign Affairs; the permanent representatives; Heads of State; the Permanent Mission of Peru.',
  'A plan (2016/17), a budget (2020–2021), a list (see S/2019/485, S/2019/986 and A/75/94), a code (ISO 9001) and a norm (EN 54-2).',
  'In 2019 (the last year for which there are data), imports amounted to 12,000 tons, exports to 9,400 tons and transit to 110 tons.',
  'Ms. Wang Li (China), Mr. Nguyen Van An (Viet Nam) and Ms. Kim Min-ji (Republic of Korea) thanked Mr. Wang Jun.',
  'Part I is short. Part II, chapter IV, section C, article 3, item 5, phase 2, Goal 16 and target 16.4 are long. Annex VI C applies.',
]

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})
const ids = new Set(wordingRules.map(({ id }) => id))

test.each([...reports, ...resolutions, ...records, ...press, ...notes, ...hard])('%s', text => {
  for (const { source, notation } of notesAround({ text })) {
    const found = service.analyze(source, notation).findings.filter(({ rule }) => ids.has(rule))
    expect(found.map(({ rule, span }) => `${rule}: ${source.slice(span.from, span.to)}`)).toEqual([])
  }
})
