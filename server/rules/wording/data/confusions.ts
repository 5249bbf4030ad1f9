// Words that are taken for others because they look or sound alike, each only where it cannot be what is meant.
// From general knowledge of English. See ../dictionary.ts for the form of a line.

/** `avoid → use`, one a line, in the order of the alphabet. */
export const confusions = `
1540 Expert Group → 1540 Group of Experts; ask; name
1540 Group of experts → 1540 Group of Experts; name
1540 Group of Exports → 1540 Group of Experts; name
a forth → a fourth; before end session and meeting time day quarter workshop seminar conference review panel group part report
a hole range → a whole range
a loose of → a loss of
a roll → a role; after play plays played playing have has had; not before call of
a thread of → a threat of; ask
about weather → about whether; before the they it to he she this these all such any there
accept for → except for; ask
adapt the resolution → adopt the resolution
adapted a decision → adopted a decision
adapted a law → adopted a law
adapted a plan → adopted a plan; ask
adapted the law → adopted the law; ask
adapted the resolution → adopted the resolution
adopted to the needs → adapted to the needs
adopted to the situation → adapted to the situation
African union → African Union; name
all counties → all countries; ask
all Sates → all States; name
all States accept → all States except; ask; before capital
all to often → all too often
allude detection → elude detection
an other → another
an the → and the; not after a
and than → and then; before they he she
and there range → and their range
and to expensive → and too expensive
any more then → any more than
apart form → apart from
Arab league → Arab League; name; not before table
Arabic League → Arab League; name
Arabic States → Arab States; name
are effected by → are affected by; ask
are save → are safe; before end and from to
arm control → arms control
arm embargo → arms embargo
arm race → arms race
arm trade → arms trade
arm trafficking → arms trafficking
arms embargos → arms embargoes
as a hole → as a whole
aside form → aside from
asses → assess; after to would will and can could should must may
asses the → assess the
at there disposal → at their disposal
averse effect → adverse effect
averse effects → adverse effects
averse impact → adverse impact
away form → away from
back and fourth → back and forth
back than → back then; before end
Ballistic Missiles Proliferation → Ballistic Missile Proliferation; name
been effected by → been affected by
benefit form → benefit from
better as in → better than in; ask; not after the as not so much and; before the last previous other earlier
bigger then → bigger than; before a an the number half one two three ten twenty its their any those that; not after and
boarder → border
boarders → borders; ask
brake the law → break the law
break-trough → breakthrough
by than → by then; before end
can effect the → can affect the; ask
capitol → capital; ask; after its the in from their; not before hill
capitols → capitals; after their to from in the
casual link → causal link
casual relationship → causal relationship
cause and affect → cause and effect
cheaper then → cheaper than; before a an the number half one two three ten twenty its their any those that; not after and
city counsellor → city councillor
city counsellors → city councillors
coarse of action → course of action
commercial councillor → commercial counsellor; ask
compliment each other → complement each other
compliment one another → complement one another
compliment the efforts → complement the efforts
compliment the work → complement the work
complimentarity → complementarity
complimentary → complementary; before action actions activities activity approach approaches effort efforts initiative initiatives measures role roles mandates nature
complimentary to → complementary to
complimented by → complemented by; ask
complimenting the efforts → complementing the efforts
complimenting the work → complementing the work
compliments each other → complement each other
compliments the work → complements the work
Comprehensive Preview → Comprehensive Review; name
construction cite → construction site
core principals → core principles
costumer → customer; ask
costumers → customers; ask
could be effected by → could be affected by
could effect the → could affect the; ask
councillor at the Embassy → counsellor at the Embassy
councillor at the Permanent Mission → counsellor at the Permanent Mission
councillor of the Embassy → counsellor of the Embassy
councillor of the Permanent Mission → counsellor of the Permanent Mission
county report → country report
cross-boarder → cross-border
custom → customs; before officer officers official officials authority authorities control controls administration administrations service services house declaration declarations clearance duties officers union
detection devises → detection devices
deterrent affect → deterrent effect
diary products → dairy products
differ form → differ from
different form → different from; before the those that
discreet categories → discrete categories
dispersal devise → dispersal device
disperse funds → disburse funds
dispersed funds → disbursed funds
does not effect → does not affect
dual used goods → dual-use goods
dual-used → dual-use
dual-uses → dual-use; before goods items materials
due to there → due to their; not before being
duel use → dual-use
duel-use → dual-use
earlier then → earlier than; before a an the number half one two three ten twenty its their any those that; not after and
easier then → easier than; before a an the number half one two three ten twenty its their any those that; not after and
economic councillor → economic counsellor; ask
economical and social → economic and social
Economical Community → Economic Community; name
economical crisis → economic crisis
economical development → economic development
economical growth → economic growth
economical interests → economic interests
economical sanctions → economic sanctions
economical situation → economic situation
effect → affect; after adversely directly negatively positively seriously severely badly significantly; before the all our their its both
effects → affects; after adversely directly negatively positively seriously severely badly significantly; before the all our their its both
electronic devise → electronic device
eminent danger → imminent danger
eminent threat → imminent threat
ensure against → insure against; ask
European commission → European Commission; name
European parliament → European Parliament; name
European union → European Union; name
every body → everybody; before was is had agreed knew
except the invitation → accept the invitation
excepted the invitation → accepted the invitation
excepted the offer → accepted the offer
excess to information → access to information
excess to materials → access to materials
expert form → expert from; before the capital
explosive devise → explosive device
explosive devises → explosive devices
explosive ordinance → explosive ordnance
far form → far from
far to → far too; before many few long late high low big small much often
faster then → faster than; before a an the number half one two three ten twenty its their any those that; not after and
fewer as in → fewer than in; ask; not after the as not so much and; before the last previous other earlier
fewer that → fewer than; before number; not after once the
financially founded → financially funded
first councillor → first counsellor; ask
form → from; after participants experts representatives officials delegates delegations speakers practitioners panellists; before capital
form time to time → from time to time
formally known as → formerly known as
formally part of → formerly part of; ask
founds for → funds for; ask
full compliment of → full complement of
fundamental principals → fundamental principles
gain excess → gain access
General Assemble → General Assembly; name
General Council of → General Counsel of; name; ask; before capital the
great affect → great effect; before on
greater as in → greater than in; ask; not after the as not so much and; before the last previous other earlier
greenhouse affect → greenhouse effect
Group of Exports → Group of Experts; name
Gulf Sates → Gulf States; name
had an affect → had an effect
had been save → had been safe
had lead the → had led the
had past → had passed; before since and end the a
hand-on → hands-on; before training exercise exercises
hard ware → hardware
harder then → harder than; before a an the number half one two three ten twenty its their any those that; not after and
harmful affects → harmful effects
has an affect → has an effect
has been adapted by Parliament → has been adopted by Parliament; ask
has been save → has been safe
has lead a → has led a
has lead the → has led the
has past → has passed; before since and end the a
have an affect → have an effect
have lead the → have led the
have loosed → have lost
have past → have passed; before since and end
heavier then → heavier than; before a an the number half one two three ten twenty its their any those that; not after and
higher as in → higher than in; ask; not after the as not so much and; before the last previous other earlier
hole country → whole country
hole process → whole process
hole region → whole region
humanitarian principals → humanitarian principles
illegible → ineligible; ask; before for
[important|effective|difficult|expensive|efficient|complex|common|costly|detailed|dangerous|frequent|frequently|often|rapidly|quickly] then → $1 than; after more less; before the in a those before other others ever expected that
in affect → in effect; before end since from the and
in contract with → in contact with
in presents of → in the presence of
in principal → in principle; before end the agreed that to and possible
in stead of → instead of
in tact → intact
in the coarse of → in the course of
in the passed → in the past; before end year years months decade
in the presents of → in the presence of
in the same manor → in the same manner
insure → ensure; before compliance implementation coordination effective full adequate consistency sustainability transparency universal accountability adherence continuity coherence respect proper appropriate close its
insure its implementation → ensure its implementation
insured that → ensured that
Inter American Committee against Terrorism → Inter-American Committee against Terrorism; name
Inter-American Committee on Terrorism → Inter-American Committee against Terrorism; name
international piece → international peace
into affect → into effect
investigate and persecute → investigate and prosecute
investigation and persecution → investigation and prosecution
is effected by → is affected by; ask
is save → is safe; before end and from to
it self → itself
it selves → itself
its also → it is also; before important necessary clear a the to
its clear → it is clear; before that from how why whether
its difficult → it is difficult; before to for
its essential → it is essential; before that to for
its expected → it is expected; before that
its hoped → it is hoped
its important → it is important; before that to for
its impossible → it is impossible; before that to
its necessary → it is necessary; before that to for
its not → it is not; ask; not before inconsiderable insignificant infrequent unimportant
its possible → it is possible; before that
its recommended → it is recommended; before that to
its self → itself; before end was is were has had will in as for to with by on from and
its useful → it is useful; before that to for
its very [clear|difficult|easy|good|hard|helpful|important|likely|necessary|possible|probable|unlikely|useful] [for|that|to] → it is very $1 $2
its vital → it is vital; before that to for
jointly founded by → jointly funded by; ask
key note → keynote; before speech speaker address
key principals → key principles; ask
larger as in → larger than in; ask; not after the as not so much and; before the last previous other earlier
late councillor → late counsellor; ask
later then → later than; before number January February March April May June July August September October November December
law was past → law was passed
lead by → led by; after committee delegation discussion discussions exercise exercises group groups initiative mission missions process project session sessions team teams workshop; not before example
legal council → legal counsel; before end and to for on
legal councillor → legal counsellor; ask
less as in → less than in; ask; not after the as not so much and; before the last previous other earlier
less that → less than; before number; not after once the
lessons learnt → lessons learned
lightening → lightning; before strike strikes
lighter then → lighter than; before a an the number half one two three ten twenty its their any those that; not after and
little affect → little effect; before on
longer as in → longer than in; ask; not after the as not so much and; before the last previous other earlier
loose → lose; after companies States they we countries Governments not would will can could might must should; before the their its time money control track sight access business momentum trust interest credibility a an
loose of life → loss of life
loose-loose → lose-lose
looses → loses
loosing side → losing side
low moral → low morale; before end among of and
lower as in → lower than in; ask; not after the as not so much and; before the last previous other earlier
major affect → major effect; before on
manor → manner; after in; before end of that which
marital law → martial law
marshal law → martial law
material arts → martial arts
matter of principal → matter of principle
may effect the → may affect the; ask
maybe → may be; ask; before considered used needed required found given made taken necessary possible useful
Member Sates → Member States; name
military councillor → military counsellor; ask
minister councillor → minister counsellor; ask
Minister-Councillor → Minister-Counsellor; name
minuets of → minutes of
Missile Technology Control Regimes → Missile Technology Control Regime; name
moral of the staff → morale of the staff
more as → more than; before number
more as in → more than in; ask; not after the as not so much and; before the last previous other earlier
more that → more than; before number; not after once the
much activities → many activities
much banks → many banks
much delegations → many delegations
much materials → many materials
much problems → many problems
much projects → many projects
much reports → many reports
much speakers → many speakers
municipal counsellors → municipal councillors
mutually complimentary → mutually complementary
national contract point → national contact point
neighbouring counties → neighbouring countries; ask
next weak → next week
no body → nobody; before had was knew has
no fewer then → no fewer than
no later then → no later than
no less then → no less than
no more then → no more than
no other then → no other than
non-Sate → non-State; name
not effect the → not affect the
not later then → not later than
not to late → not too late
now and than → now and then
nuclear devise → nuclear device
nuclear devises → nuclear devices
nuclear waist → nuclear waste
of coarse → of course; not before action aggregate cloth fabric fibres grain grained gravel language material materials particles powder rock salt sand texture
of weather → of whether; before they it to he she these all such any there
office stationary → office stationery
officers where → officers were; before trained asked invited given told not
on sight inspection → on-site inspection
on sight inspections → on-site inspections
on the hole → on the whole
on the raise → on the rise
on there behalf → on their behalf
on weather → on whether; before they it to he she these all such any there
on-sight → on-site; before inspection inspections visit visits verification training
[Organization|Organisation] of Arab States → League of Arab States; name
other counties → other countries; ask
our self → ourselves; before end was is were has had will in as for to with by on from and
over the passed → over the past
Pan-American Health Organization → Pan American Health Organization; name
Panamerican Health Organization → Pan American Health Organization; name
[participants|experts|States|delegates|delegations|officials|representatives|seminars|workshops|reports|countries|requests|presentations] where → $1 were; name; before asked trained invited given told not also able present encouraged informed held made received submitted divided shown presented discussed of
participating Sates → participating States; name
peace of advice → piece of advice
peace of information → piece of information
peace of legislation → piece of legislation
peaces of legislation → pieces of legislation
persecuted for smuggling → prosecuted for smuggling
persecution of crimes → prosecution of crimes
persecution of offenders → prosecution of offenders
persecution of perpetrators → prosecution of perpetrators
perspective members → prospective members
physical protecting → physical protection; before of
piece and security → peace and security
point of contract → point of contact
points of contract → points of contact
politic support → political support
politic will → political will
political councillor → political counsellor; ask
precede with → proceed with
preceded with → proceeded with
prevent them form → prevent them from
principals and objectives → principles and objectives
principals of international → principles of international
principals of the Charter → principles of the Charter; name
principle → principal; before officer officers investigator investigators author authors source sources obligation obligations element elements difficulty difficulties challenge challenges concern concerns; not after in
principle adviser → principal adviser
principle advisor → principal adviser
principle [investigator|legal] → principal $1
Principle Secretary → Principal Secretary; name
proceeding paragraph → preceding paragraph
proceeding paragraphs → preceding paragraphs
proceeding session → preceding session
proceeding year → preceding year
proceeding years → preceding years
project founded by → project funded by; ask
provision of found → provision of funds
provision of founds → provision of funds
pubic → public
public persecutor → public prosecutor
public persecutors → public prosecutors
purposes and principals → purposes and principles
put fourth → put forth
put into practise → put into practice
quit clear → quite clear
quit different → quite different
quit important → quite important
quit often → quite often
radioactive waist → radioactive waste
raise founds → raise funds
received form → received from
refrain form → refrain from
representative form → representative from; before the capital
respective of whether → irrespective of whether
resulting form → resulting from
roll → role; after active central clear crucial decisive essential important key leading main major pivotal prominent significant strong supporting vital; not before call calls out back over on up in of number
roll and responsibilities → role and responsibilities
roll model → role model
roll models → role models
rolls and responsibilities → roles and responsibilities
Rome Statue → Rome Statute; name
safer then → safer than; before a an the number half one two three ten twenty its their any those that; not after and
Sates Parties → States Parties; name
Secretary-Generals report → Secretary-General's report; name
seek council → seek counsel
senior councillor → senior counsellor; ask
sensible equipment → sensitive equipment; ask
sensible goods → sensitive goods; ask
sensible information → sensitive information; ask
sensible items → sensitive items; ask
sensible material → sensitive material; ask
sensible materials → sensitive materials; ask
sensible technologies → sensitive technologies; ask
sensible technology → sensitive technology; ask
set fourth → set forth
side-affects → side effects
sight visit → site visit
sight visits → site visits
since than → since then
slower then → slower than; before a an the number half one two three ten twenty its their any those that; not after and
smaller as in → smaller than in; ask; not after the as not so much and; before the last previous other earlier
so called → so-called; ask; before the capital
so fourth → so forth
soft ware → software
some body → somebody
sooner rather then → sooner rather than
sooner then → sooner than; before a an the number half one two three ten twenty its their any those that; not after and
staff moral → staff morale
starting form → starting from
stationary and office → stationery and office
stationery detectors → stationary detectors
stationery equipment → stationary equipment
stationery source → stationary source
statue of limitations → statute of limitations
statue quo → status quo
statues of the → statutes of the; ask; before agency association bank centre commission council court federation fund institute league organisation organization society tribunal union university
status qua → status quo
stricter then → stricter than; before a an the number half one two three ten twenty its their any those that; not after and
stronger then → stronger than; before a an the number half one two three ten twenty its their any those that; not after and
supersede the number → exceed the number
support form → support from; before the capital
tenants of → tenets of; ask; before the international
thanks to there → thanks to their
that their exist → that there exist
the advises → the advice; before of
the forth → the fourth; before end session and meeting time day quarter workshop seminar conference review panel group part report
the hole world → the whole world
the loose of → the loss of
the passed decade → the past decade
the passed years → the past years
the rational behind → the rationale behind
the rational for → the rationale for
the roll of → the role of; ask; before the civil customs women industry parliament parliaments parliamentarians Governments States regional international national police academia science scientists experts capital; not after on from to
the roll played → the role played
their can be → there can be
their could be → there could be
their exist → there exist
their exists → there exists
their may be → there may be
their must be → there must be
their remain → there remain
their remains a → there remains a
their should be → there should be
their would be → there would be
theirselves → themselves
them self → themselves
them selfs → themselves
themself → themselves; ask
there → their; after describe described describes explain explained explains express expressed fulfil fulfilled give gave implement implemented improve improved lose lost met outlined present presented revise revised review reviewed secure secured share shared shares strengthen strengthened submit submits submitted submitting support updated updating adopt adopted amend amended expand expanded harmonize harmonized renewed reiterated underlined stressed exchange exchanged in of to for with by under within across; before first second initial national own respective new legal obligation obligations experience experiences view views law laws report reports plan plans list lists legislation commitment commitments readiness support border borders ports efforts capacity capacities implementation matrix matrices latest existing control work position concern concerns appreciation gratitude interest thanks regional technical country countries capitals jurisdiction territory territories mandate mandates authorities delivery
there mandate → their mandate; after in of to for with from on by under within
there [range|payload|customers|costumers] → their $1; ask; not before is are was were
they are there own → they are their own
they where → they were
third counties → third countries
third county → third country
though out → throughout; before the
thread assessment → threat assessment
thread to → threat to; before the international peace security
threads to → threats to; before the international peace security
to big → too big; after are is was were be being much far; before end for and
to broad → too broad; after are is was were be being much far; before end and
to complex → too complex; after are is was were be being much far; before end for and
to complicated → too complicated; after are is was were be being much far; before end for and
to expensive → too expensive; after are is was were be being much far; before end for and
to far → too far; after are is was were be being much far; before end away from
to few → too few; after are is was were be being much far; before end for and
to high → too high; after are is was were be being much far; before end for and
to insure the → to ensure the; ask
to late → too late; after are is was were be being much far; before end for and to
to long → too long; after are is was were be being much far; before end for and
to low → too low; after are is was were be being much far; before end for and to
to many → too many; after are is was were be being much far; before end and
to narrow → too narrow; after are is was were be being much far; before end and
to short → too short; after are is was were be being much far; before end for and
to slow → too slow; after are is was were be being much far; before end and
to small → too small; after are is was were be being much far; before end for and
to that affect → to that effect
to weak → too weak; after are is was were be being much far; before end and to
too the → to the; ask
tow → two; before days weeks months years States experts participants groups sessions officials
training coarse → training course
training coarses → training courses
training curse → training course
trough → through; before the a its their an this these all which
unexploded ordinance → unexploded ordnance
Untied Arab → United Arab; name
Untied Kingdom → United Kingdom; name
untied States → United States; name
until than → until then
vary important → very important
vary useful → very useful
Viet Name → Viet Nam; name
waist management → waste management
was effected by → was affected by; ask
was lead → was led; before jointly to
was past by → was passed by
was save → was safe; before end and from to
Wassenaar Agreement → Wassenaar Arrangement; name
weaker then → weaker than; before a an the number half one two three ten twenty its their any those that; not after and
weather → whether; after ask asked asks asking decide decided decides decision know knew see seen unclear clear determine determined check checked question questions consider considered discuss discussed discussing assess examine examined examining verify verified verifying find wonder wondered doubt doubted matter regardless evaluate establish; not before conditions forecast forecasts data stations station reports services service and patterns related
weather it → whether it; before is was would could should had has can will might
weather there → whether there
weather these → whether these
weather they → whether they
weather to → whether to
web cite → website
web sight → website
were effected by → were affected by; ask
were lead → were led; before jointly to
what so ever → whatsoever
where as → whereas
where ever → wherever
which lead to the adoption → which led to the adoption
which where → which were; not before the it they he she
who where → who were
wider then → wider than; before a an the number half one two three ten twenty its their any those that; not after and
wit the → with the
witch → which; not before hunt hunts doctor doctors
with immediate affect → with immediate effect
would effect the → would affect the; ask
`
