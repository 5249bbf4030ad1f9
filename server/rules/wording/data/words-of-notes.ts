// Long words of notes, by which a slip in one of them is known, and the words that are nearly one of them and right as well.
// The first are counted in 66,000 words of documents, press releases and speeches of the United Nations, collected in
// November 2026, with some fifty of export control that these lack; the second are the English words that differ from one
// of them by a single letter before the ending.

/** Of eight letters or more, in small letters and in the order of the alphabet. */
export const wordsOfNotes =
  'abduction abolished abolition abortion abrogated absolute abstention abstentions academia academic academics ' +
  'acceding accelerate accelerated accelerating acceptable acceptance accepted accepting accessible accessing ' +
  'accession accident accidental acclamation accommodate accompanied accompany accomplish accomplishing ' +
  'accomplishments accordance according accountability accountable accountancy accounted accounting accounts ' +
  'accredited accurately achievable achieved achievement achievements achieving acknowledge acknowledged ' +
  'acknowledging acquired acquiring actively activities activity addition additional addressed addresses ' +
  'addressing adequate adequately adherence adhering administered administering administration administrative ' +
  'admirable admitting adolescent adopting adoption advancement advances advancing advantage advisory advocate ' +
  'advocated advocates advocating aeronautical affaires affected affecting affiliated affiliates affirmation ' +
  'affirmed affirming affordable aftermath afternoon agencies aggregated aggregates aggression aggressive ' +
  'aggressor agreement agreements agricultural agriculture airfields airports alarming allegations allegedly ' +
  'alleviation allocate allocated allocation allocations allotted allowing alongside alphabetical alternate ' +
  'alternative alternatives although ambiguities ambitious amendment amendments ammunition analysis annihilation ' +
  'anniversary announced announcement annually apparently appealing appeared appendix applicability applicable ' +
  'application applications applying appointed appointment appraisal appreciate appreciated appreciating ' +
  'appreciation approach approached approaches approaching appropriate appropriateness appropriations approval ' +
  'approved approving approximately arbitrary archipelago architecture armaments arrangement arrangements ' +
  'arsenals articles artificial aspiration aspirations assassinations assemble assertion assessed assessment ' +
  'assessments assignment assistance assistant assisted assisting associate associated associates assuming ' +
  'assurance assurances astounding atmosphere atmospheric attached attaches attainable attainment attempting ' +
  'attempts attendant attended attending attention attitudes attributable attributed augmented austerity ' +
  'authorities authority authorization authorize authorized automating automotive availability available ' +
  'awareness backdrop balanced ballistic ballooned ballooning becoming beginning behaviours believed believes ' +
  'benchmark beneficiary benefited benefiting benefits besieged bestowing biennium bilateral biodiversity ' +
  'biological biosafety biosecurity blatantly bombardment breakdown briefing briefings bringing broadband ' +
  'broadcast broadening brokering budgetary building buildings business calendar campaign campaigns candidates ' +
  'capabilities capability capacities capacity capricious carefully carrying cartoonist cascading casualties ' +
  'catalysts catalytic catastrophe catastrophes catastrophic categorically category cautioned ceasefire celebrate ' +
  'centrifuge centrifuges certainly certainty certification cessation chairperson challenge challenges ' +
  'challenging changing characterized checkpoint checkpoints chemical chemicals children chlorine circulate ' +
  'circulated circulates circumstances citizens civilian civilians civilization civilizations clarification ' +
  'coalition codifying coercion coexistence coherence coherent coincidence collaborate collaborated collaboration ' +
  'collaboratively colleagues collections collective collectively combatants combating combination combined ' +
  'combining comfortable commemorate commemoration commemorative commence commenced commencement commencing ' +
  'commended commensurate comments commercial commiseration commission commissioning commissions commitment ' +
  'commitments committed committee committees commodities commodity commonly communicated communication ' +
  'communications communities community commutation companies compared compatriot competence competent ' +
  'competition compilation complacency complacent complaints complement complementary complete completed ' +
  'completely completes completion compliance complicate complicating complications complicity complied ' +
  'compliments complying component components comprehensive compromise comradeship concealment concentrating ' +
  'conceptual concerned concerning concerns concerted conclude concluded concludes concluding conclusion ' +
  'conclusions concrete condemnation condemned condemning condemns condition conditioning conditions condolences ' +
  'conducive conducted conducting conference conferences confidence confidential confirmed conflict conflicts ' +
  'conformity congratulate congratulated congratulating congratulations connection connectivity conscious ' +
  'consciousness consensus consequence consequences consequent consequently consider considerable consideration ' +
  'considered considering considers consignment consignments consisted consistency consistent consistently ' +
  'consisting consolidate consolidating consonant constant constitute constituted constitutes constitution ' +
  'constitutional constraining constraint constraints construction constructive consultant consultation ' +
  'consultations consultative consulting consumers contacts contained container containers containing contains ' +
  'contemporary contentious continent contingent continuation continue continued continues continuing continuity ' +
  'continuous contraceptives contracting contractors contracts contrary contrasted contravene contribute ' +
  'contributed contributes contributing contribution contributions controlled controlling controls controversial ' +
  'convened conveners convening convention conventional conventions converging conveying conviction convinced ' +
  'convincingly cooperate cooperation cooperatively coordinate coordinated coordinating coordination coordinator ' +
  'coordinators cordially coronavirus correcting corruption counterfeit countering countermand countries coverage ' +
  'creating creation credentials credibility credible criminal criminality criminalization criminalized crippling ' +
  'critical criticality critically criticized crossing crossings crumbling crystalize culmination cultural ' +
  'cultures currently curricula curriculum damaging deceptive decision decisions decisive declaration ' +
  'declarations declared declaring dedicated dedication defenders defending defining definition definitions ' +
  'degradation delegate delegates delegation delegations deliberate delineation delivered delivering delivery ' +
  'demanding demilitarize demilitarized demobilization democracy democratic demographic demolished demonstrate ' +
  'demonstrated demonstration denominator denouncing departmental departments dependants deploring deployment ' +
  'deprivation depriving described describing description designated designating designed desirability desperate ' +
  'despicable destabilize destabilizing destroyed destruction detailed detainees detecting detection detention ' +
  'deteriorated deteriorating determination determine determined determining deterrence deterrent deterring ' +
  'detonation detonator detonators devastated devastating developed developing development developments ' +
  'diagnosing diagnosis dialogue dialogues difference differences different differently difficult difficulties ' +
  'digitally diligence diminished diplomacy diplomat diplomatic diplomats direction directly disability ' +
  'disaggregated disagreed disappear disappearances disappointing disappointment disarmament disassociated ' +
  'disassociating disaster disasters disciplinary disciplines disclosure discourage discouraging discrepancies ' +
  'discretion discriminate discriminated discrimination discriminatory discussed discussing discussion ' +
  'discussions diseases disinformation disintegration disparities dispatched displaced displacement displayed ' +
  'disposition disputes disregard disruption disseminate dissolution distanced distinct distinction distinctly ' +
  'distinguished distracted distributed distribution divergence divergent diversion diversity diverted document ' +
  'documentation documents domestic dominated drafting duplication duration earliest earthquake earthquakes ' +
  'economic economical economically economies editorial educating education educational educators effective ' +
  'effectively effectiveness efficiency efficient eighteen eighteenth elaborate elaborated elaborating election ' +
  'elections electoral electrical electricity electronic elementary elements eleventh eligible eliminate ' +
  'eliminating elimination emancipation emergence emergencies emergency emerging emissions emphasize emphasized ' +
  'emphasizes emphasizing employing employment empowered empowerment enablers enactment encompassed encompasses ' +
  'encountered encourage encouraged encouragement encourages encouraging encroached endangering endorsed ' +
  'endorsement endorsements endorsing enforced enforcement engagement engagements engineering enhanced enhancing ' +
  'enjoyment enormous enriching enrichment enshrined ensuring enterprises entities entitled entrenching ' +
  'entrepreneurs entrepreneurship entrusted enunciated environment environmental environmentally envisages ' +
  'equality equipment equitable eradicated eradicating eradication escalated escalating especially essential ' +
  'establish established establishing establishment estimated estimates ethnically ethnicity evaluated evaluation ' +
  'evaluations eventually everyone everything everywhere evidence evidenced evolution evolving exacerbate ' +
  'exacerbating examination examined examining excellence excellent exception exceptional exceptions excessively ' +
  'exchange exchanged exchanges exchanging exclusive exclusively executions exemplified exemption exercise ' +
  'exercises exercising exhaustion exhibition existence existing expanded expanding expansion expectancy expected ' +
  'expecting expediency expeditiously expenditure expenditures experience experiences experimentation expertise ' +
  'explained explanation explanations explicitly exploitation exploited exploration explosive explosives exporter ' +
  'exporters expressed expresses expressing expression expressions extended extending extension extensive ' +
  'extortion extrabudgetary extrajudicial extraordinary extremely extremism extremist facilitate facilitated ' +
  'facilitating facilitation facilitator facilitators facilities facility falsifying familiarize families ' +
  'farewell fascinating features featuring fellowship fellowships feminization fifteenth fiftieth fighters ' +
  'fighting finalized financial financially financing findings flexibility flexible flourishing followed ' +
  'following forbidden foreigner foreigners forensic foreseeable forestalling formulate formulated formulation ' +
  'forthcoming forthwith forwarded fostering foundation foundations founding fourteenth fragility framework ' +
  'frameworks frankness freedoms frequently frontier frontiers fuelling fulfilled fulfilling fulfilment ' +
  'functional functioning functions fundamental fundamentalist furthermore gathered gathering generally generated ' +
  'generation generational generations generously geographical geopolitical globally glorification governance ' +
  'government governmental governments governorates gradually graduated graduating graduation granting grateful ' +
  'gratitude greatest greenhouse greetings guarantee guaranteed guarantees gubernatorial guidance guideline ' +
  'guidelines handbook harmonious harmonized harmonizing headquarters heartened heartfelt hereinafter herewith ' +
  'heritage highlight highlighted highlighting highlights hindering historic historical holistic horrific ' +
  'hospitals hostilities household humanitarian humanity humankind hundreds hypothetical identification ' +
  'identified identifies identify identifying identities ideologies illegally illegitimate illiteracy illogical ' +
  'illustrates illustrative immediate immediately immensely immunity immutable impartiality impediments ' +
  'imperative imperatives imperialists imperilling implement implementation implemented implementing implications ' +
  'implicitly importance important importantly importer importers imposing imposition impossible impression ' +
  'impressive improved improvement improvements improving impunity inaction inalienable inaugural inaugurating ' +
  'inauguration inception incidental incidents incineration incitement included includes including inclusion ' +
  'inclusive incompatible inconsistencies inconsistent incorporate incorporated incorporating incorporation ' +
  'increase increased increases increasing increasingly indebtedness indecision indefinite independence ' +
  'independent indicate indicated indicates indicating indication indicators indigenous indiscriminate ' +
  'indispensable individual individually individuals indoctrinated industrial industrialization industrialized ' +
  'industries industry inequalities inequality inequities inevitably inexhaustible infection infectious inflicted ' +
  'informal informally information informed informing infrastructure ingredients inhabitants inheritance ' +
  'initiated initiating initiation initiative initiatives injurious injustice innocent innovative inoperative ' +
  'inscribed insecurity inseparable insolvency inspecting inspection inspections inspectors installation ' +
  'installed instances instigating institutes institution institutional institutionalizing institutions ' +
  'instructed instructions instrument instruments insurance insurgency intangible integral integrate integrated ' +
  'integrating integration integrity intellectually intelligence intended intensified intensify intensity ' +
  'intensive intention intentions interacted interaction interactive intercultural interdepartmental ' +
  'interdependent interdiction interest interested interests interfere interference intergovernmental interlinked ' +
  'internal internally international internationally interpretation interpreters interpreting interrelationship ' +
  'intervening intervention interviews intolerance intractable introduce introduced introducing introduction ' +
  'introductory invaluable inventories inventory investigate investigating investigation investigations investing ' +
  'investment investments invitation inviting involved involvement involves involving irreconcilable ' +
  'irreplaceable judicial judiciary jurisdiction jurisdictions justification justified justifies juxtaposed ' +
  'kidnapped kidnapping kilometres knowledge laboratories laboratory landlocked landmark landscape language ' +
  'languages launched launchers launching laundering leadership learning lecturers lectures legislation ' +
  'legislative legislators legitimacy legitimate legitimately liability liberation libraries licensing lifesaving ' +
  'limitation linguistic literacy location logistical loopholes machinery magazine mainstream mainstreaming ' +
  'maintain maintaining maintains maintenance majority malefactors malnutrition management managerial mandated ' +
  'mandates manifestations manipulative manufacture manufacturer manufacturers manufacturing marginalization ' +
  'marriage marriageable massacred massacres matching material materials materiel maternal matrices meaningfully ' +
  'measurable measurements measures mechanism mechanisms medicines meditation meetings membership mentioned ' +
  'merchants messages methodology microorganisms milestone milestones militants militarily militarized military ' +
  'millions ministerial ministers ministries misappropriating miscalculation misconduct misinformation missiles ' +
  'missions misstating mitigate mitigating mitigation mobilization mobilize mobilized mobilizing modalities ' +
  'moderator moderators modernization modernize momentum monitored monitoring moratorium mortality motherhood ' +
  'motivated motivation movements multilateral multilingual multinational multiple municipal munition munitions ' +
  'mutually national nationalism nationalities nationality nationally nationals nationwide navigation necessarily ' +
  'necessary necessitates necessity negative neglected negotiate negotiated negotiating negotiation negotiations ' +
  'neighbourhood neighbouring networks nominated nominations nonetheless normalization normally northern ' +
  'noteworthy notification notifications notwithstanding nullifies numerous nutrition objection objective ' +
  'objectives objectivity obligates obligating obligation obligations obligatory obliging observation ' +
  'observations observer observers obstacle obstacles obstetric obtained obtaining occasion occasions occupation ' +
  'occupational occupied occupying offenders offensive official officially officials operation operational ' +
  'operationalization operations operative operators opportunities opportunity opposition optimistic organization ' +
  'organizational organizations organize organized organizing orientation original originally orphanage otherwise ' +
  'outbreak outbreaks outcomes outlined outreach outstanding outweighed overcoming overlapping overlook ' +
  'overlooked overnight oversight overthrow overview overwhelming pandemic pandemics panellist panellists ' +
  'paradoxically paragraph paragraphs paramount parentheses parenting parliamentarians parliamentary participants ' +
  'participate participated participating participation participatory particular particularly partners ' +
  'partnership partnerships passionate pathogen pathogenic pathogens patriarchal payments peacebuilding peaceful ' +
  'peacekeeping pedagogical penetration perceived percentage performance performed performing periodic permanent ' +
  'permanently permitted permitting perpetrated perpetrators persistently personal personalities personally ' +
  'personified personnel perspective perspectives pertained pertaining phenomenon phosphorus physical placement ' +
  'planning platform platforms plenaries plutonium pointing polarized policies political politicians pollution ' +
  'populated population populations position positioned positions positive positively possessing possession ' +
  'possessor possibility possible postgraduate postponed potential powerful powerlessness practicable practical ' +
  'practice practices practitioner practitioners preambular precarious preceded precedence precedent precisely ' +
  'precursor precursors predecessor preferable preference preferred prejudice preliminary premeditated ' +
  'preparation preparations preparatory prepared preparedness preparing prerequisite prerogative prescribed ' +
  'presence presentation presentations presented presenting presents preservation preserve preserved preserving ' +
  'presidency presidential presupposes prevented preventing prevention preventive previous previously primarily ' +
  'principally principle principled principles printing priorities priority prisoners privilege privileged ' +
  'privileges problems procedural procedure procedures proceeded proceeding proceedings processed processes ' +
  'processing procurement produced producers producing production productive productivity products professional ' +
  'professionals professors profound programmatic programme programmes programming progress progressive ' +
  'prohibiting prohibition prohibitions projectiles projects proliferated proliferating proliferation prominent ' +
  'promoted promoting promotion promptly promulgated promulgation propagate propelled properly property ' +
  'proportion proportionality proportionate proposal proposals proposed prosecute prosecution prosecutor ' +
  'prosecutors prosperity protected protection protocol protocols provided providers provides providing provinces ' +
  'provision provisional provisionally provisions proximity psychotropic publication publications publicity ' +
  'published punishment punishments purposeful purposes pursuant qualifications qualified qualifier qualitative ' +
  'qualities quantitative quarterly question questioned questionnaire questionnaires questions quotation ' +
  'radiation radioactive radiological ratification ratifications ratified ratifying rationalize reaching reactors ' +
  'readiness reaffirm reaffirmed reaffirming reaffirms realistic realistically realities realization realizing ' +
  'reallocate reallocations reappearance reappoint reasonable recalled recalling received receiving recently ' +
  'reception recipients recognition recognized recognizes recognizing recommendation recommendations recommended ' +
  'recommitted reconciliation reconstructing recorded recovery recruitment recurrence redouble reduction ' +
  'reductions reference referendum referred referring reflected reflections reflects reforming refraining ' +
  'refrigeration refugees regarding regardless regional registration registry regrouped regularly regulation ' +
  'regulations regulatory rehabilitate rehabilitation reinforce reinforcement reinforces reinforcing reintegrate ' +
  'reintegration reinvigorate reinvigorating reiterate reiterated reiterates reiterating relating relation ' +
  'relations relationship relentless relentlessly relevance relevant reliable religion religions religious ' +
  'relocated relocators reluctance remainder remained remaining reminded repatriation repayment repeated ' +
  'repeatedly replaced replicated reported reportedly reporters reporting repository reprehensible represent ' +
  'representation representations representative representatives represented representing represents reprocessing ' +
  'reproductive reputational requested requesting requests required requirement requirements requires requiring ' +
  'requisite research reservation reservations resettlement residence residential residents resilience resilient ' +
  'resolution resolutions resorting resounding resources respected respectful respective respectively responding ' +
  'response responses responsibilities responsibility responsible responsibly responsive restoration restraint ' +
  'restricted restrictions restructuring resulted resulting resumption resurfacing resurgence retaliation ' +
  'retracted returnees returning revealed revenues reviewed revisions revitalizing rewarding rigorous roadblocks ' +
  'robustness roundtable sacrifices safeguard safeguards sanctions satisfaction satisfactory satisfied scandalous ' +
  'scenarios schedule scheduled scientific scientists scrupulously seaports secretariat secretariats secretary ' +
  'sections secularism securing security sedimentation seemingly segments seminars sensitive sentence sentenced ' +
  'sentences sentiment separate separately separatist seriously services servitude sessions settlement ' +
  'settlements seventieth sexuality shackling shipment shipments shortages shortfalls shoulder showdowns ' +
  'shrinking signalled signatory signature significance significant significantly simplified simulation ' +
  'simulations simultaneously sincerely sincerity situation situations smugglers smuggling socially societies ' +
  'socioeconomic solidarity solution solutions something sometimes sovereign sovereignty speakers speaking ' +
  'specialist specialists specialized specific specifically specification specified spectrum spending spiralling ' +
  'sponsored sponsors spotlight spotlighted spreading stability stakeholder stakeholders stalemate standard ' +
  'standardized standards starting statement statements statesmanship statistics statutory steadfast stemming ' +
  'stereotypes stereotypic sterilization stewardship stimulant stimulate stimulated stipulate stipulated ' +
  'stipulates stockpile stockpiles stockpiling straining strategic strategies strategy streamlined streamlining ' +
  'strength strengthen strengthened strengthening stressed stresses stressing strictly striking stronger ' +
  'strongest strongly structural structure structured structures subjected subjects submission submissions ' +
  'submitted submitting subparagraphs subregional subsequent subsequently subsidiary substance substantial ' +
  'substantive substantively successful successfully successor suffering sufficient sufficiently suggested ' +
  'suggestion suggestions summarily summarized supervision supplement supplies supported supporters supporting ' +
  'supports suppressed suppression supremacy surrounding surveillance survival survivors suspended suspicious ' +
  'sustainability sustainable sustained sycophantic symbolism sympathetic sympathy symposium synchronized ' +
  'synergies synthetic systematic systematically takeover tangible targeted targeting technical technique ' +
  'techniques technological technologies technology telecommunications telephony template templates temporarily ' +
  'tensions tentative terminology terrible territorial territories territory terrorism terrorist terrorists ' +
  'testimony thematic themselves therapeutic thereafter therefore thermobaric thirteenth thirtieth thousands ' +
  'threatened threatening threatens threshold throughout timetable together tolerance tradition traditional ' +
  'traditions trafficking training transactions transfer transferring transfers transformation transformations ' +
  'transforming transition transitional translated translation translators transmission transmit transmitted ' +
  'transmitting transnational transparency transparent transport transportable transportation transporting ' +
  'treaties treatment tremendously triangular tuberculosis twentieth typically ultimately unacceptable unanimity ' +
  'unanimous unanimously uncertainty unchanged unconditionally unconstrained uncontrolled uncovered undeclared ' +
  'undeniable underlined underlines undermine undermined underpinning underrepresented underscored underscoring ' +
  'understand understanding understandings understood undertake undertaken undertakes undertaking undertakings ' +
  'undertook underwrote uneasiness unemployment unencumbered unequally unfavourable unfortunate unfulfilled ' +
  'unhindered unilateral universal universality universities university unofficial unprecedented unpredictable ' +
  'unravelling unrepresented unresolved unrestricted unsatisfactory unscrupulous unstoppable unwillingness ' +
  'upcoming upholding urbanization usefulness utilization vacancies validate valuable vehicles verifiable ' +
  'verification verifying viability videoconference violated violates violation violations violence virtually ' +
  'vocation vocational volatile volatility voluntary volunteers vulnerabilities vulnerability vulnerable warheads ' +
  'warplanes warranted waterways webinars welcomed welcomes welcoming widespread withdrawal withdrawing witnesses ' +
  'wondered workforce workplace workshop workshops worldwide worsening xenophobia yesterday'

