// Compounds whose parts the United Nations joins, hyphenates or separates otherwise.
// From the spelling pages of the United Nations Editorial Manual and from counts in 4.3 million words of United Nations documents
// of 2015 to 2024, collected in 2026; inflected forms added. See ../dictionary.ts for the form of a line.

/** `avoid → use`, one a line, in the order of the alphabet. */
export const compounds = `
above mentioned → above-mentioned
abovementioned → above-mentioned
action-plan → action plan; alone
action-plans → action plans; alone
agreed up on → agreed upon
air craft → aircraft
anti-money laundering → anti-money-laundering
Arabic speaking → Arabic-speaking; name; before state states country countries participant participants expert experts official officials delegate delegates officers region regions world
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
counter terrorism activities → counter-terrorism activities; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism cooperation → counter-terrorism cooperation; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism efforts → counter-terrorism efforts; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism experts → counter-terrorism experts; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism legislation → counter-terrorism legislation; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism measures → counter-terrorism measures; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism officials → counter-terrorism officials; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism operations → counter-terrorism operations; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism policies → counter-terrorism policies; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism policy → counter-terrorism policy; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism strategies → counter-terrorism strategies; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism strategy → counter-terrorism strategy; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism unit → counter-terrorism unit; ask; not after to and or that can must should will not help jointly effectively better
counter terrorism units → counter-terrorism units; ask; not after to and or that can must should will not help jointly effectively better
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
cross border activities → cross-border activities; not after to that who they not
cross border cooperation → cross-border cooperation; not after to that who they not
cross border crime → cross-border crime; not after to that who they not
cross border crimes → cross-border crimes; not after to that who they not
cross border flow → cross-border flow; not after to that who they not
cross border flows → cross-border flows; not after to that who they not
cross border incidents → cross-border incidents; not after to that who they not
cross border issues → cross-border issues; not after to that who they not
cross border movement → cross-border movement; not after to that who they not
cross border movements → cross-border movements; not after to that who they not
cross border nature → cross-border nature; not after to that who they not
cross border operation → cross-border operation; not after to that who they not
cross border operations → cross-border operations; not after to that who they not
cross border security → cross-border security; not after to that who they not
cross border smuggling → cross-border smuggling; not after to that who they not
cross border terrorism → cross-border terrorism; not after to that who they not
cross border threats → cross-border threats; not after to that who they not
cross border trade → cross-border trade; not after to that who they not
cross border traffic → cross-border traffic; not after to that who they not
cross border trafficking → cross-border trafficking; not after to that who they not
cross border transfer → cross-border transfer; not after to that who they not
cross border transfers → cross-border transfers; not after to that who they not
cross border transport → cross-border transport; not after to that who they not
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
decision making and → decision-making and
decision making at → decision-making at
decision making authorities → decision-making authorities
decision making authority → decision-making authority
decision making bodies → decision-making bodies
decision making body → decision-making body
decision making by → decision-making by
decision making in → decision-making in
decision making level → decision-making level
decision making levels → decision-making levels
decision making mechanism → decision-making mechanism
decision making mechanisms → decision-making mechanisms
decision making of → decision-making of
decision making on → decision-making on
decision making power → decision-making power
decision making powers → decision-making powers
decision making procedure → decision-making procedure
decision making procedures → decision-making procedures
decision making process → decision-making process
decision making processes → decision-making processes
decision making role → decision-making role
decision making structure → decision-making structure
decision making structures → decision-making structures
decision making within → decision-making within
decision-maker → decision maker
decision-makers → decision makers
depending up on → depending upon
detection-equipment → detection equipment; alone
draft-law → draft law; alone
draft-laws → draft laws; alone
draft-plan → draft plan; alone
draft-report → draft report; alone
drawn-up → drawn up
dual use chemicals → dual-use chemicals; ask
dual use equipment → dual-use equipment; ask
dual use export → dual-use export; ask
dual use exports → dual-use exports; ask
dual use goods → dual-use goods; ask
dual use item → dual-use item; ask
dual use items → dual-use items; ask
dual use list → dual-use list; ask
dual use lists → dual-use lists; ask
dual use material → dual-use material; ask
dual use materials → dual-use materials; ask
dual use research → dual-use research; ask
dual use technologies → dual-use technologies; ask
dual use technology → dual-use technology; ask
e-mail → email
e-mailed → emailed
e-mails → emails
each others → each other's; ask
eight-hundred → eight hundred; not before page pages year day and
eight-thousand → eight thousand; not before page pages year day and
eighty eight → eighty-eight; not before of were was had hundred thousand
eighty five → eighty-five; not before of were was had hundred thousand
eighty four → eighty-four; not before of were was had hundred thousand
eighty nine → eighty-nine; not before of were was had hundred thousand
eighty one → eighty-one; not before of were was had hundred thousand
eighty seven → eighty-seven; not before of were was had hundred thousand
eighty six → eighty-six; not before of were was had hundred thousand
eighty three → eighty-three; not before of were was had hundred thousand
eighty two → eighty-two; not before of were was had hundred thousand
end user certificate → end-user certificate; ask
end user certificates → end-user certificates; ask
end user control → end-user control; ask
end user controls → end-user controls; ask
end user statement → end-user statement; ask
end user statements → end-user statements; ask
end user undertaking → end-user undertaking; ask
end user verification → end-user verification; ask
English speaking → English-speaking; name; before state states country countries participant participants expert experts official officials delegate delegates officers region regions world
export-control → export control; alone
export-controls → export controls; alone
face to face → face-to-face; before meeting meetings training event events workshop workshops discussion discussions format
fact finding → fact-finding; not before it them him her us this that these those the a an all any each what
far reaching → far-reaching
feed back → feedback; not before to into in
fifty eight → fifty-eight; not before of were was had hundred thousand
fifty five → fifty-five; not before of were was had hundred thousand
fifty four → fifty-four; not before of were was had hundred thousand
fifty nine → fifty-nine; not before of were was had hundred thousand
fifty one → fifty-one; not before of were was had hundred thousand
fifty seven → fifty-seven; not before of were was had hundred thousand
fifty six → fifty-six; not before of were was had hundred thousand
fifty three → fifty-three; not before of were was had hundred thousand
fifty two → fifty-two; not before of were was had hundred thousand
final-report → final report; alone
financial-sanction → financial sanction; alone
financial-sanctions → financial sanctions; alone
five-hundred → five hundred; not before page pages year day and
five-thousand → five thousand; not before page pages year day and
focal-point → focal point; alone
focal-points → focal points; alone
follow up → follow-up; ask; after a the this any its as in; before to on of with end
follow up action → follow-up action; ask; not after to will must should may can could and would not
follow up actions → follow-up actions; ask; not after to will must should may can could and would not
follow up activities → follow-up activities; ask; not after to will must should may can could and would not
follow up activity → follow-up activity; ask; not after to will must should may can could and would not
follow up assistance → follow-up assistance; ask; not after to will must should may can could and would not
follow up course → follow-up course; ask
follow up discussion → follow-up discussion; ask
follow up discussions → follow-up discussions; ask
follow up event → follow-up event; ask; not after to will must should may can could and would not
follow up events → follow-up events; ask; not after to will must should may can could and would not
follow up letter → follow-up letter; ask
follow up letters → follow-up letters; ask
follow up measures → follow-up measures; ask
follow up mechanism → follow-up mechanism; ask
follow up meeting → follow-up meeting; ask; not after to will must should may can could and would not
follow up meetings → follow-up meetings; ask; not after to will must should may can could and would not
follow up mission → follow-up mission; ask; not after to will must should may can could and would not
follow up missions → follow-up missions; ask
follow up questions → follow-up questions; ask
follow up report → follow-up report; ask
follow up reports → follow-up reports; ask
follow up session → follow-up session; ask
follow up training → follow-up training; ask
follow up visit → follow-up visit; ask; not after to will must should may can could and would not
follow up visits → follow-up visits; ask; not after to will must should may can could and would not
follow up workshop → follow-up workshop; ask; not after to will must should may can could and would not
follow up workshops → follow-up workshops; ask; not after to will must should may can could and would not
followup → follow-up
foot note → footnote
foot notes → footnotes
fore front → forefront
fore seen → foreseen
Foreign-Minister → Foreign Minister; name
forty eight → forty-eight; not before of were was had hundred thousand
forty five → forty-five; not before of were was had hundred thousand
forty four → forty-four; not before of were was had hundred thousand
forty nine → forty-nine; not before of were was had hundred thousand
forty one → forty-one; not before of were was had hundred thousand
forty seven → forty-seven; not before of were was had hundred thousand
forty six → forty-six; not before of were was had hundred thousand
forty three → forty-three; not before of were was had hundred thousand
forty two → forty-two; not before of were was had hundred thousand
four-hundred → four hundred; not before page pages year day and
four-thousand → four thousand; not before page pages year day and
frame work → framework
frame works → frameworks
French speaking → French-speaking; name; before state states country countries participant participants expert experts official officials delegate delegates officers region regions world
front-companies → front companies; alone
front-company → front company; alone
further more → furthermore; before end it the they this there
gap-analysis → gap analysis; alone
grassroots → grass roots; ask; after the; before end and or to in of is are
grassroots communities → grass-roots communities; ask
grassroots groups → grass-roots groups; ask
grassroots initiatives → grass-roots initiatives; ask
grassroots level → grass-roots level; ask
grassroots movement → grass-roots movement; ask
grassroots movements → grass-roots movements; ask
grassroots organizations → grass-roots organizations; ask
guide line → guideline
guide lines → guidelines
hand book → handbook
hand books → handbooks
hand-out → handout
hand-outs → handouts
hand-over → handover
head quarters → headquarters
healthcare → health care; mixed
high level conference → high-level conference; ask
high level consultations → high-level consultations; ask
high level debate → high-level debate; ask
high level delegation → high-level delegation; ask
high level dialogue → high-level dialogue; ask
high level event → high-level event; ask
high level events → high-level events; ask
high level exchange → high-level exchange; ask
high level exchanges → high-level exchanges; ask
high level forum → high-level forum; ask
high level group → high-level group; ask
high level meeting → high-level meeting; ask
high level meetings → high-level meetings; ask
high level mission → high-level mission; ask
high level official → high-level official; ask
high level officials → high-level officials; ask
high level panel → high-level panel; ask
high level panels → high-level panels; ask
high level participants → high-level participants; ask
high level participation → high-level participation; ask
high level political → high-level political; ask
high level representation → high-level representation; ask
high level representative → high-level representative; ask
high level representatives → high-level representatives; ask
high level round table → high-level round table; ask
high level roundtable → high-level roundtable; ask
high level segment → high-level segment; ask
high level speakers → high-level speakers; ask
high level talks → high-level talks; ask
high level visit → high-level visit; ask
high level visits → high-level visits; ask
high level week → high-level week; ask
high light → highlight
high lighted → highlighted
high lights → highlights
high-lighted → highlighted
host-country → host country; alone
host-Government → host Government; alone
how ever → however; before end
human-rights → human rights; alone
in depth analysis → in-depth analysis; ask
in depth assessment → in-depth assessment; ask
in depth briefing → in-depth briefing; ask
in depth briefings → in-depth briefings; ask
in depth consideration → in-depth consideration; ask
in depth consultations → in-depth consultations; ask
in depth discussion → in-depth discussion; ask
in depth discussions → in-depth discussions; ask
in depth examination → in-depth examination; ask
in depth exchange → in-depth exchange; ask
in depth exchanges → in-depth exchanges; ask
in depth explanation → in-depth explanation; ask
in depth information → in-depth information; ask
in depth interviews → in-depth interviews; ask
in depth knowledge → in-depth knowledge; ask
in depth overview → in-depth overview; ask
in depth presentation → in-depth presentation; ask
in depth presentations → in-depth presentations; ask
in depth research → in-depth research; ask
in depth review → in-depth review; ask
in depth studies → in-depth studies; ask
in depth study → in-depth study; ask
in depth training → in-depth training; ask
in depth understanding → in-depth understanding; ask
in it self → in itself
in person attendance → in-person attendance; ask
in person event → in-person event; ask
in person events → in-person events; ask
in person meeting → in-person meeting; ask
in person meetings → in-person meetings; ask
in person participation → in-person participation; ask
in person session → in-person session; ask
in person sessions → in-person sessions; ask
in person workshop → in-person workshop; ask
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
long term approach → long-term approach; ask; not after the
long term assistance → long-term assistance; ask
long term benefit → long-term benefit; ask; not after the
long term benefits → long-term benefits; ask; not after the
long term capacity → long-term capacity; ask; not after the
long term commitment → long-term commitment; ask
long term consequence → long-term consequence; ask; not after the
long term consequences → long-term consequences; ask; not after the
long term cooperation → long-term cooperation; ask
long term development → long-term development; ask; not after the
long term effect → long-term effect; ask; not after the
long term effects → long-term effects; ask; not after the
long term efforts → long-term efforts; ask; not after the
long term engagement → long-term engagement; ask; not after the
long term funding → long-term funding; ask; not after the
long term goal → long-term goal; ask
long term goals → long-term goals; ask
long term growth → long-term growth; ask; not after the
long term impact → long-term impact; ask
long term investment → long-term investment; ask; not after the
long term investments → long-term investments; ask; not after the
long term measures → long-term measures; ask; not after the
long term needs → long-term needs; ask; not after the
long term objective → long-term objective; ask; not after the
long term objectives → long-term objectives; ask; not after the
long term partnership → long-term partnership; ask; not after the
long term peace → long-term peace; ask; not after the
long term perspective → long-term perspective; ask; not after the
long term plan → long-term plan; ask
long term planning → long-term planning; ask; not after the
long term plans → long-term plans; ask
long term priorities → long-term priorities; ask; not after the
long term process → long-term process; ask; not after the
long term programme → long-term programme; ask; not after the
long term programmes → long-term programmes; ask; not after the
long term project → long-term project; ask; not after the
long term projects → long-term projects; ask; not after the
long term solution → long-term solution; ask
long term solutions → long-term solutions; ask
long term stability → long-term stability; ask; not after the
long term storage → long-term storage; ask; not after the
long term strategies → long-term strategies; ask
long term strategy → long-term strategy; ask
long term support → long-term support; ask
long term sustainability → long-term sustainability; ask
long term vision → long-term vision; ask; not after the
longstanding → long-standing
mean while → meanwhile
medium term assistance → medium-term assistance; ask; not after the
medium term effects → medium-term effects; ask; not after the
medium term goal → medium-term goal; ask; not after the
medium term goals → medium-term goals; ask; not after the
medium term measures → medium-term measures; ask; not after the
medium term needs → medium-term needs; ask; not after the
medium term objectives → medium-term objectives; ask; not after the
medium term plan → medium-term plan; ask; not after the
medium term plans → medium-term plans; ask; not after the
medium term priorities → medium-term priorities; ask; not after the
medium term project → medium-term project; ask; not after the
medium term projects → medium-term projects; ask; not after the
medium term solution → medium-term solution; ask; not after the
medium term solutions → medium-term solutions; ask; not after the
medium term support → medium-term support; ask; not after the
medium term training → medium-term training; ask; not after the
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
nine-hundred → nine hundred; not before page pages year day and
nine-thousand → nine thousand; not before page pages year day and
ninety eight → ninety-eight; not before of were was had hundred thousand
ninety five → ninety-five; not before of were was had hundred thousand
ninety four → ninety-four; not before of were was had hundred thousand
ninety nine → ninety-nine; not before of were was had hundred thousand
ninety one → ninety-one; not before of were was had hundred thousand
ninety seven → ninety-seven; not before of were was had hundred thousand
ninety six → ninety-six; not before of were was had hundred thousand
ninety three → ninety-three; not before of were was had hundred thousand
ninety two → ninety-two; not before of were was had hundred thousand
non aligned → non-aligned
non binding → non-binding
non compliance → non-compliance
non discrimination → non-discrimination
non discriminatory → non-discriminatory
non governmental → non-governmental
non interference → non-interference
non intervention → non-intervention
non lethal → non-lethal
non nuclear → non-nuclear; not before capital
non nuclear weapon State → non-nuclear-weapon State
non nuclear weapon States → non-nuclear-weapon States
non proliferation → non-proliferation
non-nuclear weapon State → non-nuclear-weapon State
non-nuclear weapon States → non-nuclear-weapon States
non-nuclear weapons State → non-nuclear-weapon State; name
non-nuclear weapons States → non-nuclear-weapon States; name
nonbinding → non-binding
noncompliance → non-compliance
nondiscrimination → non-discrimination
nondiscriminatory → non-discriminatory
none the less → nonetheless
nongovernmental → non-governmental
noninterference → non-interference
nonintervention → non-intervention
nonlethal → non-lethal
nonmember → non-member
nonmembers → non-members
nonnuclear → non-nuclear
nonproliferation → non-proliferation
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
on site assistance → on-site assistance; ask
on site inspection → on-site inspection; ask
on site inspections → on-site inspections; ask
on site training → on-site training; ask
on site verification → on-site verification; ask
on site visit → on-site visit; ask
on site visits → on-site visits; ask
on-going → ongoing
on-line → online
one-hundred → one hundred; not before page pages year day and
one-thousand → one thousand; not before page pages year day and
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
policy making and → policymaking and
policy making at → policymaking at
policy making authorities → policymaking authorities
policy making authority → policymaking authority
policy making bodies → policymaking bodies
policy making body → policymaking body
policy making by → policymaking by
policy making in → policymaking in
policy making level → policymaking level
policy making levels → policymaking levels
policy making mechanism → policymaking mechanism
policy making mechanisms → policymaking mechanisms
policy making of → policymaking of
policy making on → policymaking on
policy making power → policymaking power
policy making powers → policymaking powers
policy making procedure → policymaking procedure
policy making procedures → policymaking procedures
policy making process → policymaking process
policy making processes → policymaking processes
policy making role → policymaking role
policy making structure → policymaking structure
policy making structures → policymaking structures
policy making within → policymaking within
policy-maker → policymaker
policy-makers → policymakers
policy-making → policymaking
portal-monitor → portal monitor; alone
portal-monitors → portal monitors; alone
Portuguese speaking → Portuguese-speaking; name; before state states country countries participant participants expert experts official officials delegate delegates officers region regions world
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
Russian speaking → Russian-speaking; name; before state states country countries participant participants expert experts official officials delegate delegates officers region regions world
safe-guard → safeguard
safe-guarded → safeguarded
safe-guarding → safeguarding
safe-guards → safeguards
self assessment → self-assessment
self assessments → self-assessments
selfassessment → self-assessment
selfassessments → self-assessments
seven-hundred → seven hundred; not before page pages year day and
seven-thousand → seven thousand; not before page pages year day and
seventy eight → seventy-eight; not before of were was had hundred thousand
seventy five → seventy-five; not before of were was had hundred thousand
seventy four → seventy-four; not before of were was had hundred thousand
seventy nine → seventy-nine; not before of were was had hundred thousand
seventy one → seventy-one; not before of were was had hundred thousand
seventy seven → seventy-seven; not before of were was had hundred thousand
seventy six → seventy-six; not before of were was had hundred thousand
seventy three → seventy-three; not before of were was had hundred thousand
seventy two → seventy-two; not before of were was had hundred thousand
short coming → shortcoming
short comings → shortcomings
short term assistance → short-term assistance; ask; not after the
short term effects → short-term effects; ask; not after the
short term goal → short-term goal; ask; not after the
short term goals → short-term goals; ask; not after the
short term measures → short-term measures; ask; not after the
short term needs → short-term needs; ask; not after the
short term objectives → short-term objectives; ask; not after the
short term plan → short-term plan; ask; not after the
short term plans → short-term plans; ask; not after the
short term priorities → short-term priorities; ask; not after the
short term project → short-term project; ask; not after the
short term projects → short-term projects; ask; not after the
short term solution → short-term solution; ask; not after the
short term solutions → short-term solutions; ask; not after the
short term support → short-term support; ask; not after the
short term training → short-term training; ask; not after the
side-event → side event
side-events → side events
site-visit → site visit; alone
site-visits → site visits; alone
six-hundred → six hundred; not before page pages year day and
six-thousand → six thousand; not before page pages year day and
sixty eight → sixty-eight; not before of were was had hundred thousand
sixty five → sixty-five; not before of were was had hundred thousand
sixty four → sixty-four; not before of were was had hundred thousand
sixty nine → sixty-nine; not before of were was had hundred thousand
sixty one → sixty-one; not before of were was had hundred thousand
sixty seven → sixty-seven; not before of were was had hundred thousand
sixty six → sixty-six; not before of were was had hundred thousand
sixty three → sixty-three; not before of were was had hundred thousand
sixty two → sixty-two; not before of were was had hundred thousand
small and medium sized → small and medium-sized
socio-economic → socioeconomic
socio-economically → socioeconomically
Spanish speaking → Spanish-speaking; name; before state states country countries participant participants expert experts official officials delegate delegates officers region regions world
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
thirty eight → thirty-eight; not before of were was had hundred thousand
thirty five → thirty-five; not before of were was had hundred thousand
thirty four → thirty-four; not before of were was had hundred thousand
thirty nine → thirty-nine; not before of were was had hundred thousand
thirty one → thirty-one; not before of were was had hundred thousand
thirty seven → thirty-seven; not before of were was had hundred thousand
thirty six → thirty-six; not before of were was had hundred thousand
thirty three → thirty-three; not before of were was had hundred thousand
thirty two → thirty-two; not before of were was had hundred thousand
threat-assessment → threat assessment; alone
threat-assessments → threat assessments; alone
three-hundred → three hundred; not before page pages year day and
three-thousand → three thousand; not before page pages year day and
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
twenty eight → twenty-eight; not before of were was had hundred thousand
twenty five → twenty-five; not before of were was had hundred thousand
twenty four → twenty-four; not before of were was had hundred thousand
twenty nine → twenty-nine; not before of were was had hundred thousand
twenty one → twenty-one; not before of were was had hundred thousand
twenty seven → twenty-seven; not before of were was had hundred thousand
twenty six → twenty-six; not before of were was had hundred thousand
twenty three → twenty-three; not before of were was had hundred thousand
twenty two → twenty-two; not before of were was had hundred thousand
two-hundred → two hundred; not before page pages year day and
two-thousand → two thousand; not before page pages year day and
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
