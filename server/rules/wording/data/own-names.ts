// Own names of treaties, programmes and institutes that keep their spelling; bodies are in the register of organizations.
// Facts from the names that these bodies and treaties give themselves, collected in November 2026.

/** With plain apostrophes; a place inside one is closed to rules on wording. */
export const ownNames: readonly string[] = [
  'Treaty on the Non-Proliferation of Nuclear Weapons',
  'Nuclear Non-Proliferation Treaty',
  'Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction',
  'Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction',
  'Convention on the Physical Protection of Nuclear Material',
  'International Convention for the Suppression of Acts of Nuclear Terrorism',
  'Comprehensive Nuclear-Test-Ban Treaty',
  'Global Counter-Terrorism Strategy',
  'Global Counterterrorism Forum',
  'Global Initiative to Combat Nuclear Terrorism',
  'Code of Conduct on Counter-Terrorism',
  'International Science and Technology Center',
  'Science and Technology Center in Ukraine',
  'Export Control and Related Border Security',
  'Cooperative Threat Reduction Program',
  'International Nonproliferation Export Control Program',
  'Vienna Center for Disarmament and Non-Proliferation',
  'James Martin Center for Nonproliferation Studies',
  'Stimson Center',
  'Belfer Center',
  'Wilson Center',
  'Carter Center',
  'Nonproliferation Review',
  'Pearl Harbor',
  'Department of Defense',
  'Department of Labor',
  'Labor Party',
  'World Trade Center',
]
