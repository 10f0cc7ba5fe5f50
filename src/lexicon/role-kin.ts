/**
 * What a role may be called when it is not repeated: a foreign ministry's spokeswoman is "the diplomat", a senator "the
 * lawmaker". The general word, then words that a printed role shows for it. Lower case.
 */
export const ROLE_KIN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
diplomat foreign ambassador envoy consul diplomatic attaché embassy
envoy ambassador diplomat representative
ambassador envoy
lawmaker senator sen rep congressman congresswoman representative mp deputy legislator councilman assemblyman member
legislator senator sen rep congressman congresswoman representative mp deputy lawmaker
congressman rep representative
congresswoman rep representative
senator sen
governor gov
politician senator sen rep congressman congresswoman mp minister president governor gov mayor candidate leader deputy
statesman president premier minister senator
official minister secretary spokesman spokeswoman spokesperson commissioner director head chief deputy representative adviser
spokesperson spokesman spokeswoman representative
spokesman spokesperson representative
spokeswoman spokesperson representative
representative spokesman spokeswoman spokesperson
leader president premier minister chairman chairwoman chancellor head chief
premier minister prime
minister premier secretary
candidate nominee contender frontrunner front-runner hopeful
nominee candidate
contender candidate
hopeful candidate
frontrunner candidate front-runner
front-runner candidate frontrunner
executive ceo chairman founder president director chief
boss ceo chief head manager
chief head director ceo
businessman tycoon magnate mogul ceo developer entrepreneur investor billionaire owner
billionaire businessman tycoon magnate mogul developer investor
tycoon businessman magnate mogul developer billionaire
mogul businessman tycoon magnate developer billionaire
developer businessman tycoon mogul
lawyer attorney counsel solicitor barrister
attorney lawyer counsel prosecutor
prosecutor attorney
judge justice
officer captain sergeant lieutenant colonel major general detective inspector constable policeman sheriff
general gen lt
commander general admiral colonel gen
scientist professor researcher dr biologist physicist epidemiologist historian economist
researcher professor scientist analyst historian economist dr
professor scholar dr lecturer historian
expert professor analyst researcher scientist specialist scholar economist
analyst economist strategist expert
economist analyst
doctor dr physician surgeon
physician doctor dr surgeon
journalist reporter correspondent editor columnist host anchor
reporter journalist correspondent
writer author novelist columnist poet
author writer novelist
host anchor presenter
cleric imam priest bishop pastor rabbi archbishop ayatollah
coach manager trainer
manager coach
player striker midfielder defender goalkeeper captain
`
    .trim()
    .split('\n')
    .map((line) => {
      const [general = '', ...kin] = line.split(' ')
      return [general, new Set(kin)] as const
    }),
)
