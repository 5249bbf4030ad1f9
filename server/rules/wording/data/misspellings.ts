// Words that are no English in any spelling: slips of the pen, and words as French or German writes them.
// From general knowledge; none is a word, a name or a term of its own. See ../dictionary.ts for the form of a line.

/** `slip → word`, one a line, in the order of the alphabet. */
export const misspellings = `
acces → access; slip; small
accomodate → accommodate; slip
accomodated → accommodated; slip
accomodation → accommodation; slip
accross → across; slip
acess → access; slip
acheive → achieve; slip
acheived → achieved; slip
achievment → achievement; slip
achievments → achievements; slip
adition → addition; slip
aditional → additional; slip
adress → address; slip
adressed → addressed; slip
adresses → addresses; slip
adressing → addressing; slip
adviced → advised; slip
advicing → advising; slip
againts → against; slip
agression → aggression; slip
agressive → aggressive; slip
allready → already; slip
alot → a lot; slip
aquire → acquire; slip
aquired → acquired; slip
aquisition → acquisition; slip
arent → are not; slip
arguement → argument; slip
arguements → arguments; slip
assesment → assessment; slip
assesments → assessments; slip
assistence → assistance; slip
aswell → as well; slip
atleast → at least; slip
attendence → attendance; slip
availabe → available; slip
avaliable → available; slip
basicly → basically; slip
beacuse → because; slip
becouse → because; slip
becuase → because; slip
beetwen → between; slip
begining → beginning; slip
beleive → believe; slip
beleived → believed; slip
benefical → beneficial; slip
bettwen → between; slip
betwen → between; slip
buisness → business; slip
cannnot → cannot; slip
carefull → careful; slip
colaboration → collaboration; slip
colleage → colleague; slip
colleages → colleagues; slip
comission → commission; slip
comissions → commissions; slip
comitment → commitment; slip
comitments → commitments; slip
comittee → committee; slip
comittees → committees; slip
commited → committed; slip
commitee → committee; slip
commitees → committees; slip
commiting → committing; slip
committe → committee; slip
committment → commitment; slip
committments → commitments; slip
comon → common; slip; small
competance → competence; slip
completly → completely; slip
complience → compliance; slip
comunication → communication; slip
comunity → community; slip
concensus → consensus; slip
consistant → consistent; slip
controll → control; slip
controlls → controls; slip
couldnt → could not; slip
critereon → criterion; slip
decison → decision; slip
decisons → decisions; slip
definately → definitely; slip
delagate → delegate; slip
delagates → delegates; slip
delagation → delegation; slip
delagations → delegations; slip
desease → disease; slip
deseases → diseases; slip
developement → development; slip
developements → developments; slip
developped → developed; slip
developping → developing; slip
didnt → did not; slip
discused → discussed; slip
discusion → discussion; slip
discusions → discussions; slip
dissapear → disappear; slip
dissapeared → disappeared; slip
doesnt → does not; slip
dont → do not; slip
eachother → each other; slip
efficency → efficiency; slip
embarass → embarrass; slip
emphazise → emphasize; slip
emphazised → emphasized; slip
emphazises → emphasizes; slip
enforcment → enforcement; slip
enviroment → environment; slip
enviromental → environmental; slip
equiped → equipped; slip
equipement → equipment; slip
especialy → especially; slip
everyones → everyone's; slip
everytime → every time; slip
exellent → excellent; slip
exercice → exercise; slip; small
exercices → exercises; slip; small
existance → existence; slip
existant → existing; slip; small
experiance → experience; slip
explaination → explanation; slip
facillitate → facilitate; slip
finaly → finally; slip
fourty → forty; slip
foward → forward; slip
furthemore → furthermore; slip
futher → further; slip
garantee → guarantee; slip
garanteed → guaranteed; slip
gard → guard; slip; small
gards → guards; slip; small
goverment → government; slip
govermental → governmental; slip
goverments → governments; slip
guarentee → guarantee; slip
guidlines → guidelines; slip
hasnt → has not; slip
havent → have not; slip
helpfull → helpful; slip
immediatly → immediately; slip
implemantation → implementation; slip
implementaion → implementation; slip
implemention → implementation; slip
implmentation → implementation; slip
improvment → improvement; slip
improvments → improvements; slip
inclusing → including; slip
independance → independence; slip; small
independant → independent; slip
independantly → independently; slip
infact → in fact; slip
inital → initial; slip
initative → initiative; slip
initatives → initiatives; slip
inorder → in order; slip
inspite of → in spite of; slip
intergovermental → intergovernmental; slip
interupt → interrupt; slip; small
isnt → is not; slip
knowlege → knowledge; slip
labratories → laboratories; slip
labratory → laboratory; slip
layed → laid; slip
legislativ → legislative; slip; small
legislaton → legislation; slip
lenght → length; slip
liase → liaise; slip
liased → liaised; slip
liasing → liaising; slip
liason → liaison; slip
litterature → literature; slip; small
maintainance → maintenance; slip
managment → management; slip
maritim → maritime; slip; small
mentionned → mentioned; slip
millenium → millennium; slip; small
ministery → ministry; slip
moniter → monitor; slip
neccessary → necessary; slip
neccessity → necessity; slip
necesary → necessary; slip
noticable → noticeable; slip
nucelar → nuclear; slip
occassion → occasion; slip
occassions → occasions; slip
occured → occurred; slip
occurence → occurrence; slip
occurences → occurrences; slip
occuring → occurring; slip
ofer → offer; slip
ofered → offered; slip
offerred → offered; slip
offical → official; slip
officals → officials; slip
oportunities → opportunities; slip
oportunity → opportunity; slip
oppinion → opinion; slip
organisme → body; slip; small
orginal → original; slip
pannel → panel; slip
pannels → panels; slip
paralell → parallel; slip
parlamentarian → parliamentarian; slip
parlamentarians → parliamentarians; slip
parliment → parliament; slip
parlimentarian → parliamentarian; slip
parlimentarians → parliamentarians; slip
partcipant → participant; slip
partcipants → participants; slip
particpant → participant; slip
particpants → participants; slip
particpate → participate; slip
particpated → participated; slip
particpation → participation; slip
partnes → partners; slip
payed → paid; slip
peacefull → peaceful; slip
percieved → perceived; slip
perfomance → performance; slip
permanant → permanent; slip
persistant → persistent; slip
personel → personnel; slip
posession → possession; slip
posibility → possibility; slip
posible → possible; slip; small
possesion → possession; slip
practicioner → practitioner; slip
practicioners → practitioners; slip
preperation → preparation; slip
preperations → preparations; slip
presentaion → presentation; slip
presentaions → presentations; slip
presention → presentation; slip
previus → previous; slip
privelege → privilege; slip
proceedure → procedure; slip
proceedures → procedures; slip
profesional → professional; slip
programmm → programme; slip
programms → programmes; slip
proliferaton → proliferation; slip
propper → proper; slip
publically → publicly; slip
questionaire → questionnaire; slip
questionaires → questionnaires; slip
reccomend → recommend; slip
reccomendation → recommendation; slip
reccomendations → recommendations; slip
reccommend → recommend; slip
recieve → receive; slip
recieved → received; slip
recieves → receives; slip
recieving → receiving; slip
recomend → recommend; slip
recomendation → recommendation; slip
recomendations → recommendations; slip
recomended → recommended; slip
recommandation → recommendation; slip; small
recommandations → recommendations; slip; small
refered → referred; slip
refering → referring; slip
relevent → relevant; slip
reponse → response; slip
reponsible → responsible; slip
representitive → representative; slip
representitives → representatives; slip
resoltuion → resolution; slip
resolutoin → resolution; slip
resouces → resources; slip
responsabilities → responsibilities; slip
responsability → responsibility; slip
ressource → resource; slip; small
ressources → resources; slip; small
rigth → right; slip
rigths → rights; slip
saftey → safety; slip
sanctionned → sanctioned; slip
sanctionning → sanctioning; slip
secratariat → secretariat; slip
secratary → secretary; slip
secruity → security; slip
securtiy → security; slip
seperate → separate; slip
seperated → separated; slip
seperately → separately; slip
seperation → separation; slip
serie → series; slip; small
shedule → schedule; slip
sheduled → scheduled; slip
shouldnt → should not; slip
similiar → similar; slip
speach → speech; slip
speaches → speeches; slip
strengh → strength; slip
strenght → strength; slip
strenghten → strengthen; slip
strenghtened → strengthened; slip
strenghtening → strengthening; slip
succesful → successful; slip
succesfully → successfully; slip
successfull → successful; slip
sucess → success; slip
sucessful → successful; slip
sucessfully → successfully; slip
sugest → suggest; slip
sugested → suggested; slip
suport → support; slip; small
suported → supported; slip
suprise → surprise; slip
taht → that; slip
technologie → technology; slip; small
tecnical → technical; slip
teh → the; slip
terorism → terrorism; slip
theres → there is; slip
thier → their; slip
threath → threat; slip
threaths → threats; slip
togehter → together; slip
togheter → together; slip
tommorow → tomorrow; slip
transfered → transferred; slip
transfering → transferring; slip
treshold → threshold; slip
truely → truly; slip
unfortunatly → unfortunately; slip
untill → until; slip
upto → up to; slip
usefull → useful; slip
usefullness → usefulness; slip
verfication → verification; slip
vulnerabilites → vulnerabilities; slip
vulnerabilty → vulnerability; slip
wasnt → was not; slip
weigth → weight; slip
wellcome → welcome; slip; small
wellcomed → welcomed; slip; small
werent → were not; slip
wether → whether; slip
wheter → whether; slip
whith → with; slip
wich → which; slip
withold → withhold; slip
writen → written; slip
`
