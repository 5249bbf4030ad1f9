// Nouns of notes, for the rules on grammar. From general knowledge of English.

/** Nouns that are counted, in the singular; the plural of each is regular: in -s, -es or -ies. */
export const countedNouns =
  'action activity adviser agency agent airport amendment annex answer area argument arrangement article aspect ' +
  'assessment attack authority bank barrier body border briefing building camera campaign capability case category centre ' +
  'certificate challenge checklist chemical citizen clause comment commission commitment committee community company ' +
  'component concern conclusion condition conference consequence consignment consultant consultation container contract ' +
  'contribution control convention coordinator cost council country course crime customer database decision declaration ' +
  'deficiency delegate delegation deliberation department detector difference difficulty director discussion document ' +
  'donor effort element embassy emergency engineer enterprise entity error event example exception exemption exercise ' +
  'expert export exporter facility factory failure feature field figure file finding firm flow forum gap goal Government ' +
  'group guard guide guideline handbook hospital idea import importer improvement incident indicator individual industry ' +
  'initiative inspection inspector institute institution instrument interest intervention interview investigation ' +
  'investigator invitation issue item journalist judge laboratory law lawyer leader lecturer lesson letter licence limit ' +
  'link list loophole loss machine manager manual manufacturer material measure mechanism meeting member method minister ' +
  'ministry missile mission moderator module name nation need negotiation network notification objective obligation ' +
  'observer offence offer office officer official operator opinion opportunity option organization outcome page panel ' +
  'panellist paper parliamentarian participant partner partnership party pathogen penalty permit person phase plan plant ' +
  'point policy port position practice practitioner precursor presentation priority problem procedure product programme ' +
  'project proposal prosecutor provider provision publication question reactor reason recipient recommendation reference ' +
  'reform regime region regulation regulator relation remark reply report representative request requirement researcher ' +
  'reservation resolution resource response responsibility result review risk role round rule sample sanction scenario ' +
  'scholar school scientist section sector seizure seminar service session shipment shortage shortcoming side site ' +
  'situation skill society solution source speaker specialist speech sponsor stage stakeholder standard State statement ' +
  'step strategy student study subject submission substance suggestion supplier survey system table task team technique ' +
  'technology template test text theme threat tool topic toxin trader trafficker trainee trainer transaction transfer ' +
  'treaty trend truck unit university user vehicle vessel victim view violation visit visitor vulnerability warehouse ' +
  'weapon website week worker workshop year'

/** Nouns that name one thing and take a verb in the singular, counted or not. */
export const abstractNouns =
  'access adherence adoption agenda aim analysis application attention availability awareness budget compliance consensus consideration ' +
  'cooperation coordination creation criterion debate development dialogue enforcement equipment establishment event evidence examination ' +
  'exchange existence framework funding guidance impact implementation importance information integration introduction ' +
  'knowledge lack legislation level mandate matrix nature need non-proliferation paragraph participation possibility preparation ' +
  'presence prevention proliferation prosecution protection purpose quality ratification registration ' +
  'relevance sanction scope security status structure success support sustainability trade trafficking training transparency transport ' +
  'universalization usefulness value verification work anniversary average capacity competence manufacture storage transit time cost price speed pandemic'

/** Of these nouns, those that have a verb in the singular without an article, too: "cooperation between States is". */
export const uncountedNouns =
  'assistance awareness compliance cooperation coordination enforcement equipment funding implementation information ' +
  'integration knowledge legislation non-proliferation ordination operation proliferation protection ratification trafficking training ' +
  'transparency universalization verification'
