// Plurals, prepositions and phrases that are not English, or not that of the United Nations.
// From the spelling pages of the United Nations Editorial Manual and from counts in 4.3 million words of United Nations documents
// of 2015 to 2024, collected in 2026; inflected forms added. See ../dictionary.ts for the form of a line.

/** `avoid → use`, one a line, in the order of the alphabet. */
export const usage = `
a criteria → a criterion; ask; because criteria is the plural
a phenomena → a phenomenon; ask; because phenomena is the plural
advices → advice; because the word has no plural
are send → are sent
as well as also → as well as
at end of → at the end of
be send → be sent
been send → been sent
better then → better than; before a an the number half one two three ten twenty its their any those that
by end of → by the end of
comprised of → composed of; ask; because the whole comprises its parts
contribute for → contribute to; ask; before the this its their
contribute for the benefit → 
contribute for the duration → 
contribute for the first → 
contribute for the good → 
contribute for the purpose → 
contribute for the sake → 
contribute for the same → 
contribute for the second → 
contribute for the third → 
contributed for → contributed to; ask; before the this its their
contributed for the benefit → 
contributed for the duration → 
contributed for the first → 
contributed for the good → 
contributed for the purpose → 
contributed for the sake → 
contributed for the same → 
contributed for the second → 
contributed for the third → 
contributes for → contributes to; ask; before the this its their
contributes for the benefit → 
contributes for the duration → 
contributes for the first → 
contributes for the good → 
contributes for the purpose → 
contributes for the sake → 
contributes for the same → 
contributes for the second → 
contributes for the third → 
contributing for → contributing to; ask; before the this its their
contributing for the benefit → 
contributing for the duration → 
contributing for the first → 
contributing for the good → 
contributing for the purpose → 
contributing for the sake → 
contributing for the same → 
contributing for the second → 
contributing for the third → 
different than → different from
discuss about → discuss; not before number how what half; because it takes no preposition
discussed about → discussed; not before number how what half; because it takes no preposition
discusses about → discusses; not before number how what half; because it takes no preposition
discussing about → discussing; not before number how what half; because it takes no preposition
due to the fact that → because; ask; because it is shorter
emphasize on → emphasize; ask; before the this its their; because it takes no preposition
emphasizes on → emphasizes; ask; before the this its their; because it takes no preposition
emphasizing on → emphasizing; ask; before the this its their; because it takes no preposition
equipments → equipment; because the word has no plural
evidences → evidence; ask; after the these such any of all some new more; because evidence has no plural
expertises → expertise; because the word has no plural
explain States → explain to States; name; ask; before the how what that why
explained States → explained to States; name; ask; before the how what that why
explaining States → explaining to States; name; ask; before the how what that why
fewer then → fewer than; before a an the number half one two three ten twenty its their any those that
first time ever → first time; ask
gave advise → gave advice
greater then → greater than; before a an the number half one two three ten twenty its their any those that
Group of Expert → Group of Experts; name; not before capital
higher then → higher than; before a an the number half one two three ten twenty its their any those that
in line to → in line with; before the resolution resolutions this its their
in line to the throne → 
in order for to → in order to
in the frame of → in the framework of; ask
in the frame of the picture → 
informations → information; because the word has no plural
is send → is sent
larger then → larger than; before a an the number half one two three ten twenty its their any those that
legal advise → legal advice; not before the
legislations → legislation; because the word has no plural
less then → less than; before a an the number half one two three ten twenty last ever expected before in its their any
longer then → longer than; before a an the number half one two three ten twenty its their any those that
lower then → lower than; before a an the number half one two three ten twenty its their any those that
mass destructions → mass destruction
mean of delivery → means of delivery
means of deliveries → means of delivery
more then → more than; before a an the number half one two three ten twenty last ever expected before in its their any
offered advise → offered advice
older then → older than; before a an the number half one two three ten twenty its their any those that
other stakeholder → other stakeholders; ask; not after any no every each the some an one; not before capital group groups meeting meetings
other then → other than; before the a an those that
participate to → participate in; before the this a an its
participate to the best → 
participate to the end → 
participate to the extent → 
participate to the full → 
participate to the fullest → 
participate to the greatest → 
participate to the maximum → 
participated to → participated in; before the this a an its
participated to the best → 
participated to the end → 
participated to the extent → 
participated to the full → 
participated to the fullest → 
participated to the greatest → 
participated to the maximum → 
participates to → participates in; before the this a an its
participates to the best → 
participates to the end → 
participates to the extent → 
participates to the full → 
participates to the fullest → 
participates to the greatest → 
participates to the maximum → 
participating to → participating in; before the this a an its
participating to the best → 
participating to the end → 
participating to the extent → 
participating to the full → 
participating to the fullest → 
participating to the greatest → 
participating to the maximum → 
point of contacts → points of contact
programme of works → programmes of work; ask
provide advise → provide advice
provided advise → provided advice
rather then → rather than
request for → request; ask; after may might can could should must will would shall they states not; before assistance help support clarification clarifications guidance advice extension information permission more; because the verb takes no preposition
requested for → requested; ask; before assistance help support clarification clarifications guidance advice extension information permission more; not after funds resources amount amounts sum sums budget posts and; because the verb takes no preposition
requesting for → requesting; ask; because the verb takes no preposition
seek advise → seek advice
shorter then → shorter than; before a an the number half one two three ten twenty its their any those that
since end of → since the end of
smaller then → smaller than; before a an the number half one two three ten twenty its their any those that
softwares → software; because the word has no plural
staffs → staff; ask; not after general chiefs joint who and; because staff has no plural
suggested to create → suggested creating
suggested to develop → suggested developing
suggested to draw → suggested drawing
suggested to establish → suggested establishing
suggested to hold → suggested holding
suggested to organize → suggested organizing
take note about → take note of
taken note about → taken note of
takes note about → takes note of
taking note about → taking note of
technical advise → technical advice; not before the
terms of references → terms of reference
till → until; before number now then today tomorrow January February March April May June July August September October November December
to request for → to request; ask; before assistance help support clarification clarifications guidance advice extension information permission more; because the verb takes no preposition
took note about → took note of
trainings → training courses; ask; because training has no plural
until end of → until the end of
was send → was sent
weapon of mass destructions → weapons of mass destruction
weapons of mass destructions → weapons of mass destruction
were send → were sent
with view to → with a view to
`
