import { PREPOSITIONS } from '../../lexicon/clause-words.js'
import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import {
  DOCUMENT_NOUNS,
  OFFICIAL_NOUNS,
  ORGANISATION_NOUNS,
  SOURCE_TRAITS,
  UNNAMED_NOUNS,
} from '../../lexicon/source-phrases.js'
import { tagged } from '../../lexicon/tagged.js'
import { isPlural } from '../../text/stem.js'
import type { CitationKind } from '../../model/citation.js'
import { isCapitalised, type Token } from '../../text/tokens.js'

/** Words before a source that are no part of its name: "*the* ministry", "*two* officials". */
const SOURCE_OPENERS = tagged('source-opener')

/** What kind of source a noun phrase names, and its one name; null for a person, a pronoun or anything else. */
export interface SourceClass {
  readonly kind: CitationKind
  readonly name: string | null
}

/**
 * "the Ministry of Trade" -> organisation; "a report by the audit office" -> document; "a senior official" -> unnamed
 * official; "Mayor Jane Roe" -> null: a person is no citation.
 */
export function classifySource(phrase: readonly Token[]): SourceClass | null {
  const words = phrase.filter((token) => token.kind === 'word')
  const bare = SOURCE_OPENERS.has(words[0]?.lower ?? '') ? words.slice(1) : words
  const preposition = bare.findIndex(
    (word, k) => k > 0 && (PREPOSITIONS.has(word.lower) || SOURCE_TRAITS.has(word.lower) || word.lower === 'who'),
  )
  const core = preposition < 0 ? bare : bare.slice(0, preposition)
  const head = core.at(-1)
  if (head === undefined) return null
  const lower = head.lower
  // "Roe and Doe", "the union and the port": two sources under one verb name neither alone.
  if (core.some((word) => word.lower === 'and') && !ORGANISATION_WORDS.has(lower) && !isPlural(lower)) return null
  // "the diplomat", "Kremlin spokesman": one known person; "a diplomat", "diplomats": somebody without a name.
  const unnamed = isPlural(lower) || /^(?:an?|one|another)$/.test(words[0]?.lower ?? '') || lower === 'source'
  if (!isCapitalised(head) || core.length === 1) {
    if (DOCUMENT_NOUNS.has(lower))
      return { kind: 'DOCUMENT', name: documentName(core, core.length < words.length && bare !== words) }
    if (OFFICIAL_NOUNS.has(lower) && lower !== 'authority')
      return unnamed ? { kind: 'UNNAMED_OFFICIAL', name: null } : null
    if (UNNAMED_NOUNS.has(lower)) return unnamed ? { kind: 'UNNAMED', name: null } : null
  }
  if (ORGANISATION_NOUNS.has(lower.replace(/'s$/, '')) || (isCapitalised(head) && isOrganisation(core, words))) {
    return { kind: 'ORGANISATION', name: organisationName(bare, core) }
  }
  return null
}

/** A capitalised phrase is a body where its last word says so ("Observatory"), or where it is an acronym ("OSCE"). */
function isOrganisation(core: readonly Token[], words: readonly Token[]): boolean {
  const last = core.at(-1)
  if (last === undefined) return false
  if (ORGANISATION_WORDS.has(last.lower))
    return (
      core.length > 1 || words[0]?.lower === 'the' || last.text === last.text.toUpperCase() || ALONE.has(last.lower)
    )
  return core.length === 1 && /^(?:\p{Lu}\.?){2,7}s?$/u.test(last.text)
}

/** Bodies whose name is one word, and no acronym in capitals. */
const ALONE = tagged('lone-body')

/** "the Mueller report" keeps its name; "a statement" has none. */
function documentName(core: readonly Token[], hasArticle: boolean): string | null {
  // Without an article the capital may only be the sentence's own: "Court documents showed …".
  const named = core.slice(hasArticle ? 0 : 1, -1).some(isCapitalised)
  return named ? print(core) : null
}

function organisationName(bare: readonly Token[], core: readonly Token[]): string {
  const head = core.at(-1)
  // "Ministry of Trade", "Organization for Security and Cooperation in Europe": the name goes on behind the preposition.
  const behind = bare[core.length]
  const goesOn =
    head !== undefined && isCapitalised(head) && behind !== undefined && isCapitalised(bare[core.length + 1])
  if (goesOn) {
    let end = core.length + 2
    while (isCapitalised(bare[end]) || (linksName(bare, end) && isCapitalised(bare[end + 1]))) end++
    return print(bare.slice(0, end))
  }
  // "the city's police": whose police it is depends on the article.
  const owner = core.findIndex((word) => /['\u2019]s?$/.test(word.text))
  return print(
    head !== undefined && !isCapitalised(head) && owner >= 0 && owner < core.length - 1 ? core.slice(owner + 1) : core,
  )
}

/** "Security *and* Cooperation *in* Europe": "in" belongs to a name only behind an "and"; "Ministry of Trade in Tolvsk" ends before it. */
function linksName(bare: readonly Token[], at: number): boolean {
  const lower = bare[at]?.lower ?? ''
  return (
    /^(?:of|for|and|the)$/.test(lower) || (lower === 'in' && bare.slice(0, at).some((word) => word.lower === 'and'))
  )
}

function print(words: readonly Token[]): string {
  // Words glued together were joined by a hyphen: "the Harbour-Area Council".
  return words
    .map((word, k) => (k === 0 ? '' : word.glued ? '-' : ' ') + word.text)
    .join('')
    .replace(/['\u2019]s$/, '')
}
