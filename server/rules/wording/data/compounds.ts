// Compounds whose parts the United Nations joins, hyphenates or separates otherwise.
// From the spelling pages of the United Nations Editorial Manual and from counts in 4.3 million words of United Nations documents
// of 2015 to 2024, collected in 2026; inflected forms added. See ../dictionary.ts for the form of a line.

/** `avoid → use`, one a line, in the order of the alphabet; alternatives in brackets stand where their first would. */
export const compounds = `
above mentioned → above-mentioned
abovementioned → above-mentioned
action-plan → action plan; alone
action-plans → action plans; alone
agreed up on → agreed upon
air craft → aircraft
anti-money laundering → anti-money-laundering
[Arabic|English|French|Portuguese|Russian|Spanish] speaking → $1-speaking; name; before state states country countries participant participants expert experts official officials delegate delegates officers region regions world
armed-forces → armed forces; alone
assistance-request → assistance request; alone
assistance-requests → assistance requests; alone
awareness raising → awareness-raising; not before it them him her us this that these those the a an all any each what
back-up → backup; ask
based up on → based upon
be set-up → be set up
been set-up → been set up
bench mark → benchmark
bench marks → benchmarks
best-practice → best practice; alone
best-practices → best practices; alone
bi-annual → biannual
bi-annually → biannually
bio-diversity → biodiversity
bio-medical → biomedical
bio-safety → biosafety
bio-security → biosecurity
bio-technologies → biotechnologies
bio-technology → biotechnology
bio-terrorism → bioterrorism
bio-terrorist → bioterrorist
bio-terrorists → bioterrorists
bio-weapon → bioweapon; ask; because biological weapon is clearer
bio-weapons → bioweapons; ask; because biological weapon is clearer
biological-weapon → biological weapon; alone
biological-weapons → biological weapons; alone
border-control → border control; alone
border-controls → border controls; alone
border-guard → border guard; alone
border-guards → border guards; alone
break-through → breakthrough
break-throughs → breakthroughs
called up on → called upon
can not → cannot
can not only → 
capacity building → capacity-building; not before it them him her us this that these those the a an all any each what
carried-out → carried out
case by case basis → case-by-case basis
case-studies → case studies; alone
case-study → case study; alone
catch all clause → catch-all clause
catch all control → catch-all control
catch all controls → catch-all controls
catch all provision → catch-all provision
cease-fire → ceasefire
cease-fires → ceasefires
chair person → chairperson
chair persons → chairpersons
check point → checkpoint
check points → checkpoints
check-list → checklist
check-lists → checklists
chemical-weapon → chemical weapon; alone
chemical-weapons → chemical weapons; alone
civil-servant → civil servant; alone
civil-servants → civil servants; alone
civil-society → civil society; alone
clearinghouse → clearing house
clearinghouses → clearing houses
closing-ceremony → closing ceremony; alone
closing-remarks → closing remarks; alone
closing-session → closing session; alone
co chair → co-chair
co chaired → co-chaired
co chairs → co-chairs
co host → co-host
co hosted → co-hosted
co hosts → co-hosts
co organized → co-organized
co organizer → co-organizer
co organizers → co-organizers
co sponsor → co-sponsor
co sponsored → co-sponsored
co sponsors → co-sponsors
co-exist → coexist
co-existed → coexisted
co-existence → coexistence
co-exists → coexists
co-operate → cooperate
co-operated → cooperated
co-operates → cooperates
co-operating → cooperating
co-operation → cooperation
co-operative → cooperative
co-operatively → cooperatively
co-ordinate → coordinate
co-ordinated → coordinated
co-ordinates → coordinates
co-ordinating → coordinating
co-ordination → coordination
co-ordinator → coordinator
co-ordinators → coordinators
cochair → co-chair
cochaired → co-chaired
cochairing → co-chairing
cochairs → co-chairs
cofacilitator → co-facilitator
cofacilitators → co-facilitators
cohost → co-host
cohosted → co-hosted
cohosting → co-hosting
cohosts → co-hosts
confidence building → confidence-building; not before it them him her us this that these those the a an all any each what
contact-point → contact point; alone
contact-points → contact points; alone
control-list → control list; alone
control-lists → control lists; alone
cosponsor → co-sponsor
cosponsored → co-sponsored
cosponsoring → co-sponsoring
cosponsors → co-sponsors
counter part → counterpart
counter parts → counterparts
counter terrorism → counter-terrorism; ask; after of on in for the a national regional global international its their; not before financing capital
counter terrorism [activities|cooperation|efforts|experts|legislation|measures|officials|operations|policies|policy|strategies|strategy|unit|units] → counter-terrorism $1; ask; not after to and or that can must should will not help jointly effectively better
counter-measure → countermeasure
counter-measures → countermeasures
counter-part → counterpart
counter-parts → counterparts
counter-productive → counterproductive
counterproliferation → counter-proliferation; ask
counterterrorism → counter-terrorism
counterterrorist → counter-terrorist
country wide → countrywide
criminal-law → criminal law; alone
cross border → cross-border; ask; not after to they that who which or and goods people persons migrants not can must; not before posts post
cross border [activities|cooperation|crime|crimes|flow|flows|incidents|issues|movement|movements|nature|operation|operations|security|smuggling|terrorism|threats|trade|traffic|trafficking|transfer|transfers|transport] → cross-border $1; not after to that who they not
cross cutting → cross-cutting
crosscutting → cross-cutting
customs-officer → customs officer; alone
customs-officers → customs officers; alone
cyber attack → cyberattack
cyber attacks → cyberattacks
cyber crime → cybercrime
cyber crimes → cybercrimes
cyber security → cybersecurity
cyber space → cyberspace
cyber-attack → cyberattack
cyber-attacks → cyberattacks
cyber-crime → cybercrime
cyber-crimes → cybercrimes
cyber-security → cybersecurity
cyber-space → cyberspace
data base → database
data bases → databases
data-base → database
data-bases → databases
decision making → decision-making; not after a the this that any its their his our each such one; not before it them him her us this that these those the a an all any each what
decision making [and|at|authorities|authority|bodies|body|by|in|level|levels|mechanism|mechanisms|of|on|power|powers|procedure|procedures|process|processes|role|structure|structures|within] → decision-making $1
decision-maker → decision maker
decision-makers → decision makers
depending up on → depending upon
detection-equipment → detection equipment; alone
draft-law → draft law; alone
draft-laws → draft laws; alone
draft-plan → draft plan; alone
draft-report → draft report; alone
drawn-up → drawn up
dual use [chemicals|equipment|export|exports|goods|item|items|list|lists|material|materials|research|technologies|technology] → dual-use $1; ask
e-mail → email
e-mailed → emailed
e-mails → emails
each others → each other's; ask
[eight|five|four|nine|one|seven|six|three|two]-[hundred|thousand] → $1 $2; not before page pages year day and
end user [certificate|certificates|control|controls|statement|statements|undertaking|verification] → end-user $1; ask
export-control → export control; alone
export-controls → export controls; alone
face to face → face-to-face; before meeting meetings training event events workshop workshops discussion discussions format
fact finding → fact-finding; not before it them him her us this that these those the a an all any each what
far reaching → far-reaching
feed back → feedback; not before to into in
final-report → final report; alone
financial-sanction → financial sanction; alone
financial-sanctions → financial sanctions; alone
focal-point → focal point; alone
focal-points → focal points; alone
follow up → follow-up; ask; after a the this any its as in; before to on of with end
follow up [action|actions|activities|activity|assistance|event|events|meeting|meetings|mission|visit|visits|workshop|workshops] → follow-up $1; ask; not after to will must should may can could and would not
follow up [course|discussion|discussions|letter|letters|measures|mechanism|missions|questions|report|reports|session|training] → follow-up $1; ask
followup → follow-up
foot note → footnote
foot notes → footnotes
fore front → forefront
fore seen → foreseen
Foreign-Minister → Foreign Minister; name
frame work → framework
frame works → frameworks
front-companies → front companies; alone
front-company → front company; alone
further more → furthermore; before end it the they this there
gap-analysis → gap analysis; alone
grassroots → grass roots; ask; after the; before end and or to in of is are
grassroots [communities|groups|initiatives|level|movement|movements|organizations] → grass-roots $1; ask
guide line → guideline
guide lines → guidelines
hand book → handbook
hand books → handbooks
hand-out → handout
hand-outs → handouts
hand-over → handover
head quarters → headquarters
healthcare → health care; mixed
high level [conference|consultations|debate|delegation|dialogue|event|events|exchange|exchanges|forum|group|meeting|meetings|mission|official|officials|panel|panels|participants|participation|political|representation|representative|representatives|round table|roundtable|segment|speakers|talks|visit|visits|week] → high-level $1; ask
high light → highlight
high lighted → highlighted
high lights → highlights
high-lighted → highlighted
host-country → host country; alone
host-Government → host Government; alone
how ever → however; before end
human-rights → human rights; alone
in depth [analysis|assessment|briefing|briefings|consideration|consultations|discussion|discussions|examination|exchange|exchanges|explanation|information|interviews|knowledge|overview|presentation|presentations|research|review|studies|study|training|understanding] → in-depth $1; ask
in it self → in itself
in person [attendance|event|events|meeting|meetings|participation|session|sessions|workshop] → in-person $1; ask
information sharing → information-sharing; not before it them him her us this that these those the a an all any each what
inter-connected → interconnected
inter-connection → interconnection
inter-connectivity → interconnectivity
inter-dependence → interdependence
inter-dependent → interdependent
inter-governmental → intergovernmental
inter-ministerial → interministerial; ask
inter-national → international
inter-operability → interoperability
inter-operable → interoperable
inter-regional → interregional
inter-related → interrelated
inter-relation → interrelation
inter-religious → interreligious
interagency → inter-agency
international-law → international law; alone
international-organization → international organization; alone
international-organizations → international organizations; alone
key-note → keynote
knowhow → know-how
land locked → landlocked
land-mine → landmine
land-mines → landmines
Latin-America → Latin America; name
Latin-American → Latin American; name
law maker → lawmaker
law makers → lawmakers
law-enforcement → law enforcement
least-developed countries → least developed countries
least-developed country → least developed country
legal-adviser → legal adviser; alone
legal-advisers → legal advisers; alone
legal-basis → legal basis; alone
legal-framework → legal framework; alone
legal-frameworks → legal frameworks; alone
long term [approach|benefit|benefits|capacity|consequence|consequences|development|effect|effects|efforts|engagement|funding|growth|investment|investments|measures|needs|objective|objectives|partnership|peace|perspective|planning|priorities|process|programme|programmes|project|projects|stability|storage|vision] → long-term $1; ask; not after the
long term [assistance|commitment|cooperation|goal|goals|impact|plan|plans|solution|solutions|strategies|strategy|support|sustainability] → long-term $1; ask
longstanding → long-standing
mean while → meanwhile
[medium|short] term [assistance|effects|goal|goals|measures|needs|objectives|plan|plans|priorities|project|projects|solution|solutions|support|training] → $1-term $2; ask; not after the
Member-State → Member State; name
Member-States → Member States; name
more over → moreover; before end it they this there
multi-cultural → multicultural
multi-dimensional → multidimensional
multi-disciplinary → multidisciplinary
multi-faceted → multifaceted
multi-lateral → multilateral
multi-lateralism → multilateralism
multi-laterally → multilaterally
multi-lingual → multilingual
multi-lingualism → multilingualism
multi-national → multinational
multi-sectoral → multisectoral
multi-sectorial → multisectorial
multiethnic → multi-ethnic
multistakeholder → multi-stakeholder
multiyear → multi-year
nation-wide → nationwide
national-authorities → national authorities; alone
national-authority → national authority; alone
national-law → national law; alone
national-laws → national laws; alone
national-report → national report; alone
national-reports → national reports; alone
never the less → nevertheless
news letter → newsletter
news letters → newsletters
non [aligned|binding|compliance|discrimination|discriminatory|governmental|interference|intervention|lethal|proliferation] → non-$1
non nuclear → non-nuclear; not before capital
non nuclear weapon State → non-nuclear-weapon State
non nuclear weapon States → non-nuclear-weapon States
non-nuclear weapon State → non-nuclear-weapon State
non-nuclear weapon States → non-nuclear-weapon States
non-nuclear weapons State → non-nuclear-weapon State; name
non-nuclear weapons States → non-nuclear-weapon States; name
non[binding|compliance|discrimination|discriminatory|governmental|interference|intervention|lethal|member|members|nuclear|proliferation] → non-$1
none the less → nonetheless
nuclear weapon free → nuclear-weapon-free
nuclear weapon State → nuclear-weapon State
nuclear weapon States → nuclear-weapon States
nuclear weapon-free → nuclear-weapon-free
nuclear weapons free → nuclear-weapon-free
nuclear weapons State → nuclear-weapon State; name
nuclear weapons States → nuclear-weapon States; name
nuclear weapons-free → nuclear-weapon-free
nuclear-facilities → nuclear facilities; alone
nuclear-facility → nuclear facility; alone
nuclear-material → nuclear material; alone
nuclear-materials → nuclear materials; alone
nuclear-weapon → nuclear weapon; alone
nuclear-weapon free → nuclear-weapon-free
nuclear-weapons → nuclear weapons; alone
nuclear-weapons State → nuclear-weapon State; name
nuclear-weapons States → nuclear-weapon States; name
nuclear-weapons-free → nuclear-weapon-free
off-line → offline
on site [assistance|inspection|inspections|training|verification|visit|visits] → on-site $1; ask
on-going → ongoing
on-line → online
opening-ceremony → opening ceremony; alone
opening-remarks → opening remarks; alone
opening-session → opening session; alone
opening-speech → opening speech; alone
other wise → otherwise
out come → outcome
out comes → outcomes
out lined → outlined
out-dated → outdated
out-lined → outlined
out-reach → outreach
over view → overview
over-all → overall
over-sight → oversight
over-view → overview
participating-State → participating State; alone
participating-States → participating States; alone
peace building → peacebuilding
peace keeper → peacekeeper
peace keepers → peacekeepers
peace keeping → peacekeeping
peace-builder → peacebuilder
peace-building → peacebuilding
peace-keeper → peacekeeper
peace-keepers → peacekeepers
peace-keeping → peacekeeping
peer-review → peer review; not after to
peer-reviews → peer reviews
penal-law → penal law; alone
penal-laws → penal laws; alone
pilot-project → pilot project; alone
pilot-projects → pilot projects; alone
point-of-contact → point of contact; alone
pointed-out → pointed out
points-of-contact → points of contact; alone
police man → police officer
police men → police officers
police-officer → police officer; alone
police-officers → police officers; alone
policy maker → policymaker
policy makers → policymakers
policy making → policymaking; not after a the this that any its their his our each such one; not before it them him her us this that these those the a an all any each what
policy making [and|at|authorities|authority|bodies|body|by|in|level|levels|mechanism|mechanisms|of|on|power|powers|procedure|procedures|process|processes|role|structure|structures|within] → policymaking $1
policy-maker → policymaker
policy-makers → policymakers
policy-making → policymaking
portal-monitor → portal monitor; alone
portal-monitors → portal monitors; alone
postconflict → post-conflict
pre-condition → precondition
pre-conditions → preconditions
pre-cursor → precursor
pre-cursors → precursors
pre-requisite → prerequisite
pre-requisites → prerequisites
preempt → pre-empt
preempted → pre-empted
preempting → pre-empting
preemption → pre-emption
preemptive → pre-emptive
preempts → pre-empts
press-release → press release; alone
press-releases → press releases; alone
Prime-Minister → Prime Minister; name
private-sector → private sector; alone
public-health → public health; alone
radiation-detector → radiation detector; alone
radiation-detectors → radiation detectors; alone
radio-active → radioactive
radio-activity → radioactivity
radioactive-source → radioactive source; alone
radioactive-sources → radioactive sources; alone
re-affirm → reaffirm
re-affirmation → reaffirmation
re-affirmed → reaffirmed
re-affirming → reaffirming
re-affirms → reaffirms
re-iterate → reiterate
re-iterated → reiterated
re-iterates → reiterates
re-iterating → reiterating
re-iteration → reiteration
re-organization → reorganization
re-organize → reorganize
re-organized → reorganized
re-organizing → reorganizing
reelect → re-elect
reelected → re-elected
reelection → re-election
reenter → re-enter
reentry → re-entry
reestablish → re-establish
reestablished → re-established
reestablishing → re-establishing
reestablishment → re-establishment
reexport → re-export
reexported → re-exported
reexporting → re-exporting
reexports → re-exports
regional-centre → regional centre; alone
regional-centres → regional centres; alone
regional-organization → regional organization; alone
regional-organizations → regional organizations; alone
risk-assessment → risk assessment; alone
risk-assessments → risk assessments; alone
risk-management → risk management; alone
road-map → road map
road-maps → road maps
roadmap → road map
roadmaps → road maps
roll out → roll-out; ask; after the a this its their; before of
round-table → round table; ask; after the a; before on in at with was were is and held
roundtable → round table
roundtables → round tables
safe-guard → safeguard
safe-guarded → safeguarded
safe-guarding → safeguarding
safe-guards → safeguards
self assessment → self-assessment
self assessments → self-assessments
selfassessment → self-assessment
selfassessments → self-assessments
short coming → shortcoming
short comings → shortcomings
side-event → side event
side-events → side events
site-visit → site visit; alone
site-visits → site visits; alone
small and medium sized → small and medium-sized
socio-economic → socioeconomic
socio-economically → socioeconomically
spokes person → spokesperson
stand point → standpoint
state-of-art → state-of-the-art
step by step approach → step-by-step approach
step by step guide → step-by-step guide
stock pile → stockpile
stock piles → stockpiles
stock piling → stockpiling
stock taking → stocktaking; not before into up over place
stock-pile → stockpile
stock-piled → stockpiled
stock-piles → stockpiles
stock-piling → stockpiling
stock-taking → stocktaking
sub-categories → subcategories
sub-category → subcategory
sub-committee → subcommittee
sub-committees → subcommittees
sub-contract → subcontract
sub-contracted → subcontracted
sub-contracting → subcontracting
sub-contractor → subcontractor
sub-contractors → subcontractors
sub-contracts → subcontracts
sub-group → subgroup
sub-groups → subgroups
sub-national → subnational
sub-paragraph → subparagraph
sub-paragraphs → subparagraphs
sub-programme → subprogramme
sub-programmes → subprogrammes
sub-region → subregion
sub-regional → subregional
sub-regionalism → subregionalism
sub-regionally → subregionally
sub-regions → subregions
subitem → sub-item
subitems → sub-items
summed-up → summed up
systemwide → system-wide
table top exercise → tabletop exercise
table top exercises → tabletop exercises
table-top → tabletop
task-force → task force
task-forces → task forces
taskforce → task force
taskforces → task forces
technical-assistance → technical assistance; alone
them selves → themselves
there fore → therefore
threat-assessment → threat assessment; alone
threat-assessments → threat assessments; alone
through out → throughout; before the
time line → timeline
time lines → timelines
time table → timetable
time tables → timetables
time-frame → time frame
time-frames → time frames
time-line → timeline
time-lines → timelines
time-table → timetable
time-tables → timetables
time-zone → time zone; alone
time-zones → time zones; alone
timeframe → time frame
timeframes → time frames
to build-up → to build up; before a an the its their national
to carry-out → to carry out
to draw-up → to draw up
to fill-in → to fill in; before a an the its their
to follow-up → to follow up; before the
to point-out → to point out
to scale-up → to scale up; before the their its
to set-up → to set up; before a an the its their national new such
to step-up → to step up; before the their its
training-course → training course; alone
training-courses → training courses; alone
trans-boundary → transboundary
trans-national → transnational
transhipment → trans-shipment; ask; because resolutions 1540 (2004) and 1977 (2011) have the hyphen, 2325 (2016) and 2663 (2022) have another form
transhipments → trans-shipments; ask; because resolutions 1540 (2004) and 1977 (2011) have the hyphen, 2325 (2016) and 2663 (2022) have another form
transshipment → trans-shipment
transshipments → trans-shipments
[twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety] [one|two|three|four|five|six|seven|eight|nine] → $1-$2; not before of were was had hundred thousand
under lined → underlined
under taken → undertaken
under-lined → underlined
under-represented → underrepresented
under-taken → undertaken
under-way → under way
underway → under way
up dated → updated
up graded → upgraded
up to date → up-to-date; before information list lists matrix matrices legislation guidance knowledge technology contact data
up-dated → updated
up-graded → upgraded
view point → viewpoint
view points → viewpoints
was set-up → was set up
web site → website
web sites → websites
web-site → website
web-sites → websites
webpage → web page
webpages → web pages
well being → well-being; not before done made held used carried
wellbeing → well-being
were set-up → were set up
whole of government approach → whole-of-government approach
whole-of government approach → whole-of-government approach
wide-spread → widespread
with out → without; not before of
work plan → workplan
work plans → workplans
work programme → programme of work; mixed
work programmes → programmes of work; mixed
work shop → workshop
work shops → workshops
work-plan → workplan
work-plans → workplans
work-shop → workshop
work-shops → workshops
working-group → working group; alone
working-groups → working groups; alone
world wide → worldwide; not before web
world-wide → worldwide
`
