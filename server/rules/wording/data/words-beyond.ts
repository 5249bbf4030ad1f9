// Words of notes that the list of English words lacks, or that it would take for a slip of another: of diplomacy, of export
// control, of law in Latin, of today. Found in some 270,000 words of published documents, press releases and speeches
// of the United Nations and other bodies, read in November 2026.
export const wordsBeyond = `
acceder attaches acquis backend backends cogens combatting crypto cryptos depositaries detente frontend frontends
generis maraging materiae materiel memoire memoires mutatis natively omnes operandi opinio qubits raison ratione
subnet subnets utopic verbale verbales zeroes
`
