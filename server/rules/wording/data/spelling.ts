// Spellings that the United Nations avoids, and what it writes.
// From the spelling pages of the United Nations Editorial Manual and from counts in 4.3 million words of United Nations documents
// of 2015 to 2024, collected in 2026; inflected forms added. See ../dictionary.ts for the form of a line.

/** `avoid → use`, one a line, in the order of the alphabet. */
export const spelling = `
abridgment → abridgement
abridgments → abridgements
acknowledgment → acknowledgement
acknowledgments → acknowledgements
ad-hoc → ad hoc
addendums → addenda
adhoc → ad hoc
advertize → advertise
advertized → advertised
advertizes → advertises
advertizing → advertising
advisor → adviser
advisors → advisers
advize → advise
advized → advised
advizes → advises
advizing → advising
african → African; name
afterward → afterwards
aging → ageing
aide-mémoire → aide-memoire
aide-mémoires → aides-memoires
aides-mémoire → aides-memoires
airplane → aeroplane; ask; because the list has the British form, though aircraft is usual
airplanes → aeroplanes; ask; because the list has the British form, though aircraft is usual
Al Qaeda → Al-Qaida; name
Al-Qaeda → Al-Qaida; name
aluminum → aluminium
amidst → amid
amongst → among
analize → analyse
analized → analysed
analizes → analyses
analizing → analysing
analyze → analyse
analyzed → analysed
analyzes → analyses
analyzing → analysing
appendixes → appendices; ask
ardor → ardour
armor → armour
armored → armoured
artifact → artefact
artifacts → artefacts
asap → as soon as possible
asian → Asian; name
behavior → behaviour
behavioral → behavioural
behaviors → behaviours
benefitted → benefited
benefitting → benefiting
best practise → best practice; ask; because the noun is practice, the verb practise
best practises → best practices; ask; because the noun is practice, the verb practise
blank check → blank cheque; ask; because an order to a bank is a cheque
blank checks → blank cheques; ask; because an order to a bank is a cheque
board of enquiry → board of inquiry; because an inquiry is a formal investigation
boards of enquiry → boards of inquiry; because an inquiry is a formal investigation
budgetted → budgeted
budgetting → budgeting
caliber → calibre
calibers → calibres
canceled → cancelled
canceling → cancelling
caribbean → Caribbean; name
catalog → catalogue
cataloged → catalogued
cataloging → cataloguing
catalogs → catalogues
catalyze → catalyse
catalyzed → catalysed
catalyzes → catalyses
catalyzing → catalysing
center → centre
centered → centred
centering → centring
centers → centres
centimeter → centimetre
centimeters → centimetres
channeled → channelled
channeling → channelling
charge d'affaires → chargé d'affaires
charges d'affaires → chargés d'affaires
color → colour
colored → coloured
colorful → colourful
colors → colours
combatted → combated
combatting → combating
commission of enquiry → commission of inquiry; because an inquiry is a formal investigation
commissions of enquiry → commissions of inquiry; because an inquiry is a formal investigation
communique → communiqué
communiques → communiqués
comprize → comprise
comprized → comprised
comprizes → comprises
comprizing → comprising
compromize → compromise
compromized → compromised
compromizes → compromises
compromizing → compromising
connexion → connection
connexions → connections
counseled → counselled
counseling → counselling
counselor → counsellor
counselors → counsellors
coup d'etat → coup d'état
COVID19 → COVID-19; name
criterias → criteria
curriculums → curricula
Daesh → Da'esh; name; ask
defense → defence
defenseless → defenceless
defenses → defences
despatch → dispatch
despatched → dispatched
despatches → dispatches
despatching → dispatching
devize → devise
devized → devised
devizes → devises
devizing → devising
dialog → dialogue; not before box boxes
dialogs → dialogues
disfavor → disfavour
dishonor → dishonour
dishonorable → dishonourable
effective practise → effective practice; ask; because the noun is practice, the verb practise
effective practises → effective practices; ask; because the noun is practice, the verb practise
encyclopedia → encyclopaedia
encyclopedias → encyclopaedias
endeavor → endeavour
endeavored → endeavoured
endeavoring → endeavouring
endeavors → endeavours
enroll → enrol
enrollment → enrolment
enrollments → enrolments
enrolls → enrols
enterprize → enterprise
enterprizes → enterprises
epicenter → epicentre
epicenters → epicentres
equaled → equalled
equaling → equalling
european → European; name
exercize → exercise
exercized → exercised
exercizes → exercises
exercizing → exercising
expertize → expertise
favor → favour
favorable → favourable
favorably → favourably
favored → favoured
favoring → favouring
favorite → favourite
favorites → favourites
favors → favours
fervor → fervour
fiber → fibre
fibers → fibres
focussed → focused
focusses → focuses
focussing → focusing
for inquiries → for enquiries; ask; before please contact end; because an inquiry is a formal investigation
fora → forums
fueled → fuelled
fueling → fuelling
fulfill → fulfil
fulfillment → fulfilment
fulfills → fulfils
further inquiries → further enquiries; ask; after for any; because an inquiry is a formal investigation
general inquiries → general enquiries; ask; because an inquiry is a formal investigation
good practise → good practice; ask; because the noun is practice, the verb practise
good practises → good practices; ask; because the noun is practice, the verb practise
gray → grey; small
harbor → harbour
harbored → harboured
harboring → harbouring
harbors → harbours
honor → honour
honorable → honourable
honorably → honourably
honored → honoured
honoring → honouring
honors → honours
humor → humour
improvize → improvise
improvized → improvised
improvizes → improvises
improvizing → improvising
in Autumn → in autumn; name; before number end
in practise → in practice; ask; because the noun is practice, the verb practise
in Spring → in spring; name; before number end
in Summer → in summer; name; before number end
in Winter → in winter; name; before number end
initialed → initialled
initialing → initialling
installment → instalment
installments → instalments
instill → instil
instills → instils
inter-alia → inter alia
interalia → inter alia
internet → Internet
judgment → judgement; mixed
judgments → judgements; mixed
kilogramme → kilogram
kilogrammes → kilograms
kilometer → kilometre
kilometers → kilometres
labeled → labelled
labeling → labelling
labor → labour
labored → laboured
laborer → labourer
laborers → labourers
labors → labours
learnt → learned
leveled → levelled
leveling → levelling
licence → license; ask; after to must shall should may will can not; before the a an such all any exports imports; because the verb is license, the noun licence
licenced → licensed; because the verb is license, the noun licence
licencing → licensing; because the verb is license, the noun licence
license → licence; ask; after a an the this each every any export import transit brokering individual; not before holder plate plates; because the noun is licence, the verb license
licenses → licences; ask; after of the these such all export import transit brokering individual; because the noun is licence, the verb license
liter → litre
liters → litres
maneuver → manoeuvre
maneuvered → manoeuvred
maneuvering → manoeuvring
maneuvers → manoeuvres
marshaled → marshalled
marshaling → marshalling
matrixes → matrices
meager → meagre
media inquiries → media enquiries; ask; because an inquiry is a formal investigation
memoranda → memorandums
meter → metre; ask; after number; because a meter is a measuring device
meters → metres; ask; after number; because a meter is a measuring device
millimeter → millimetre
millimeters → millimetres
modeled → modelled
modeler → modeller
modelers → modellers
modeling → modelling
neighbor → neighbour
neighborhood → neighbourhood
neighborhoods → neighbourhoods
neighboring → neighbouring
neighbors → neighbours
note verbal → note verbale
note verbales → notes verbales
notes verbal → notes verbales
notes verbale → notes verbales
OCPW → OPCW; name
offense → offence
offenses → offences
OPWC → OPCW; name
otherwize → otherwise
paid by check → paid by cheque; ask; because an order to a bank is a cheque
paneled → panelled
paneling → panelling
paralyze → paralyse
paralyzed → paralysed
paralyzes → paralyses
paralyzing → paralysing
pay by check → pay by cheque; ask; because an order to a bank is a cheque
payable by check → payable by cheque; ask; because an order to a bank is a cheque
payment by check → payment by cheque; ask; because an order to a bank is a cheque
practiced → practised; because the verb is practise, the noun practice
practicing → practising; because the verb is practise, the noun practice
practise → practice; ask; after a the this its their common national usual standard normal current; because the noun is practice, the verb practise
practises → practices; ask; after the these its their common national such current; because the noun is practice, the verb practise
press inquiries → press enquiries; ask; because an inquiry is a formal investigation
pretense → pretence
pretenses → pretences
program → programme; not after computer software operating; not before code file files
programs → programmes; not after computer software operating; not before code file files
quarreled → quarrelled
quarreling → quarrelling
revize → revise
revized → revised
revizes → revises
revizing → revising
rigor → rigour
rumor → rumour
rumors → rumours
régime → regime
régimes → regimes
signaled → signalled
signaling → signalling
skeptic → sceptic
skeptical → sceptical
skepticism → scepticism
skeptics → sceptics
skillful → skilful
skillfully → skilfully
spelt out → spelled out
splendor → splendour
Sub-saharan → sub-Saharan; name
Subsaharan → sub-Saharan; name
sulphur → sulfur; mixed
supercede → supersede
superceded → superseded
supercedes → supersedes
superceding → superseding
supervize → supervise
supervized → supervised
supervizes → supervises
supervizing → supervising
surprize → surprise
surprized → surprised
surprizes → surprises
surprizing → surprising
targetted → targeted
targetting → targeting
theater → theatre
theaters → theatres
thru → through
to practice → to practise; ask; before the a an it them their its what; because the verb is practise, the noun practice
totaled → totalled
totaling → totalling
toward → towards
traveled → travelled
traveler → traveller
travelers → travellers
traveling → travelling
traveller's check → traveller's cheque
traveller's checks → traveller's cheques
tumor → tumour
tumors → tumours
tunneled → tunnelled
tunneling → tunnelling
Under Secretary General → Under-Secretary-General; name
Under Secretary-General → Under-Secretary-General; name
UNDOA → UNODA; name
unfavorable → unfavourable
unfavorably → unfavourably
UNOCD → UNODC; name
vapor → vapour
vapors → vapours
Vice Chair → Vice-Chair; name; ask; because the United Nations writes it with a hyphen, and other bodies may not
Vice Chairs → Vice-Chairs; name; ask; because the United Nations writes it with a hyphen, and other bodies may not
Vice Minister → Vice-Minister; name; ask; because the United Nations writes it with a hyphen, and other bodies may not
Vice Ministers → Vice-Ministers; name; ask; because the United Nations writes it with a hyphen, and other bodies may not
Vice President → Vice-President; name; ask; because the United Nations writes it with a hyphen, and other bodies may not
vigor → vigour
vis a vis → vis-à-vis
vis à vis → vis-à-vis
vis-a-vis → vis-à-vis
whilst → while
willful → wilful
willfully → wilfully
`
