/** Head nouns of people who speak for an authority without a name: "a senior official", "two diplomats". */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  (
    'official officials diplomat diplomats spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers ' +
    'advisor advisors minister ministers prosecutor prosecutors investigator investigators officer officers authority ' +
    'authorities lawmaker lawmakers commander commanders'
  ).split(' '),
)

/** Head nouns of sources that are named by nothing but their knowing: "a source close to the talks", "witnesses". */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(
  (
    'source sources witness witnesses eyewitness eyewitnesses insider insiders person people resident residents ' +
    'observer observers analyst analysts expert experts critic critics activist activists bystander bystanders'
  ).split(' '),
)

/** What is written or printed and can be leaned on: "a report by the audit office", "court documents". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'report reports statement statements document documents study studies survey surveys poll polls memo memos letter ' +
    'letters email emails transcript transcripts indictment complaint affidavit lawsuit filing filings communique ' +
    'communiqué dossier census audit records data figures results estimates statistics release'
  ).split(' '),
)

/** Last words of an organisation's name: "the Ministry of Trade", "Harbour Workers' Union". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'ministry department agency authority authorities commission committee council union organisation organization ' +
    'association institute institution university hospital court police army military government office bureau party ' +
    'bank company corporation group federation alliance coalition league society foundation fund parliament congress ' +
    'senate assembly cabinet administration opposition service services board centre center observatory monitor ' +
    'nations bloc secretariat prosecutors prosecutor embassy regulator watchdog exchange chamber front movement navy ' +
    'force forces guard firm clinic college school mission team'
  ).split(' '),
)

/** Verbs with which a source gives facts; their subject is the giver. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says told tells reported announced stated confirmed claimed estimated added noted showed found revealed disclosed ' +
    'acknowledged admitted insisted maintained alleged warned predicted projected counted wrote writes tweeted explained ' +
    'argued declared indicated suggested concluded reports claims estimates shows announces confirms warns adds notes'
  ).split(' '),
)

/** Words other than verbs of telling that a source stands behind: "according to police", "citing officials". */
export const CITING_WORDS: ReadonlySet<string> = new Set(['according', 'citing', 'quoting'])

/** Those that are as often a noun ("the reports", "its claims") or a participle: verbs only right behind a name or a plain plural. */
export const DOUBTFUL_GIVING_VERBS: ReadonlySet<string> = new Set(
  'reports claims estimates shows notes found reported estimated projected counted alleged revealed confirmed added'.split(
    ' ',
  ),
)