/** What is not taken for a slip in one of those words. */
export const wordsLikeThem =
  'abstentious academias academies accending accension accented accenting acclimation accourted accourting ' +
  'accourts acidemia acquiting adapting adaption addiction adduction adpressed adpresses adpressing agrement ' +
  'agrements airposts alaruming alligations allocution allocutions alloying alterative alteratives altercate ' +
  'altercative altitudes ambitions analyses analysts appaying appealed appearing appeased appeasing appliable ' +
  'appuying aptitudes arrogated assuring atchieved atchieving attacked attaintment attenuant audition ' +
  'authorisation authorise authorised behaviors beneficed beneficing benefitted benefitting besnowing besoming ' +
  'bestrowing biliteral binging blinging boinging breinging bridging brining bushiness bustiness busyness ' +
  'calender captioned carnying cassation catalatic catalyses catalysis categorially cerebrate champaign ' +
  'champaigns chancing chanting characterised charging chaunging cheating chloride chlorite chorine chountering ' +
  'chuntering civilisation civilisations clanging cleating cliticized coerecting combatting commanded commending ' +
  'commends commented commenting commerce commerced commercing commination committers commodifies commodify ' +
  'commoditises commoditizes commoney communisation communisations communization communizations comparted ' +
  'compeared compered compete competed competes compiled compilement complected complements complexed complexes ' +
  'complexion compliment complimentary computation conceited concerting concerts concreate concreted conduced ' +
  'conducing conductive confection conferrence conferrences confider confiders conformed congealment congeners ' +
  'constriction constrictive contacting contactors contemned contemning contemns contention contentions conticent ' +
  'contiguity contiguous continuos contracted contrasting contrasts contrats contristed controuled controuling ' +
  'controuls convection convectional convections convenors convented conventing conversing converted converting ' +
  'convexed convexing conveyed conveyers convoying cooperage copatriot correption cotemporary counterfect ' +
  'counties countrolled countrolling countrols couplement crating creaking creaming creasing cremating cremation ' +
  'crenation cresting criminalisation criminalised crimpling criticised crumbing crumpling crystalise crystallize ' +
  'cultuses currying declamation declamations declawed declawing defecting defection defencing defendants ' +
  'defensing deferring defiling defunding degenders deigned dejecting dejection deligation deligations demanning ' +
  'demilitarise demilitarised demobilisation democraty denegation denegations departements dependents depending ' +
  'deploying depolished deportments depravation depraving derailed deration derision derisions derisive ' +
  'derivation deriving desanding descried descrived descriving desined desining despatched despisable destabilise ' +
  'destabilising detained detainers detergence detergent deterging determent detesting diagnoses diaster diasters ' +
  'differencies discases discinct discission discissions discrepances discursion discursions diseuses dispaced ' +
  'districted diverged diversed diversify divested dranting dratting drifting economics economise economises ' +
  'economizes eduction eductors efforced ejection ejections electorial electron electrons elidible embowered ' +
  'embowerment emergences emerying emphasise emphasised emphasises emphasising empresses encrusted endossed ' +
  'endossing enduring enformed enmities enragement enragements ensuing entitles entourage entourages enuring ' +
  'equatable eradiated eradiating eradiation erection erections escaladed escalading estivated estivates ' +
  'ethically evacuated evacuation evacuations evection evections everwhere exactment exceptious excerption ' +
  'excerptions excusive exhorter exhorters exigible exiting exorcise exorcises exorcising expedience expediences ' +
  'expellent expended expending expensive experted experting expertize explantation explantations expressos ' +
  'exsected exsecting extensile extorter extorters extremest fallowed fallowing familiarise familles farthermore ' +
  'felling fellowed fellowing feminisation festering finalised finings flexile flighting followship followships ' +
  'fonding footering forwarned fosterling foundling foutering frighting frostier fueling fulfillment fulling ' +
  'funding fundings furthcoming ganting generalcy governante graceful gradated gradating gradation grafting ' +
  'grating greekings greenings greesings grunting guarantied guaranties harmonised harmonising hartened hearkened ' +
  'hermitage idealogies identity ideologise ideologises ideologizes ideologues immanity impalement imparter ' +
  'imparters impassible imperialises imperialisms imperiling impetrative imponing imposter imposters imposting ' +
  'impurity imputable incitation inciting inconsistences increate incudes incurious indention indentions indicted ' +
  'indicting indiction indictors inditement inditing industrialised infections infernal infernally infesting ' +
  'infirmed infirming inflected inflection inforced inforcing ingesting iniquities initialed initialing injection ' +
  'insection insections instancies instillation instilled institutionalising intension intensions intentive ' +
  'interessed interlined interpretess interval interveining inventing invention inventions inverting invitement ' +
  'kidnaped kidnaping kilometers lability lanched lanching langrage langrages larning lauching launced launcing ' +
  'leaning learing lecturns libraires librairies libration licencing likability literary literation livability ' +
  'lobation locution loundering lunched lunchers lunching marching marginalisation massages materiels matrixes ' +
  'mechanises mechanists mediation medication medicides meltings mensurable messuages miliary militarised ' +
  'millstone millstones minestone minestones miniseries minsters misfiles misseating missies missises missives ' +
  'misstarting mitching mobilisation mobilise mobilised mobilising modernisation modernise molalities monition ' +
  'monitions moralities morality mullions multipole mutching neighborhood neighboring normalcy normalisation ' +
  'notional notionalities notionality notionally nullities obligatos officialty officinal officinally officinals ' +
  'operatise operatize organisation organisational organisations organise organised organising outlied outlived ' +
  'outpreach overbook overbooked overcook overcooked overdight overlight overlock overlocked overthrew overtight ' +
  'overtook painting pandemias panelist panelists panning papulation papulations pardners parenthesis parters ' +
  'partiers partyers passibility passible patenting periotic perpetuated perpetuators personably personalties ' +
  'personalty pervious perviously phaenomenon phosphores phosphorous plaining planform planforms planing planking ' +
  'planting plenarties poinding poisoners polarised polices polities pollicies pollusion positon positons ' +
  'positron positrons postposed poynting practicks practise practises practive precented precenting precents ' +
  'precessed precesses precessing precious preciously precoded preferrable preformed preforming prejudize ' +
  'premedicated premotion prenting prepaved prepaving prepaying preportion preposed presentive presets presetting ' +
  'pretence prevened prevening prevents prevision previsional previsions princing prinking prioritise prioritises ' +
  'prioritizes processional processionals processors produces productile professed professes professing ' +
  'programing projected projection projets promoed promoing prompted prompting proponed propound proscribed ' +
  'prosected prosector prosectors prosects protects protested provection providors provined provines provining ' +
  'prowessed prowesses pythogenic qualifies qualitied quotition raciation radication ramification ramifications ' +
  'ramified ramifying rarified rarifying rationalise reacting realisation realising realties realtors rebating ' +
  'rebounding recaption recisions recoded recognised recognises recognising recommenced recorked rectors ' +
  'redaction redactions redactors redating redintegrate redintegration redounding reeching reediness reelected ' +
  'reelections reelects reenforce reenforces reenforcing refactor refactored refactors refalling refected ' +
  'refections refects refereed reflating reflation reflations reflets reforging refounding refracted regained ' +
  'regaining regalities regelation regelations reginal regrading reheated reinforming relaced relacing relaxing ' +
  'relaying relivable remailed remailing remanded remanned remanning remating remended reminder reminted renforce ' +
  'renforces renforcing repealed repented replated replating replayed reposted reposting repotted repotting ' +
  'requered requeres requering requited requitement requitements requites requiting resealed reseated resected ' +
  'reslating resorbing resorted resorters retained retaining retching retorted retorters retorting retraced ' +
  'retracked retraining retrated retroacted retuning returfing returners reveled revelled revenges reverence ' +
  'revitalising revolution revolutions rewardless rewarming rewinded reworded rewording roaching sacrifies ' +
  'satisficed scarting scedule sceduled scenaries scending scientises scientisms scriking secretory semitars ' +
  'sending sensitise sensitize sentience sentiences sentient serviles shacking sharting shending shrieking ' +
  'shriking shrining signaled simulant simulate simulated sinuation sinuations skriking slarting slowdowns ' +
  'smarting smoulder smugging sneakers sneaking snuggling sociably solation solations sovereignly spackling ' +
  'speaning spearers spearing specialest specialised specialises specialisms specking speeding spelding spiraling ' +
  'sponsons spraining spreazing spredding stablemate staining standardised staring starking starling starning ' +
  'starring startling starving stating steaming stedfast steeming steming stending stereotypies sterilisation ' +
  'stimulates stimulation stimulations stowdowns straiking straiting stranger strangest strasses strategics ' +
  'strategise strategises strategizes stricture strictured strictures striding stringer striping striving ' +
  'stroking strongyl stumming sturting suability subsects substantival suctions summarised supples supplyment ' +
  'survivers suspicions suspirious sympatry sympodium synchronised synergias synergids synergise synergises ' +
  'synergizes technologise technologises technologizes tensons terrorises terrorisms tersions throughput ' +
  'topically traiking trailing transections transit translational trayning treatise treatises trematic trining ' +
  'tuberculoses uncertainly uncharged underbake underbakes underbaking undercook underlies underline underlings ' +
  'underminde underminded undermines undertane undertaxes undertaxing underwrite unfavorable unhanged uniliteral ' +
  'unincumbered unraveling upfolding urbanisation utilisation vacances vacation verbification verbifying ' +
  'versification versifying vesicles vocalion wandered warranded warraned warrantied wetnesses wondred'
