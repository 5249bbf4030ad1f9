// Names that have an article in a sentence, and names of towns that have none. See ../dictionary.ts for the form of a line.

/** `avoid → use`, one a line, in the order of the alphabet. */
export const articles = `
1540 Committee → the 1540 Committee; name; after of by from with; before end was is were has had will would visited said noted
African Union → the African Union; name; after of by from with; before end was is were has had will would visited said noted
African Union Commission → the African Union Commission; name; after of by from with; before end was is were has had will would visited said noted
Arab League → the Arab League; name; after of by from with; before end was is were has had will would visited said noted
by Government of → by the Government of; name; before capital the
by Ministry of → by the Ministry of; name; before capital
Counter-Terrorism Committee → the Counter-Terrorism Committee; name; after of by from with; before end was is were has had will would visited said noted
Embassy of Ministry of → Embassy of the Ministry of; name; before capital
European Commission → the European Commission; name; after of by from with; before end was is were has had will would visited said noted
European Union → the European Union; name; after of by from with; before end was is were has had will would visited said noted
experts of Committee → experts of the Committee; name; before end visited was were is and
from Government of → from the Government of; name; before capital the
from Ministry of → from the Ministry of; name; before capital
General Assembly → the General Assembly; name; after of by from with; before end was is were has had will would visited said noted
Government of Republic of → Government of the Republic of; name; before capital
in the Addis Ababa → in Addis Ababa; name; before end on from was were is to and which in
in the Amman → in Amman; name; before end on from was were is to and which in
in the Astana → in Astana; name; before end on from was were is to and which in
in the Bangkok → in Bangkok; name; before end on from was were is to and which in
in the Beijing → in Beijing; name; before end on from was were is to and which in
in the Brussels → in Brussels; name; before end on from was were is to and which in
in the Geneva → in Geneva; name; before end on from was were is to and which in
in the Lima → in Lima; name; before end on from was were is to and which in
in the London → in London; name; before end on from was were is to and which in
in the Moscow → in Moscow; name; before end on from was were is to and which in
in the Nairobi → in Nairobi; name; before end on from was were is to and which in
in the New York → in New York; name; before end on from was were is to and which in
in the Paris → in Paris; name; before end on from was were is to and which in
in the Pretoria → in Pretoria; name; before end on from was were is to and which in
in the Santiago → in Santiago; name; before end on from was were is to and which in
in the Strasbourg → in Strasbourg; name; before end on from was were is to and which in
in the Tokyo → in Tokyo; name; before end on from was were is to and which in
in the Vienna → in Vienna; name; before end on from was were is to and which in
in the Washington → in Washington; name; before on from was were is to and which in
International Atomic Energy Agency → the International Atomic Energy Agency; name; after of by from with; before end was is were has had will would visited said noted
League of Arab States → the League of Arab States; name; after of by from with; before end was is were has had will would visited said noted
members of Committee → members of the Committee; name; before end visited was were is and
Mission of Ministry of → Mission of the Ministry of; name; before capital
official of Ministry of → official of the Ministry of; name; before capital
officials of Ministry of → officials of the Ministry of; name; before capital
Organization of American States → the Organization of American States; name; after of by from with; before end was is were has had will would visited said noted
representative of Ministry of → representative of the Ministry of; name; before capital
representatives of Ministry of → representatives of the Ministry of; name; before capital
Security Council → the Security Council; name; after of by from with; before end was is were has had will would visited said noted
that 1540 Committee had → that the 1540 Committee had; name
that 1540 Committee has → that the 1540 Committee has; name
that 1540 Committee was → that the 1540 Committee was; name
that 1540 Committee will → that the 1540 Committee will; name
that 1540 Committee would → that the 1540 Committee would; name
that African Union Commission had → that the African Union Commission had; name
that African Union Commission has → that the African Union Commission has; name
that African Union Commission was → that the African Union Commission was; name
that African Union Commission will → that the African Union Commission will; name
that African Union Commission would → that the African Union Commission would; name
that African Union had → that the African Union had; name
that African Union has → that the African Union has; name
that African Union was → that the African Union was; name
that African Union will → that the African Union will; name
that African Union would → that the African Union would; name
that Arab League had → that the Arab League had; name
that Arab League has → that the Arab League has; name
that Arab League was → that the Arab League was; name
that Arab League will → that the Arab League will; name
that Arab League would → that the Arab League would; name
that Counter-Terrorism Committee had → that the Counter-Terrorism Committee had; name
that Counter-Terrorism Committee has → that the Counter-Terrorism Committee has; name
that Counter-Terrorism Committee was → that the Counter-Terrorism Committee was; name
that Counter-Terrorism Committee will → that the Counter-Terrorism Committee will; name
that Counter-Terrorism Committee would → that the Counter-Terrorism Committee would; name
that European Commission had → that the European Commission had; name
that European Commission has → that the European Commission has; name
that European Commission was → that the European Commission was; name
that European Commission will → that the European Commission will; name
that European Commission would → that the European Commission would; name
that European Union had → that the European Union had; name
that European Union has → that the European Union has; name
that European Union was → that the European Union was; name
that European Union will → that the European Union will; name
that European Union would → that the European Union would; name
that General Assembly had → that the General Assembly had; name
that General Assembly has → that the General Assembly has; name
that General Assembly was → that the General Assembly was; name
that General Assembly will → that the General Assembly will; name
that General Assembly would → that the General Assembly would; name
that Group of Experts had → that the Group of Experts had; name
that Group of Experts has → that the Group of Experts has; name
that Group of Experts was → that the Group of Experts was; name
that Group of Experts will → that the Group of Experts will; name
that Group of Experts would → that the Group of Experts would; name
that International Atomic Energy Agency had → that the International Atomic Energy Agency had; name
that International Atomic Energy Agency has → that the International Atomic Energy Agency has; name
that International Atomic Energy Agency was → that the International Atomic Energy Agency was; name
that International Atomic Energy Agency will → that the International Atomic Energy Agency will; name
that International Atomic Energy Agency would → that the International Atomic Energy Agency would; name
that League of Arab States had → that the League of Arab States had; name
that League of Arab States has → that the League of Arab States has; name
that League of Arab States was → that the League of Arab States was; name
that League of Arab States will → that the League of Arab States will; name
that League of Arab States would → that the League of Arab States would; name
that Organization of American States had → that the Organization of American States had; name
that Organization of American States has → that the Organization of American States has; name
that Organization of American States was → that the Organization of American States was; name
that Organization of American States will → that the Organization of American States will; name
that Organization of American States would → that the Organization of American States would; name
that Security Council had → that the Security Council had; name
that Security Council has → that the Security Council has; name
that Security Council was → that the Security Council was; name
that Security Council will → that the Security Council will; name
that Security Council would → that the Security Council would; name
that United Nations had → that the United Nations had; name
that United Nations has → that the United Nations has; name
that United Nations was → that the United Nations was; name
that United Nations will → that the United Nations will; name
that United Nations would → that the United Nations would; name
that World Customs Organization had → that the World Customs Organization had; name
that World Customs Organization has → that the World Customs Organization has; name
that World Customs Organization was → that the World Customs Organization was; name
that World Customs Organization will → that the World Customs Organization will; name
that World Customs Organization would → that the World Customs Organization would; name
that World Health Organization had → that the World Health Organization had; name
that World Health Organization has → that the World Health Organization has; name
that World Health Organization was → that the World Health Organization was; name
that World Health Organization will → that the World Health Organization will; name
that World Health Organization would → that the World Health Organization would; name
United Nations → the United Nations; name; after of by from with; before end was is has had will would
with Government of → with the Government of; name; before capital the
with Ministry of → with the Ministry of; name; before capital
World Customs Organization → the World Customs Organization; name; after of by from with; before end was is were has had will would visited said noted
World Health Organization → the World Health Organization; name; after of by from with; before end was is were has had will would visited said noted
`
