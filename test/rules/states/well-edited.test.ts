// Paragraphs in the manner of edited reports, with names of States in every right use: the rules on names have nothing to say.
import { expect, test } from 'vitest'
import { rules } from '../../../server/rules/index.ts'
import { createLanguageService } from '../../../server/service.ts'
import { notesAround } from '../../support/notes.ts'

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})
const onNames = new Set([
  ...rules.filter(({ group }) => group === 'States').map(({ id }) => id),
  'member-states',
  'organization-name',
  'outdated-organization-name',
])

test.each([
  // Persons
  ['2020', 'Mr. Jordan Malik (Jordan), Ms. Chad Okoro of Nigeria and Professor Kenya Brown opened the second session.'],
  ['2020', 'Ms. Georgia Papadopoulou and Mr. Israel Katzman moderated the discussion on border controls in Cyprus.'],
  ['2023', 'Judge Antonia India Cruz and Mr. Niger Thompson, both of Trinidad and Tobago, reported on the draft law.'],
  ['2020', 'The expert, Ms. China Miller, presented the national action plan of Grenada, and Mr. J. Cuba thanked her.'],
  // States of federations, cities, regions
  ['2020', 'A laboratory in Atlanta, Georgia, and a port in New Mexico served as examples of physical protection.'],
  ['2023', 'The visit to Mexico City, Panama City and Kuwait City was followed by a seminar in Guatemala City.'],
  [
    '2020',
    'Customs officers from Central Macedonia, a region of Greece, and from Thrace joined the exercise in Thessaloniki.',
  ],
  ['2023', 'The Macedonia region of Greece and the province of Luxembourg in Belgium sent observers.'],
  ['2020', 'Fisheries in South Georgia, American Samoa and French Guiana are under other laws.'],
  ['2020', 'The state of Niger State’s archives in Nigeria was described; Inner Mongolia was mentioned as well.'],
  // Rivers, seas, lakes, diseases, animals, things
  ['2020', 'Trade along the Congo River, in the Lake Chad Basin and in the Niger Delta was examined.'],
  [
    '2020',
    'Outbreaks of Crimean-Congo haemorrhagic fever and of Guinea worm disease were reported; guinea fowl may carry the virus.',
  ],
  [
    '2023',
    'Ships crossed the Sea of Japan, the South China Sea, the Gulf of Guinea, the Gulf of Oman and the Panama Canal.',
  ],
  ['2023', 'The Zaire ebolavirus is on the control list, as is the Sudan virus; China clay is not.'],
  ['2020', 'The vessel Syria Star and the motor vessel Spirit of Turkey had left the port.'],
  // Bodies
  [
    '2023',
    'The Netherlands Forensic Institute, the Bank of England and the University of Georgia described their work.',
  ],
  ['2020', 'The Korea Institute of Nuclear Nonproliferation and Control and the Turkey Atomic Energy Board took part.'],
  [
    '2023',
    'The Moldova State University and the Holland Innovation Network were thanked, as was the Swaziland Revenue Authority.',
  ],
  ['2020', 'The International Criminal Tribunal for the former Yugoslavia had used such evidence.'],
  [
    '2023',
    'The United States Mission to the United Nations and the China Arms Control and Disarmament Association answered.',
  ],
  // Titles, acts, quotations
  ['2020', 'The Iran, North Korea, and Syria Nonproliferation Act was cited by one participant.'],
  ['2023', 'Participants had received the paper “Turkey, Swaziland and the Czech Republic: three national systems”.'],
  ['2020', 'One speaker said: “We in Russia and South Korea have learned from Moldova.”'],
  // History
  ['2023', 'Eswatini (formerly Swaziland) had submitted its first report in 2004, when it was called Swaziland.'],
  [
    '2023',
    'In 2012 Swaziland and Cape Verde had signed the first agreement; both States have since taken other names.',
  ],
  ['2023', 'Until 2019 the former Yugoslav Republic of Macedonia had been a candidate; North Macedonia is one now.'],
  [
    '2020',
    'States that emerged from the former Soviet Union inherited the stocks; Czechoslovakia had signed the Convention in 1972.',
  ],
  ['2023', 'In 1991 the Union of Soviet Socialist Republics was one of the depositaries.'],
  [
    '2024',
    'The World Organisation for Animal Health, founded as OIE, has its headquarters in Paris; in 2010 the OIE had 177 members.',
  ],
  ['2020', 'The Department of Peacekeeping Operations, as it was known in 2015, had its own unit.'],
  // Joined words, possessives, adjectives
  ['2023', 'The China–Russia border, the Serbia-based office and the EU–Moldova agreement were mentioned in passing.'],
  [
    '2020',
    'Armenia’s, Georgia’s and Turkey’s laws differ; the Turkish, Syrian, Iranian and Moldovan delegations said so.',
  ],
  [
    '2023',
    'The Honduran, Philippine, Argentine and Montenegrin experts spoke after Honduras, the Philippines, Argentina and Montenegro.',
  ],
  ['2020', 'A Netherlands programme and the Netherlands authorities were praised; so was the Bahamas customs office.'],
  // Names in their right forms
  [
    '2020',
    'The Islamic Republic of Iran, the Lao People’s Democratic Republic, the Plurinational State of Bolivia and the United Republic of Tanzania asked for assistance.',
  ],
  [
    '2023',
    'The Kingdom of the Netherlands, Czechia, Eswatini, Cabo Verde, Türkiye and the Republic of Moldova co-hosted the round table.',
  ],
  ['2020', 'The Democratic People’s Republic of Korea (DPRK) was discussed; trade with the DPRK had fallen.'],
  ['2020', 'Experts (Bahamas, Gambia, Niger, Philippines, Sudan) met in the margins of the meeting.'],
  // Members
  [
    '2020',
    'Member States, the 57 participating States of the OSCE, member States of the African Union and States parties to the Convention were invited.',
  ],
  [
    '2020',
    'All 193 Member States have the same obligations; 185 Member States had reported. Each State party may propose amendments.',
  ],
  [
    '2020',
    'Five States took the floor. More than 40 States took part in the survey of 2019, and 12 States attended online.',
  ],
  [
    '2020',
    'The Organization for Security and Co-operation in Europe and the Organisation for the Prohibition of Chemical Weapons sent experts.',
  ],
  [
    '2023',
    'Speakers from Spain and Granada, Algiers and Algeria, Tunis and Tunisia, and Monaco and Monrovia compared notes.',
  ],
  ['2020', 'A total of 51 of the 57 OSCE participating States had named a point of contact; 27 of the 51 took part.'],
])('in %s nothing is said of: %s', (year, text) => {
  for (const { source, notation } of notesAround({ text, date: `12 April ${year}` })) {
    const found = service.analyze(source, notation).findings.filter(({ rule }) => onNames.has(rule))
    expect(found.map(({ rule, span }) => `${rule}: ${source.slice(span.from, span.to)}`)).toEqual([])
  }
})
