// Words of notes that the list of English words lacks, or that it would take for a slip of another: of diplomacy, of export
// control, of law in Latin, of today. Found in some 270,000 words of published documents, press releases and speeches
// of the United Nations and other bodies, and in 850,000 of edited English at large, read in November 2026.
export const wordsBeyond = `
acceder acquis antarctica ascendency attaches backend backends batterie brushfire caryatides chantier cliche cliches
cogens colloquia combatting contendere crypto cryptos depositaries detente dewar dewars dextrous divorcee eluate
eluates enclaved fiance fiancee fluorinated frescoed frescoes frontend frontends generis graining hobbing innuendoes
largesse maraging marshall materiae materiel memoire memoires metier mutatis naivete natively nectaries omnes operandi
opinio pater patricia pickaxe predicator qubits raison rarified ratione scrutin slippered slurries soubriquet
suability subnet subnets thrombosed torquer torquers uniter useable utopia utopian utopians utopic verbale verbales
virtuosi winless zeroes
`
