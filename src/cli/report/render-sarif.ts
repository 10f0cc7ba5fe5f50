import type { CheckedStatement, CheckEvidence, CheckVerdict } from '../../model/check.js'
import { oneLine, shorten } from '../../text/wording.js'

/** Longest words that a message tells again, in characters. */
const LONGEST = 160

/** What each verdict means to an editor, and how much it matters: SARIF calls it a rule. */
const RULES: Readonly<
  Record<CheckVerdict, { readonly level: 'error' | 'warning' | 'note' | 'none'; readonly says: string }>
> = {
  VERBATIM: { level: 'none', says: 'It stands in print as it stands here.' },
  ALTERED: { level: 'error', says: 'Other words stand in print, or a cut turns the sense.' },
  CUT: { level: 'warning', says: 'Words are missing inside.' },
  JOINED: { level: 'error', says: 'Two statements were made one.' },
  OTHER_SPEAKER: { level: 'error', says: 'The words are somebody else’s.' },
  OTHER_FIGURE: { level: 'error', says: 'Another number stands in print.' },
  SUPERSEDED: { level: 'warning', says: 'Later reports replaced the number.' },
  REPORTED_ONLY: { level: 'warning', says: 'Nobody printed these words in quotation marks.' },
  NOT_FOUND: { level: 'error', says: 'Nothing of the kind is stored.' },
}

/** A draft that was checked. */
export interface CheckedDraft {
  /** Path of the file; null for standard input. */
  readonly path: string | null
  /** What stands in the file. */
  readonly text: string
}

/** The verdicts as SARIF 2.1.0, which editors and build servers show beside the line: a result each, what is right as well. */
export function renderSarif(checks: readonly CheckedStatement[], draft: CheckedDraft, version: string): string {
  let from = 0
  const results = checks.map((check) => {
    const at = placeOf(check.text, draft.text, from)
    if (at !== null) from = at
    return resultOf(check, draft, at)
  })
  const rules = Object.entries(RULES).map(([id, { says, level }]) => ({
    id,
    shortDescription: { text: says },
    defaultConfiguration: { level },
  }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Rashomon', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** Where words stand in the file; what is read of a file may lack its markup and its line breaks, so that some do not. */
function placeOf(words: string, text: string, from: number): number | null {
  const at = [text.indexOf(words, from), text.indexOf(words)].find((found) => found !== -1)
  return at ?? null
}

function resultOf(check: CheckedStatement, { path, text }: CheckedDraft, at: number | null) {
  const { verdict, explanation, evidence, independentTexts, kind, speaker } = check
  const { level } = RULES[verdict]
  const region = at === null ? {} : { region: regionOf(text, at, at + check.text.length) }
  const artifactLocation = { uri: path === null ? 'stdin' : encodeURI(path) }
  return {
    ruleId: verdict,
    ruleIndex: Object.keys(RULES).indexOf(verdict),
    level,
    kind: level === 'none' ? 'pass' : 'fail',
    message: { text: `“${shorten(oneLine(check.text), LONGEST)}”: ${explanation}` },
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
    relatedLocations: evidence.map(proofOf),
    properties: { kind, speaker, independentTexts },
  }
}

/** A place in the archive. The offsets are those of the version's text, whose SHA-256 stands beside them. */
function proofOf(proof: CheckEvidence, id: number) {
  const { outlet, title, url, revision, textHash, span, text, speaker, articleId } = proof
  const by = speaker === null ? '' : `, by ${speaker}`
  return {
    id,
    message: { text: `${outlet ?? 'Unknown outlet'}${by}: “${shorten(oneLine(text), LONGEST)}”` },
    physicalLocation: {
      artifactLocation: { uri: url ?? `urn:uuid:${articleId}` },
      region: { charOffset: span.start, charLength: span.end - span.start },
    },
    properties: { title, revision, textHash },
  }
}

/** Lines and columns begin at 1, and the end column is that behind the last sign. */
function regionOf(text: string, start: number, end: number) {
  const placed = (at: number) => {
    const before = text.slice(0, at).split(/\r\n|\r|\n/)
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
  const [first, last] = [placed(start), placed(end)]
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
  }
}
