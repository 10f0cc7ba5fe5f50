/** A mistake with a name: some code, found by its own words wherever it stands under `src`, and what is put in its place. */
export interface NamedBug {
  readonly name: string
  readonly find: string
  readonly replace: string
  /** Test files, or folders of them, that have to notice. */
  readonly tests: readonly string[]
}

/** Mistakes that were put in on purpose once, all at the same time, and that no test noticed. */
export const NAMED_BUGS: readonly NamedBug[] = [
  {
    name: 'a possessive is never seen',
    find: `if (lower === "'s") return 'possessive'`,
    replace: '',
    tests: ['test/text/tokens.test.ts'],
  },
  {
    name: '"I." at the end of a sentence is an initial',
    find: `word.length === 1 && word !== 'I' && /\\p{Lu}/u.test(word)`,
    replace: `word.length === 1 && /\\p{Lu}/u.test(word)`,
    tests: ['test/text/sentences.test.ts'],
  },
  {
    name: 'a pronoun that may mean two people is never left open',
    find: 'second !== undefined && best[1] - second[1] < TOO_CLOSE',
    replace: 'false',
    tests: ['test/extract/speakers/antecedents.test.ts'],
  },
  {
    name: 'a pronoun finds its person over 3 sentences, not 12',
    find: 'SENTENCES_BACK = 12',
    replace: 'SENTENCES_BACK = 3',
    tests: ['test/extract/speakers/antecedents.test.ts'],
  },
  {
    name: 'what is unsure of one fragment of a list is not settled by its neighbours',
    find: 'if (list.length < 2 || !decided.some(({ mention }) => mention === -1)) return',
    replace: 'if (list.length >= 0 || decided.length > 0) return',
    tests: ['test/extract/speakers/rank-speakers.test.ts'],
  },
  {
    name: 'one shared quotation speaks for one text where three are asked for',
    find: 'FEWEST_QUOTES = 3',
    replace: 'FEWEST_QUOTES = 1',
    tests: ['test/compare/trace-origins.test.ts'],
  },
  {
    name: 'a spokesman contradicts his ministry',
    find: 'return quote.personId !== null && namesSpeaker(quote, EXPLICIT_CONFIDENCE)',
    replace: 'return namesSpeaker(quote, EXPLICIT_CONFIDENCE)',
    tests: ['test/compare/attribution-conflicts.test.ts'],
  },
  {
    name: 'the rarity of a term within its story is not squared',
    find: 'Math.log((count + parameters.raritySmoothing) / holders.length) ** 2',
    replace: 'Math.log((count + parameters.raritySmoothing) / holders.length)',
    tests: ['test/cluster/sort-story.test.ts'],
  },
  {
    name: 'UTF-16BE with its mark is read as UTF-16LE',
    find: `bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'`,
    replace: `bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16le'`,
    tests: ['test/read/read-articles.test.ts'],
  },
  {
    name: 'UTF-16BE without its mark is read as UTF-16LE',
    find: `even > most * 0.7 && odd === 0) return 'utf-16be'`,
    replace: `even > most * 0.7 && odd === 0) return 'utf-16le'`,
    tests: ['test/read/read-articles.test.ts'],
  },
  {
    name: 'undated articles come first in a stored dossier',
    find: '[a.publishedAt?.getTime() ?? Infinity, b.publishedAt?.getTime() ?? Infinity]',
    replace: '[a.publishedAt?.getTime() ?? -Infinity, b.publishedAt?.getTime() ?? -Infinity]',
    tests: ['test/store/store-facts.test.ts'],
  },
  {
    name: 'undated articles come first in a dossier in memory',
    find: `[a.facts.header.publishedAt?.at ?? '~', b.facts.header.publishedAt?.at ?? '~']`,
    replace: `[a.facts.header.publishedAt?.at ?? '', b.facts.header.publishedAt?.at ?? '']`,
    tests: ['test/cluster/gather-dossier.test.ts'],
  },
  {
    name: 'a fresh match goes over who was named in the version before',
    find: 'const people = recognised.people.map((personId, index) => named[index] ?? personId)',
    replace: 'const people = recognised.people.map((personId, index) => personId ?? named[index] ?? null)',
    tests: ['test/store/store-facts.test.ts'],
  },
  {
    name: 'a fresh match goes over who was named before, where a text is read again',
    find: 'const chosen = recognised.people.map((personId, index) => named[index] ?? personId)',
    replace: 'const chosen = recognised.people.map((personId, index) => personId ?? named[index] ?? null)',
    tests: ['test/store/reextract.test.ts'],
  },
  {
    name: 'a line names one outlet too many',
    find: 'items.slice(0, most - 1)',
    replace: 'items.slice(0, most)',
    tests: ['test/cli/layout.test.ts'],
  },
  {
    name: 'a Retry-After that is a date is ignored',
    find: 'Number.isNaN(seconds) ? Date.parse(said) - now : seconds * 1_000',
    replace: 'seconds * 1_000',
    tests: ['test/client/pause-asked.test.ts'],
  },
]
