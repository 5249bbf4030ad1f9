// Verbs of notes, for the rules on grammar and usage. From general knowledge of English.

/** The infinitives of verbs with regular forms that are hardly anything else. */
export const regular =
  'accept achieve acknowledge adapt add adhere adopt advise afford agree allow announce apply appoint assess assist ' +
  'attend avoid await believe belong carry clarify comply conclude condemn confirm consider continue contribute ' +
  'convene coordinate create decide define deliver demonstrate deny depend describe destroy detain detect determine ' +
  'develop devote discuss distribute elaborate eliminate emphasize enable enact encourage enforce engage enhance ' +
  'ensure enter establish evaluate examine exclude exist expand explain extend facilitate fulfil gather harmonize ' +
  'identify improve include incorporate inform inspect integrate intend introduce invest investigate involve join ' +
  'maintain manage mitigate mobilize modify negotiate nominate observe obtain occur oppose organize participate ' +
  'possess prepare preserve prevent prioritize prohibit promote propose prosecute protect provide publish pursue ' +
  'ratify react receive recognize recommend reduce refuse regulate reinforce reiterate remain remind render replace ' +
  'require respond retain revise serve solve specify strengthen submit suggest sustain tackle translate underline ' +
  'verify want accompany anticipate appear attach comprise consist constitute contain correspond differ diminish disagree exceed oblige ' +
  'prefer prove relate rely represent seem vary affect apply arrive ask attract collect compare complain connect convince ' +
  'cooperate criticize deserve emerge employ endorse happen impose indicate learn operate originate persist postpone ' +
  'predict realize refer reflect remember reveal seize smuggle suffer survive suspend'

/** The same for those that are nouns or adjectives as well, but with an article or in the plural: "an address", "analyses". */
export const seldomNouns =
  'address advance analyse close conduct draft fund implement present produce raise secure train update'

/** The same for those that are nouns just as they stand: "access to", "in support of". */
export const oftenNouns =
  'access account aim answer benefit change combat control counter cover exchange exercise express finance focus ' +
  'function guard help host increase issue limit list map monitor need note offer plan process progress reach ' +
  'register reject report request resolve respect result review search share sign start state stop stress study ' +
  'support target test thank track trade transfer use visit welcome work amount attempt call complete face fail lack match mention open pass release ' +
  'complement export import last launch'

/** Infinitive, past and participle of the others. */
export const irregular =
  'become became become|begin began begun|bring brought brought|build built built|choose chose chosen|' +
  'deal dealt dealt|draw drew drawn|fight fought fought|give gave given|go went gone|grow grew grown|hold held held|' +
  'keep kept kept|know knew known|lead led led|make made made|meet met met|overcome overcame overcome|' +
  'seek sought sought|send sent sent|set set set|speak spoke spoken|spend spent spent|take took taken|' +
  'fall fell fallen|rise rose risen|stand stood stood|teach taught taught|understand understood understood|buy bought bought|come came come|find found found|forget forgot forgotten|lose lost lost|' +
  'pay paid paid|say said said|see saw seen|sell sold sold|show showed shown|think thought thought|undertake undertook undertaken|write wrote written'

/** Those of the irregular ones that are seldom nouns; none is often one. */
export const irregularNouns = 'build deal draw fight find hold lead make pay rise set show stand'
