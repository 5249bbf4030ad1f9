// The names of States in French, as far as they are not known in English: lists of participants come in both languages.
import { fold } from '../../register/label.ts'

/**
 * By ISO code: the short names that the United Nations uses in French, then everyday and former ones. From general
 * knowledge. Without "Dominique", who may be a person.
 */
const names = `
ZAF Afrique du Sud
ALB Albanie
DZA Algérie
DEU Allemagne|République fédérale d'Allemagne
AND Andorre
ATG Antigua-et-Barbuda
SAU Arabie saoudite
ARG Argentine
ARM Arménie
AUS Australie
AUT Autriche
AZE Azerbaïdjan
BHR Bahreïn
BRB Barbade
BLR Bélarus|Biélorussie
BEL Belgique
BEN Bénin
BTN Bhoutan
BOL Bolivie (État plurinational de)|État plurinational de Bolivie|Bolivie
BIH Bosnie-Herzégovine
BRA Brésil
BRN Brunéi Darussalam
BGR Bulgarie
KHM Cambodge
CMR Cameroun
CPV Cap-Vert
CHL Chili
CHN Chine|République populaire de Chine
CYP Chypre
COL Colombie
COM Comores
COG République du Congo
HRV Croatie
DNK Danemark
EGY Égypte
ARE Émirats arabes unis
ECU Équateur
ERI Érythrée
ESP Espagne
EST Estonie
PSE État de Palestine
USA États-Unis d'Amérique|États-Unis
ETH Éthiopie
RUS Fédération de Russie|Russie
FJI Fidji
FIN Finlande
FRA République française
GMB Gambie
GEO Géorgie
GRC Grèce
GRD Grenade
GIN Guinée
GNB Guinée-Bissau
GNQ Guinée équatoriale
HTI Haïti
HUN Hongrie
MHL Îles Marshall
SLB Îles Salomon
IND Inde
IDN Indonésie
IRN Iran (République islamique d')|République islamique d'Iran
IRL Irlande
ISL Islande
ISR Israël
ITA Italie
JAM Jamaïque
JPN Japon
JOR Jordanie
KGZ Kirghizistan|Kirghizstan
KWT Koweït
LAO République démocratique populaire lao
LVA Lettonie
LBN Liban
LBR Libéria
LBY Libye
LTU Lituanie
MKD Macédoine du Nord|ex-République yougoslave de Macédoine
MYS Malaisie
MLT Malte
MAR Maroc
MUS République de Maurice|île Maurice
MRT Mauritanie
MEX Mexique
FSM Micronésie (États fédérés de)|États fédérés de Micronésie
MNG Mongolie
MNE Monténégro
MMR Birmanie
NAM Namibie
NPL Népal
NGA Nigéria
NOR Norvège
NZL Nouvelle-Zélande
UGA Ouganda
UZB Ouzbékistan
PLW Palaos
PNG Papouasie-Nouvelle-Guinée
NLD Pays-Bas (Royaume des)|Royaume des Pays-Bas|Pays-Bas
PER Pérou
POL Pologne
CAF République centrafricaine
KOR République de Corée|Corée du Sud
MDA République de Moldova|Moldavie
COD République démocratique du Congo
DOM République dominicaine
PRK République populaire démocratique de Corée|Corée du Nord
ROU Roumanie
GBR Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Royaume-Uni
KNA Saint-Kitts-et-Nevis|Saint-Christophe-et-Niévès
SMR Saint-Marin
VAT Saint-Siège
VCT Saint-Vincent-et-les Grenadines
LCA Sainte-Lucie
STP Sao Tomé-et-Principe
SEN Sénégal
SRB Serbie
SGP Singapour
SVK Slovaquie
SVN Slovénie
SOM Somalie
SDN Soudan
SSD Soudan du Sud
SWE Suède
CHE Suisse|Confédération suisse
SYR République arabe syrienne|Syrie
TJK Tadjikistan
TZA République-Unie de Tanzanie|Tanzanie
TCD Tchad
CZE Tchéquie|République tchèque
THA Thaïlande
TTO Trinité-et-Tobago
TUN Tunisie
TKM Turkménistan
TUR Turquie
VEN Venezuela (République bolivarienne du)|République bolivarienne du Venezuela
YEM Yémen
ZMB Zambie
`

/** Every name with the code of its State. */
export function frenchNames(): readonly { readonly name: string; readonly iso3: string }[] {
  return names
    .trim()
    .split('\n')
    .flatMap(line =>
      line
        .slice(4)
        .split('|')
        .map(name => ({ name, iso3: line.slice(0, 3) })),
    )
}

let byName: ReadonlyMap<string, string> | undefined

/** The ISO code (alpha-3) of the State that a label names in French, with or without article; undefined if it names none. */
export function frenchState(label: string): string | undefined {
  byName ??= new Map(frenchNames().map(({ name, iso3 }) => [folded(name), iso3]))
  return byName.get(folded(withoutFrenchArticle(label)))
}

/** A label without "la", "le", "les" or "l’". */
export function withoutFrenchArticle(label: string): string {
  return label.replace(/^(?:l[ae]s?\s+|l['’])/i, '')
}

/** As names are compared: capitals may lack their accents, hyphens may be spaces. */
function folded(label: string): string {
  return fold(
    label
      .replaceAll(/[’ʼ]/g, "'")
      .replaceAll(/[\s-]+/g, ' ')
      .trim(),
  )
}
