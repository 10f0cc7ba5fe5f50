/** Nouns for one person by office, work or standing: "the spokeswoman", "Kremlin spokesman". */
const PERSONS = `
spokesman spokeswoman spokesperson president vice-president premier chancellor minister secretary ambassador diplomat envoy
representative official officer leader head chief chairman chairwoman chairperson chair director manager boss executive ceo founder
owner partner senator congressman congresswoman lawmaker legislator deputy mp governor mayor councilman councilwoman councillor
commissioner speaker whip candidate nominee contender frontrunner front-runner hopeful challenger incumbent politician statesman
general colonel major captain lieutenant sergeant commander admiral marshal soldier veteran guard agent detective inspector sheriff
policeman policewoman constable superintendent judge justice lawyer attorney prosecutor solicitor counsel barrister magistrate juror
witness plaintiff defendant suspect victim survivor prisoner inmate professor teacher lecturer dean principal headteacher scholar
historian scientist researcher economist analyst expert specialist strategist consultant adviser advisor aide assistant counselor
pollster surrogate operative organizer organiser activist campaigner advocate critic opponent supporter rival ally donor lobbyist
doctor physician surgeon nurse paramedic psychologist psychiatrist therapist epidemiologist patient engineer architect developer
technician pilot driver captain sailor farmer worker miner employee employer businessman businesswoman entrepreneur trader investor
broker banker banker dealer reporter journalist correspondent editor columnist commentator anchor host presenter moderator blogger
pundit author writer novelist poet critic artist painter actor actress singer musician comedian filmmaker producer designer model
celebrity star player striker goalkeeper midfielder defender coach trainer skipper referee athlete runner champion winner loser
billionaire millionaire magnate mogul tycoon king queen prince princess duke emperor pope archbishop bishop cardinal priest pastor
reverend rabbi imam sheikh cleric monk nun believer follower neighbor neighbour resident local tenant landlord homeowner shopper
customer passenger commuter tourist traveler traveller visitor guest bystander onlooker passer-by protester demonstrator rioter
observer monitor inspector investigator regulator auditor negotiator mediator rebel militant fighter insurgent dissident refugee migrant
immigrant citizen voter elector delegate member colleague friend fan man woman boy girl child son daughter father mother brother sister
husband wife uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter parent widow widower fiance fiancee boyfriend
girlfriend kid teenager teen student pupil graduate mom dad mum person source insider whistleblower spokesperson-designate chairman-elect
president-elect mogul nominee-to-be democrat republican conservative liberal progressive socialist communist independent libertarian
`

/** Nouns for several people or a body that speaks with one voice: "the ministry", "police", "officials". */
const BODIES = `
government administration cabinet ministry department agency office bureau commission committee council parliament congress senate
house assembly court tribunal party campaign movement coalition alliance opposition union league federation confederation association
organization organisation foundation institute institution think-tank charity nonprofit group team company firm corporation
conglomerate bank brokerage insurer manufacturer carmaker automaker airline retailer supplier publisher broadcaster network newspaper
magazine outlet website station channel daily tabloid wire press media university college school hospital church mosque synagogue
police army military navy force forces troops militia authorities authority prosecution defense defence embassy consulate mission
delegation embassy club crew staff board jury panel public crowd audience family couple people regime state kingdom republic report
statement study survey poll document letter email memo text message tweet post article editorial column book op-ed ad advertisement
commercial video film clip website headline caption sign banner placard poster law bill order resolution ruling indictment complaint
lawsuit filing affidavit petition manifesto platform plan transcript release communique note source account analysis paper review
`

const words = (text: string): string[] => text.trim().split(/\s+/)

/** One person: may be taken up by "he" or "she". Singular forms. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(words(PERSONS))

/** A body or a document that can be the source of words. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(words(BODIES))

/** Words for women and for men that a description may rest on: "the congresswoman" is a she. */
export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress queen princess woman girl daughter mother sister wife aunt niece grandmother granddaughter widow fiancee girlfriend mom mum nun',
  ),
)
export const MALE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'spokesman chairman congressman councilman businessman policeman statesman king prince duke emperor pope man boy son father brother husband uncle nephew grandfather grandson widower fiance boyfriend dad monk priest imam',
  ),
)
