// What stands before -ize: beginnings of words with the Greek suffix. From the United Nations spelling list and the
// Oxford spelling of verbs in -ize, collected in 2026. Words with -ise in the root (advise, exercise) are not among them.

/** Each between spaces. */
export const izeStems =
  ' agon anonym apolog author automat bacter brutal capital caramel carbon categor central character ' +
  'civil collectiv colon commercial communal compartmental computer conceptual container contextual ' +
  'criminal critic crystall custom demon democrat demilitar digit digital diplomat dramat econom editorial ' +
  'emphas energ epitom equal external familiar federal fertil feudal final formal fossil fratern ' +
  'galvan general global harmon hospital human hybrid hypothes ideal idol immobil immun incentiv individual ' +
  'industrial initial institutional internal international ion item jeopard judicial legal legitim liberal ' +
  'lion liquid local magnet marginal material maxim mechan memor metabol militar minim mobil modern ' +
  'monet monopol moral motor multilateral national natural neutral normal notar nuclear operational optim organ ' +
  'ostrac oxid particular pasteur patron pedestrian penal personal plural polar political politic popular ' +
  'pressur priorit privat professional proselyt public pulver radical random rational real recogn regional ' +
  'regular revital revolution ritual roman routin sanit scrutin sectional sector secular ' +
  'securit sensational sensit serial social special stabil standard steril stigmat strateg subsid ' +
  'summar symbol sympath synchron synthes system systemat tantal technolog terror theor token total ' +
  'traumat trivial tyrann union universal urban util vandal vapor verbal victim visual vital vocal vulcan weapon ' +
  'western '

/** What may stand before a stem. */
export const izePrefixes: readonly string[] = ['re', 'de', 'un', 'over', 'dis', 'mis', 'pre', 'non', 'under', 'self']
