import { diffArrays } from 'diff'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the articles and what is expected of them lie side by side. */
export const GOLDEN = import.meta.dirname

/** Forms in which an article may lie here. */
const ARTICLE = /\.(?:txt|md|html|jsonl)$/

/**
 * What is expected of an article: `facts` is its marked text, `notes` is what an editor knows to be wrong in it. Only the
 * facts are made by a command.
 */
export interface Expected {
  readonly notes: readonly string[]
  readonly facts: readonly string[]
}

/** An editor's note on a fact that is wrong or lacks: "wrong speaker: quote DIRECT «We … pump» ## Duarte says it". */
export interface Note {
  /** `wrong`: a line of the facts that should not stand; `missing`: one that should. */
  readonly kind: 'wrong' | 'missing'
  /** What sort of error: "speaker", "block", "place". */
  readonly sort: string
  /** The line of the facts, or the beginning of it. */
  readonly fact: string
  readonly comment: string
}

/** Names of the articles' files, in order. */
export function goldenArticles(): string[] {
  return readdirSync(GOLDEN)
    .filter((name) => ARTICLE.test(name) && name !== 'README.md')
    .sort()
}

/** The file beside an article that holds what is expected of it. */
export function expectedPath(article: string): string {
  return join(GOLDEN, article.replace(ARTICLE, '.facts'))
}

/** What is expected of an article; null where nothing was accepted yet. */
export function readExpected(article: string): Expected | null {
  let text: string
  try {
    text = readFileSync(expectedPath(article), 'utf8')
  } catch {
    return null
  }
  const lines = text.trimEnd().split('\n')
  const at = lines.indexOf('ARTICLE')
  return { notes: lines.slice(0, at).filter((line) => line.trim() !== ''), facts: lines.slice(at) }
}

/** The words of an expectation's file. */
export function printExpected({ notes, facts }: Expected): string {
  return [...notes, ...(notes.length > 0 ? [''] : []), ...facts].join('\n') + '\n'
}

/**
 * A note read.
 *
 * @throws Error if it is none.
 */
export function readNote(line: string): Note {
  const match = /^(wrong|missing) ([a-z]+): (\S.*) ## (\S.*)$/.exec(line)
  if (match === null) throw new Error(`"${line}" is no note: write "wrong|missing SORT: FACT ## WHAT IS RIGHT"`)
  const [, kind, sort = '', fact = '', comment = ''] = match
  return { kind: kind === 'wrong' ? 'wrong' : 'missing', sort, fact, comment }
}

/** Notes that are true no longer: the wrong fact is gone, or the missing one is there. */
export function findSettled(notes: readonly Note[], facts: readonly string[]): Note[] {
  return notes.filter(({ kind, fact }) => facts.some((line) => line.trim().startsWith(fact)) !== (kind === 'wrong'))
}

/** Facts that were lost and gained between two marked texts, each below the line of the article that it stands under. */
export interface FactsDiff {
  readonly lines: readonly string[]
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

/** Compares what is expected of an article with what was found. */
export function diffFacts(expected: readonly string[], found: readonly string[]): FactsDiff {
  const lines: string[] = []
  const lost: string[] = []
  const gained: string[] = []
  let heading = ''
  for (const { value, added, removed } of diffArrays([...expected], [...found])) {
    for (const line of value) {
      if (!line.startsWith(' ')) heading = line === '' ? heading : line
      if (!added && !removed) continue
      if (line === '') continue
      if (line !== heading && lines.findLast((printed) => printed.startsWith(' ')) !== `  ${heading}`)
        lines.push(`  ${heading}`)
      lines.push(`${added ? '+' : '-'} ${line.trim()}`)
      ;(added ? gained : lost).push(line.trim())
    }
  }
  return { lines, lost, gained }
}

/** "quote +1 -2, figure -1": how many facts of each kind were gained and lost. */
export function countByKind({ lost, gained }: Pick<FactsDiff, 'lost' | 'gained'>): string {
  const kinds = [...new Set([...lost, ...gained].map(kindOf))].sort()
  const count = (lines: readonly string[], kind: string): number => lines.filter((line) => kindOf(line) === kind).length
  return kinds
    .map((kind) => {
      const [more, fewer] = [count(gained, kind), count(lost, kind)]
      return [kind, ...(more > 0 ? [`+${more}`] : []), ...(fewer > 0 ? [`-${fewer}`] : [])].join(' ')
    })
    .join(', ')
}

/** "speaker 61, block 40": how often each word stands in a list, the most frequent first. */
export function countAlike(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([word, count]) => `${word} ${count}`)
    .join(', ')
}

const KINDS = new Set(['header', 'person', 'mention', 'role', 'quote', 'figure', 'citation'])

/** A line that is no fact shows a block and its words. */
function kindOf(line: string): string {
  const first = line.split(' ', 1)[0] ?? ''
  return KINDS.has(first) ? first : 'block'
}
