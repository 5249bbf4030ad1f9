// Abbreviations: which need no definition, and what the others stand for that the register of organizations does not have.

/** Understood by every reader, or never written out: names that have become words, units of time and of money, degrees. */
export const commonAbbreviations =
  'AIDS HIV COVID SARS MERS DNA RNA INTERPOL EUROPOL AFRIPOL AMERIPOL UN-Women UN-Habitat ' +
  'TV ID IT PC PDF GPS SMS USB CD DVD FM AM PM OK CEO HTML XML URL WiFi ' +
  'UTC GMT CET CEST EST EDT PST PDT MSK ' +
  'USD EUR GBP CHF JPY CNY RUB SEK NOK DKK CAD AUD ' +
  'ABC PhD MSc BSc LLM LLB MBA MD MP BA MA DC NY AD BC BCE CE HE HRH HM NB PS RSVP TBC TBD TBA TODO XX XXX ' +
  'MV MS SS HMS USS'

/** Names of States, which the rules on States look at, and terms that a rule of their own wants spelled out. */
export const abbreviationsLookedAtElsewhere =
  'UN UK US USA UAE DPRK ROK DRC PRC KSA BiH USSR FRG GDR FYROM CAR RF ' +
  'UNSCR SCR UNSC UNGA UNSG UNHQ GoE GOE PoC POC WMD NAP NIAP VNIAP ECOSOC SC GA OP PP'

/** Ordinary words that are put in capitals to stress them. */
export const stressedWords =
  'AND OR NOT ALL ANY BUT FOR THE NO YES MUST SHALL SHOULD WILL ONLY NEVER ALWAYS ALSO BOTH EACH EVERY IS ARE ' +
  'NEW DRAFT FINAL NOTE URGENT BINDING IMPORTANT NOTA VERY NOW TO IN ON OF AT BY IF MORE THIS THAT HOW WHY WHAT END'

/** Terms of the field; organizations are in the register. */
export const abbreviatedTerms: Readonly<Record<string, string>> = {
  BTWC: 'Biological and Toxin Weapons Convention',
  BWC: 'Biological Weapons Convention',
  CBM: 'confidence-building measure',
  CBRN: 'chemical, biological, radiological and nuclear',
  CPPNM: 'Convention on the Physical Protection of Nuclear Material',
  CTBT: 'Comprehensive Nuclear-Test-Ban Treaty',
  CWC: 'Chemical Weapons Convention',
  EUC: 'end-user certificate',
  FSC: 'Forum for Security Co-operation',
  ICSANT: 'International Convention for the Suppression of Acts of Nuclear Terrorism',
  ITT: 'intangible transfer of technology',
  NCB: 'nuclear, chemical and biological',
  NGO: 'non-governmental organization',
  NPT: 'Treaty on the Non-Proliferation of Nuclear Weapons',
  SALW: 'small arms and light weapons',
  SDG: 'Sustainable Development Goal',
  SME: 'small and medium-sized enterprise',
  SOP: 'standard operating procedure',
}

/** Abbreviations of bodies in the register that often stand for something else: what they stand for is not guessed. */
export const ambiguousAbbreviations =
  'AG APG ATC CAN CCP CD CIS CNS CPC EC ECA EEC GP IAP ICC ISIS ISS ISU JIM NEA NSS ODA PC PGA PSI RSS WA WINS'
