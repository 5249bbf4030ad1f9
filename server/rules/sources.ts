// Where the rules come from: pages of the United Nations, and digests that name them.
import type { Source } from './rule.ts'

export const numbersAndTime: Source = {
  name: 'United Nations Editorial Manual, Numbers, dates and time',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
}
export const spellingList: Source = {
  name: 'United Nations Editorial Manual, Spelling',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/spelling',
}
export const quotations: Source = {
  name: 'United Nations Editorial Manual, Quotations',
  url: 'https://www.un.org/dgacm/en/node/4440',
}
export const italics: Source = {
  name: 'United Nations Editorial Manual, Italics and bold print',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/italics',
}
export const footnotes: Source = {
  name: 'United Nations Editorial Manual, Footnotes and other references',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-02',
}
export const paragraphs: Source = {
  name: 'United Nations Editorial Manual, Paragraphs and subparagraphs',
  url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
}
export const communications: Source = {
  name: 'United Nations Editorial Manual, Communications',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/communications',
}
export const editorialGuide: Source = {
  name: 'United Nations Editorial Guide, a digest of the Editorial Manual',
  url: 'https://www.slideshare.net/UNU-MERIT-PRESS-OFFICE/united-nations-editorial-guide',
}
export const correspondenceManual: Source = {
  name: 'United Nations Correspondence Manual (ST/DCS/4/Rev.1)',
  url: 'https://www.yumpu.com/en/document/view/11611219/united-nations-correspondence-manual-unu/44',
}
export const disasterManual: Source = {
  name: 'Editorial manual of the United Nations Office for Disaster Risk Reduction, a digest of the Editorial Manual',
  url: 'https://github.com/unisdr/undrr-mangrove',
}
export const inclusiveLanguage: Source = {
  name: 'United Nations, Guidelines for gender-inclusive language in English',
  url: 'https://www.un.org/en/gender-inclusive-language/guidelines.shtml',
}
export const universityStyle: Source = {
  name: 'Manual of United Nations University Editorial Style',
  url: 'https://communications.unu.edu/mues-other',
}
export const capitalization: Source = {
  name: 'United Nations Editorial Manual, Capitalization in English',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
}
export const unitedNationsPractice: Source = {
  name: 'Practice in resolutions of the General Assembly and in verbatim records, 2015 to 2024',
}
/** Where the names of States were looked up. */
export const namesOfStates: Source = {
  name: 'United Nations Editorial Manual, Country names, and UNTERM',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/country-names',
}
/** Where numbers, years and days of adoption are from. */
export const resolutionTable: Source = {
  name: 'Dag Hammarskjöld Library, tables of Security Council meetings and resolutions',
  url: 'https://research.un.org/en/docs/sc/resolutions',
}
export const resolutionManual: Source = {
  name: 'United Nations Editorial Manual, Resolutions and other formal decisions',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident',
}
/** For rules that no source we could read states. */
export const commonPractice: Source = { name: 'General practice; no written source was read' }
