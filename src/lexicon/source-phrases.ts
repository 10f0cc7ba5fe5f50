import { tagged } from './tagged.js'

/** Head nouns of people who speak for an authority without a name: "a senior official", "two diplomats". */
export const OFFICIAL_NOUNS = tagged('official-source')

/** Head nouns of sources that are named by nothing but their knowing: "a source close to the talks", "witnesses". */
export const UNNAMED_NOUNS = tagged('unnamed-source')

/** What makes a source without a name one: "people *familiar* with the matter", "a source *close* to the talks". */
export const SOURCE_TRAITS = tagged('source-trait')

/** What is written or printed and can be leaned on: "a report by the audit office", "court documents". */
export const DOCUMENT_NOUNS = tagged('document-source')

/** Last words of an organisation's name: "the Ministry of Trade", "Harbour Workers' Union". */
export const ORGANISATION_NOUNS = tagged('body-source')

/** Verbs with which a source gives facts; their subject is the giver. */
export const GIVING_VERBS = tagged('giving-verb')

/** Words other than verbs of telling that a source stands behind: "according to police", "citing officials". */
export const CITING_WORDS = tagged('citing')

/** Those that are as often a noun ("the reports", "its claims") or a participle: verbs only right behind a name or a plain plural. */
export const DOUBTFUL_GIVING_VERBS = tagged('doubtful-giving-verb')
