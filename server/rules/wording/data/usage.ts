// Plurals, prepositions and phrases that are not English, or not that of the United Nations.
// From the spelling pages of the United Nations Editorial Manual and from counts in 4.3 million words of United Nations documents
// of 2015 to 2024, collected in 2026; inflected forms added. See ../dictionary.ts for the form of a line.

/** `avoid → use`, one a line, in the order of the alphabet; alternatives in brackets stand where their first would. */
export const usage = `
[a|an] advice → advice; before end on from to about for of; because the word has no plural
[a|an] assistance → assistance; before by from to for of in end; because the word has no plural
a criteria → a criterion; ask; because criteria is the plural
[a|an] equipment → equipment; before end for of to that which; because the word has no plural
[a|an] information → information; before end on about from that of for; because the word has no plural
a legislation → legislation; before end on to that which for; because the word has no plural
a phenomena → a phenomenon; ask; because phenomena is the plural
a research → research; before end on into; because the word has no plural
a software → software; before end for to that which; because the word has no plural
a treat to → a threat to; before the international peace security
accompanied with → accompanied by; ask; before the a an
according with → in accordance with; ask; before the
accused for → accused of
actually → currently; ask; after start; before end; because actually means in fact
adapted by the Security Council → adopted by the Security Council; name
adapted resolution → adopted resolution; before number
adapted unanimously → adopted unanimously
adverse affect → adverse effect
adverse affects → adverse effects
adversely effected → adversely affected
advices → advice; because the word has no plural
agree to following → agree to the following
agreed about → agreed on; ask; before the a
agreed in principal → agreed in principle
agreed on following → agreed on the following
aimed to a → aimed at a; before better more
aims to the → aims at the
all kind of → all kinds of
all over sudden → all of a sudden
all type of → all types of
[allows|allowed] to the [Government|Governments|State|States|authorities|Committee|experts|participants] → $1 the $2; name; before to
amount of [countries|experts|participants|reports|requests|States] → number of $1
an advise → advice
an affect → an effect; before on
answered on → answered; before questions
answered to → answered; before the questions all several
approached to → approached; before the States
are party of → are party to
are planed → are planned
are send → are sent
arial vehicle → aerial vehicle
arial vehicles → aerial vehicles
as consequence of → as a consequence of
as follow → as follows; before end
as following → as follows; before end
as planed → as planned
as regards to → as regards
as result of → as a result of
as well as also → as well as
asked for advise → asked for advice
asked to the → asked the; ask; before experts participants representative representatives States
asked weather → asked whether
assist to [States|Governments|countries] → assist $1; name
assistance for drafting → assistance in drafting; ask
assistances → assistance; because the word has no plural
assisted to [States|Governments|countries] → assisted $1; name
assisted to the [session|seminar|workshop|meeting|conference|ceremony|course|exercise|event] → attended the $1; because to assist is to help
assisting to [States|Governments|countries] → assisting $1; name
assists to [States|Governments|countries] → assists $1; name
assists to the [session|seminar|workshop|meeting|conference|ceremony|course|exercise|event] → attends the $1; because to assist is to help
at end of → at the end of
at same time → at the same time
at the occasion of → on the occasion of
attended to the ceremony → attended the ceremony
attended to the opening → attended the opening
attention on the fact → attention to the fact
aware about → aware of
badly effected → badly affected
based in the → based on the; before resolution experience results principle principles idea findings report outcome
basic principals → basic principles
be lead by → be led by
be send → be sent
became party of → became party to
become party of → become party to
been lead by → been led by
been send → been sent
best mean to → best means to
best practises → best practices
[better|fewer|greater|higher|larger|longer|lower|older|shorter|smaller] then → $1 than; before a an the number half one two three ten twenty its their any those that
booth countries → both countries
booth sides → both sides
booth States → both States; name
by end of → by the end of
by mean of → by means of
by occasion of → on the occasion of
came into affect → came into effect
capable to → capable of
come into affect → come into effect
compared with last years → compared with previous years
complied to → complied with
complies to → complies with
comply to → comply with
complying to → complying with
comprise of → comprise; because the whole comprises its parts
comprised of → composed of; ask; because the whole comprises its parts
comprises of → comprises; because the whole comprises its parts
comprising of → comprising; because the whole comprises its parts
compromise themselves to → undertake to
compromised themselves to → undertook to
compromised to → undertook to; because to compromise is to meet half-way
concerning to → concerning
congratulated for → congratulated on; before the its their
congratulated to → congratulated; before the States capital
consider weather → consider whether
consist from → consist of
consisted from → consisted of
consisted in → consisted of; before two three four five six seven eight nine ten number
consisting from → consisting of
consists from → consists of
consists in → consists of; before two three four five six seven eight nine ten number
contribute for → contribute to; ask; before the this its their
[contribute|contributed|contributes|contributing] for the [benefit|duration|first|good|purpose|sake|same|second|third] → 
[contribute|contributed|contributes|contributing] to [achiev|enhanc|ensur|improv|promot|reduc]e → $1 to $2ing
[contribute|contributed|contributes|contributing] to [build|combat|develop|implement|prevent|strengthen] → $1 to $2ing
contributed for → contributed to; ask; before the this its their
contributes for → contributes to; ask; before the this its their
contributing for → contributing to; ask; before the this its their
cooperations → cooperation; because the word has no plural
coordinations → coordination; because the word has no plural
could loose → could lose
Counsel of Europe → Council of Europe; name
[customs|laboratory|medical|military|qualified|security|trained] personal → $1 personnel; before end and in for to who at
datas → data; because the word is a plural
deal about → deal with; before the
deals about → deals with
dealt about → dealt with
decide weather → decide whether
depend of → depend on
dependent from → dependent on
depending of → depending on
depends of → depends on
described about → described; because it takes no preposition
desirous for → desirous of
despite of → despite
different than → different from
differents → different; because adjectives have no plural
difficulties to comply → difficulties in complying
difficulties to implement → difficulties in implementing
discuss about → discuss; not before number how what half; because it takes no preposition
discuss on how → discuss how
discussed about → discussed; not before number how what half; because it takes no preposition
discussed on how → discussed how
discusses about → discusses; not before number how what half; because it takes no preposition
discussing about → discussing; not before number how what half; because it takes no preposition
due to the fact that → because; ask; because it is shorter
during last → during the last; before two three four five six ten few number years
elicit trade → illicit trade
elicit traffic → illicit traffic
elicit trafficking → illicit trafficking
elicit transfer → illicit transfer
elicit transfers → illicit transfers
emphasised on the importance → emphasized the importance
emphasised on the need → emphasized the need
emphasize on → emphasize; ask; before the this its their; because it takes no preposition
emphasized on the importance → emphasized the importance
emphasized on the need → emphasized the need
emphasizes on → emphasizes; ask; before the this its their; because it takes no preposition
emphasizing on → emphasizing; ask; before the this its their; because it takes no preposition
enter in force → enter into force
entered in force → entered into force
entering in force → entering into force
enters in force → enters into force
entry in force → entry into force
equipments → equipment; because the word has no plural
evidences → evidence; ask; after the these such any of all some new more; because evidence has no plural
expertises → expertise; because the word has no plural
explain States → explain to States; name; ask; before the how what that why
explained about → explained; because it takes no preposition
explained States → explained to States; name; ask; before the how what that why
explaining States → explaining to States; name; ask; before the how what that why
expressed its gratefulness → expressed its gratitude
expressed their gratefulness → expressed their gratitude
feedbacks → feedback; because the word has no plural
fill a questionnaire → fill in a questionnaire
fill the questionnaire → fill in the questionnaire
filled a questionnaire → filled in a questionnaire
filled the questionnaire → filled in the questionnaire
filling the questionnaire → filling in the questionnaire
first time ever → first time; ask
focused in → focused on; before the implementation how issues national export
focused to → focused on; before the
focusses in → focuses on
for advise → for advice
for following → for the following; before reasons purposes States
for next → for the next; before two three four five six ten few number years
for the contrary → on the contrary
gave advise → gave advice
general principals → general principles
give advise → give advice
given the flour → given the floor
gives advise → gives advice
giving advise → giving advice
great importance in → great importance to; after attach attaches attached attaching
Group of Expert → Group of Experts; name; not before capital
guiding principals → guiding principles
had lead to → had led to
had raised by → had risen by; not before the a an
half of States → half of the States; name
hardwares → hardware; because the word has no plural
has following → has the following
has lead to → has led to
has raised by → has risen by; not before the a an
have following → have the following
have lead to → have led to
have raised by → have risen by; not before the a an
her gratefulness → her gratitude
highlighted on the importance → highlighted the importance
highlighted on the need → highlighted the need
his gratefulness → his gratitude
Human Rights Counsel → Human Rights Council; name
importants → important; because adjectives have no plural
in accordance of → in accordance with; before the resolution this its
in accordance to → in accordance with
in according with → in accordance with
in base of → on the basis of
in behalf of → on behalf of
in booth → in both; before directions cases areas countries sides
in charge for → in charge of
in compliance of → in compliance with
in compliance to → in compliance with
in conformity to → in conformity with; ask
in dealing of → in dealing with
in following → in the following; before areas order sectors fields sections ways cases
in frame of → in the framework of
in framework of → in the framework of
in last → in the last; before two three four five six ten few number years
in line to → in line with; before the resolution resolutions this its their
in line to the throne → 
in march → in March; name; before number
in margins of → in the margins of
in may → in May; name; before number
in next → in the next; before two three four five six ten few number
in order for to → in order to
in particularly → in particular
in presence of → in the presence of
in regards to → with regard to
in relation with → in relation to; before the this resolution
in the aim of → with the aim of
in the aim to → with the aim of; ask
in the base of → on the basis of
in the beginning of → at the beginning of
in the end of → at the end of
in the frame of → in the framework of; ask
in the frame of the picture → 
in the Internet → on the Internet; before end and
in the meanwhile → in the meantime
in the moment → at the moment; before end
in the occasion of → on the occasion of
in the one hand → on the one hand
in the other hand → on the other hand
in the same time → at the same time; not before frame frames period zone span
in the view to → with a view to
in this occasion → on this occasion
in view to → with a view to
informations → information; because the word has no plural
informed that → reported that; ask; not after was were is are be been being and or also well so duly further reliably he she it they him her us them; because to inform needs to say whom
insisted in → insisted on; before the
insisted the need → insisted on the need
insists in → insists on; before the
insure that → ensure that
insured the [experts|participants|Committee|States|delegates|meeting|audience] of → assured the $1 of; name
insured the [experts|participants|Committee|States|delegates|meeting|audience] that → assured the $1 that; name
insures that → ensures that
insuring that → ensuring that
interested for → interested in; before the
interested on → interested in; before the
interested to host → interested in hosting
interested to participate → interested in participating
interested to receive → interested in receiving; ask
invited for participate → invited to participate
invited for to → invited to
is expected that → it is expected that; after start; ask
is lead by → is led by
is no yet → is not yet
is party of → is party to
is planed → is planned
is send → is sent
know weather → know whether
knowledges → knowledge; because the word has no plural
lastly, but not least → last but not least
latest at → no later than; before the number
latest by → by; before the number end January February March April June July August September October November December
latest until → no later than
legal advise → legal advice; not before the
legislations → legislation; because the word has no plural
less countries → fewer countries; ask
less participants → fewer participants; ask
less States → fewer States; name; ask
less then → less than; before a an the number half one two three ten twenty last ever expected before in its their any
lessons learn → lessons learned; before end from and in
letter date → letter dated; before number
letters date → letters dated; before number
[look|looked|looking|looks] forward to [continu|receiv]e → $1 forward to $2ing
[look|looked|looking|looks] forward to [hear|meet|see] → $1 forward to $2ing
[look|looked|looking|looks] forward to work → $1 forward to working; before with closely together
looked forward for → looked forward to
looking forward for → looking forward to
looks forward for → looks forward to
loosing → losing
made a discussion → held a discussion
made a meeting → held a meeting
made a research → carried out research
made a seminar → held a seminar
made a workshop → held a workshop
made an exercise → held an exercise; ask
made good experiences → had good experience
make a discussion → hold a discussion
make a meeting → hold a meeting
make a research → carry out research
make a seminar → hold a seminar
make a workshop → hold a workshop
make an exercise → hold an exercise; ask
making a discussion → holding a discussion
mass destructions → mass destruction
may loose → may lose
mean of delivery → means of delivery
means of deliveries → means of delivery
medias → media; because the word is a plural
mentioned about → mentioned; because it takes no preposition
more [better|bigger|cheaper|easier|faster|higher|quicker|safer|stronger] → $1
more strict → stricter
more then → more than; before a an the number half one two three ten twenty last ever expected before in its their any
most of countries → most countries
most of delegations → most delegations
most of participants → most participants
most of States → most States; name
much [companies|countries|experts|participants|questions|requests|States] → many $1
negative affect → negative effect
negative affects → negative effects
negatively effected → negatively affected
no affect → no effect; before on end
no yet → not yet
non-proliferations → non-proliferation; because the word has no plural
not longer → no longer
note verbale date → note verbale dated; before number
nuclear martial → nuclear material
nuclear martials → nuclear materials
objected against → objected to; ask; before the
of may → of May; name; before number
offered advise → offered advice
on base of → on the basis of
on basis of → on the basis of
on behalf on → on behalf of
on behave of → on behalf of
on international level → at the international level
on invitation of → at the invitation of
on margins of → on the margins of
on national level → at the national level
on other hand → on the other hand
on regional level → at the regional level
on the base of → on the basis of; ask; before the this resolution their its
on the behalf of → on behalf of
on the contrary of → contrary to
on the field of → in the field of
on the first time → for the first time
on the invitation of → at the invitation of
on the regard → in that regard
on this context → in this context
open remarks → opening remarks
open speech → opening speech
other stakeholder → other stakeholders; ask; not after any no every each the some an one; not before capital group groups meeting meetings
other then → other than; before the a an those that
overview about → overview of
overview on → overview of
overview over → overview of
participate on the → participate in the
participate to → participate in; before the this a an its
[participate|participated|participates|participating] to the [best|end|extent|full|fullest|greatest|maximum] → 
participated to → participated in; before the this a an its
participates to → participates in; before the this a an its
participating to → participating in; before the this a an its
parties of the Convention → parties to the Convention
parties of the Treaty → parties to the Treaty
party of the Convention → party to the Convention
party of the Treaty → party to the Treaty
per cents → per cent
[permits|permitted] to [States|Governments|participants] → $1 $2; name
[permits|permitted] to the [Government|Governments|State|States|authorities|Committee|experts|participants] → $1 the $2; name
personnels → personnel; because the word has no plural
perspectives for cooperation → prospects for cooperation; ask
perspectives for the future → prospects for the future; ask
perspectives for their → prospects for their; ask
perspectives of cooperation → prospects for cooperation; ask
phenomenons → phenomena
planed for → planned for
planed to → planned to
point of contacts → points of contact
positive affect → positive effect
positive affects → positive effects
prevented to → prevented from; ask
principle [adviser|aim|aims|goal|goals|objective|objectives|organ|organs|partner|partners|purpose|reason|reasons|sponsor|task|tasks] → principal $1; not after in
profited from the occasion → took the opportunity
programme of works → programmes of work; ask
provide advise → provide advice
provided advise → provided advice
question weather → question whether
quiet clear → quite clear
quiet different → quite different
quiet often → quite often
quiet well → quite well
radioactive martial → radioactive material
radioactive martials → radioactive materials
rather then → rather than
realize a seminar → hold a seminar
realize a workshop → hold a workshop
realized a meeting → held a meeting
realized a seminar → held a seminar
realized a workshop → held a workshop
refer on → refer to
referred as → referred to as
referred on → referred to
refers on → refers to
regarding to → regarding
relies in → relies on; before the
rely in → rely on; before the
remembered that all → recalled that all; ask
remembered that resolution → recalled that resolution; ask
remembered that States → recalled that States; name; ask
remembered that the Committee → recalled that the Committee; name; ask
remembered that the mandate → recalled that the mandate; ask
remembered that the resolution → recalled that the resolution; ask
remembered the [participants|States|delegates|experts|officials|representatives|audience|officers|meeting|speakers] → reminded the $1; name; ask; before of that about to
reminded [all|States|participants|delegates|delegations|officials] about → reminded $1 of; name
reminded the [participants|States|delegates|delegations|experts|officials|representatives|audience|officers|speakers|parties|meeting] about → reminded the $1 of; name
reminded to → recalled; ask; before the paragraph
reminded to [paragraph|resolution|article] → recalled $1
replied on → replied to; before the questions all several
report date → report dated; before number
request for → request; ask; after may might can could should must will would shall they states not; before assistance help support clarification clarifications guidance advice extension information permission more; because the verb takes no preposition
requested for → requested; ask; before assistance help support clarification clarifications guidance advice extension information permission more; not after funds resources amount amounts sum sums budget posts and; because the verb takes no preposition
requesting for → requesting; ask; because the verb takes no preposition
responded on → responded to; before the questions
responsible from → responsible for; before the
responsible of → responsible for
responsibles → those responsible; ask
responsibles for → those responsible for
Security Counsel → Security Council; name
seek advise → seek advice
serie of → series of
severely effected → severely affected
side affects → side effects
since a long time → for a long time
since [eight|five|four|nine|seven|six|ten|three|two] years → for $1 years; not before ago
since end of → since the end of
since long time → for a long time
since many years → for many years
since march → since March; name; before number
since may → since May; name; before number
since several years → for several years
since some years → for some years
softwares → software; because the word has no plural
some advise → some advice
some advises → some advice; because the word has no plural
spare no efforts → spare no effort
spared no efforts → spared no effort
sparing no efforts → sparing no effort
spoke on behalf on → spoke on behalf of
staffs → staff; ask; not after general chiefs joint who and; because staff has no plural
state of art → state of the art
stressed about → stressed
stressed on → stressed; before the how that
stressed on the importance → stressed the importance
stressed on the necessity → stressed the necessity
stressed on the need → stressed the need
stressing on the → stressing the
succeeded to → succeeded in; ask; not after he she who
suffered of → suffered from
suffers of → suffers from
suggested to continue → suggested continuing
suggested to create → suggested creating
suggested to develop → suggested developing
suggested to draw → suggested drawing
suggested to establish → suggested establishing
suggested to have → suggested having
suggested to hold → suggested holding
suggested to include → suggested including
suggested to invite → suggested inviting
suggested to make → suggested making
suggested to organize → suggested organizing
suggested to share → suggested sharing
suggested to use → suggested using
supported to → supported; before the proposal idea
take affect → take effect
take in account → take into account
take in consideration → take into consideration
take note about → take note of
take part to → take part in; before the this a an
take the flour → take the floor
taken in account → taken into account
taken in consideration → taken into consideration
taken note about → taken note of
takes in account → takes into account
takes note about → takes note of
taking in account → taking into account
taking in consideration → taking into consideration
taking note about → taking note of
taking part to → taking part in; before the a
taking the flour → taking the floor
technical advise → technical advice; not before the
terms of references → terms of reference
thanked to → thanked; before the all capital
the affect of → the effect of
the affects of → the effects of
the both → both; not before of
the followings → the following
the half of → half of; ask; before the
the implementing of → the implementation of; not before capital
the later has → the latter has
the later is → the latter is
the later was → the latter was
the most of → most of; before them the these; not after make makes made making
the treat of → the threat of
their are → there are
their has been → there has been
their have been → there have been
their is → there is
their was → there was
their were → there were
their will be → there will be
theirs → their; before borders laws obligations efforts national own reports territory views
there borders → their borders; after with of in on for to by control secure across
there countries → their countries; after in of to by for
there efforts → their efforts; after in of to for
there national → their national; after with of in on for to by
there obligations → their obligations; not after are is was were
there own → their own
there respective → their respective
these kind of → these kinds of
these type of → these types of
this kinds of → these kinds of
till → until; before number now then today tomorrow January February March April May June July August September October November December
to advice → to advise; before on States the them Governments and
to loose → to lose; before the its their time money control track sight access business momentum
to request for → to request; ask; before assistance help support clarification clarifications guidance advice extension information permission more; because the verb takes no preposition
took affect → took effect
took in account → took into account
took note about → took note of
took part at the → took part in the; ask; before workshop seminar meeting conference session course exercise discussion
took part on the → took part in the; before workshop seminar meeting conference session course exercise discussion
took part to → took part in; before the this a an
took the flour → took the floor
trainings → training courses; ask; because training has no plural
under the chair of → under the chairmanship of; ask
under the lead of → under the leadership of; ask
under the leading of → under the leadership of
underlined about → underlined
underlined on → underlined; before the how that
underlines on → underlines; before the how that
Untied Nations → United Nations; name
until end of → until the end of
until march → until March; name; before number
until may → until May; name; before number
upon invitation of → at the invitation of
voluntarily action → voluntary action
voluntarily basis → voluntary basis
voluntarily contribution → voluntary contribution
voluntarily contributions → voluntary contributions
voluntarily national → voluntary national
warned from → warned against; ask; before the a
was lead by → was led by
was planed → was planned
was send → was sent
weapon of mass destructions → weapons of mass destruction
weapons of mass destructions → weapons of mass destruction
weather or not → whether or not
welcomed about → welcomed
were lead by → were led by
were send → were sent
will loose → will lose
with aim of → with the aim of
with assistance of → with the assistance of
with help of → with the help of
with participation of → with the participation of
with regards to → with regard to
with support of → with the support of
with the aim of to → with the aim of
with the aim to → with the aim of; ask
with the occasion of → on the occasion of
with view to → with a view to
within next → within the next; before number two three four five six ten few month year weeks
would loose → would lose
`
