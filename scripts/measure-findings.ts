/**
 * How many findings of each kind are true on labelled coverage, and by the rule of succession how likely the next one is: the table
 * of docs/models/findings.md and the confidences of src/compare/findings. Each event is compared by weights that were learned of the others.
 *
 *   npx tsx scripts/measure-findings.ts [FILE]
 */
import Table from 'cli-table3'
import { fold } from '../src/text/fold.js'
import type { Finding, FindingEvidence, FindingKind } from '../src/model/finding.js'
import type { Span } from '../src/model/span.js'
import { compareInMemory } from '../src/pipeline.js'
import { modelsWithout } from './predict/models-without.js'
import { readRows } from './train/align/pools.js'
import { readRow } from './train/coverage/coverage-rows.js'
import type { FigureRow } from './train/figures/figure-examples.js'
import { statementsOf } from './train/coverage/statements-of.js'

/** What the labels say of a finding; null where they say nothing of what it speaks of. */
type Judge = (row: LabelledRow, finding: Finding) => boolean | null

/** The labels that findings are held against, besides those that models learn from. */
interface LabelledRow extends FigureRow {
  readonly people: readonly {
    readonly name: string
    readonly named: readonly string[]
    readonly quoted: readonly string[]
  }[]
  readonly figures: readonly { readonly relation: string; readonly members: readonly LabelledFigure[] }[]
  readonly same_text: readonly (readonly string[])[]
}

interface LabelledFigure {
  readonly article: string
  readonly text: string
}

const JUDGES: Readonly<Partial<Record<FindingKind, Judge>>> = {
  REWORDING(row, { sides: [first, ...others] }) {
    const own = renderedBy(row, first?.evidence ?? [])
    return own.size === 0 ? null : others.some(({ evidence }) => meets(own, renderedBy(row, evidence)))
  },
  STATEMENT_LEFT_OUT(row, { sides: [ran, silent] }) {
    const statements = renderedBy(row, ran?.evidence ?? [])
    if (statements.size === 0) return null
    return !(silent?.articleIds ?? []).some((articleId) => meets(statements, printedIn(row, articleId)))
  },
  PERSON_LEFT_OUT(row, { sentence, sides: [, silent] }) {
    const person = row.people.find(({ name }) => sentence.startsWith(`${name} `))
    return person === undefined
      ? null
      : !(silent?.articleIds ?? []).some((articleId) =>
          [...person.named, ...person.quoted].includes(idIn(row, articleId)),
        )
  },
  FIGURE_CONFLICT(row, { sides }) {
    const evidence = sides.flatMap((side) => side.evidence)
    return row.figures.some(
      ({ relation, members }) =>
        ['CONFLICTS', 'SUPERSEDES'].includes(relation) &&
        evidence.filter((one) => members.some((member) => touches(row, one, member))).length > 1,
    )
  },
  ONE_TEXT(row, { sides: [all] }) {
    const ids = (all?.articleIds ?? []).map((articleId) => idIn(row, articleId))
    return row.same_text.some((family) => ids.every((id) => family.includes(id)))
  },
}

const rows = readRows<LabelledRow>(process.argv[2] ?? '../shared/corpora/coverage/coverage.dev.jsonl')
const modelsFor = await modelsWithout(rows)
const counts = new Map<FindingKind, { claimed: number; judged: number; right: number }>()
for (const [event, row] of rows.entries()) {
  for (const finding of compareInMemory(await readRow(row), 'ALL', modelsFor(event)).comparison.findings) {
    const count = counts.get(finding.kind) ?? { claimed: 0, judged: 0, right: 0 }
    const isRight = JUDGES[finding.kind]?.(row, finding) ?? null
    counts.set(finding.kind, {
      claimed: count.claimed + 1,
      judged: count.judged + Number(isRight !== null),
      right: count.right + Number(isRight === true),
    })
    if (isRight === false && process.argv.includes('--errors')) console.error(row.id, finding.kind, finding.sentence)
  }
}

const table = new Table({ head: ['kind', 'claimed', 'judged', 'true', 'confidence'], style: { head: [], border: [] } })
for (const [kind, { claimed, judged, right }] of counts) {
  table.push([kind, claimed, judged, right, ((right + 1) / (judged + 2)).toFixed(2)])
}
console.log(table.toString())

function idIn({ articles }: LabelledRow, articleId: string): string {
  return articles[Number(articleId.slice(1)) - 1]?.id ?? ''
}

/** The statements that some places of articles render. */
function renderedBy(row: LabelledRow, evidence: readonly FindingEvidence[]): Set<string> {
  return new Set(evidence.flatMap(({ articleId, span }) => statementsIn(row, articleId, span)))
}

/** A rendering may be one sentence of what the labels have as one stretch. */
function statementsIn({ articles }: LabelledRow, articleId: string, span: Span): readonly string[] {
  const article = articles[Number(articleId.slice(1)) - 1]
  const inside = article?.segments?.find(({ start, end }) => start <= span.start && span.end <= end)
  return inside === undefined ? statementsOf(article, span) : (inside.label.utt ?? [])
}

function printedIn(row: LabelledRow, articleId: string): Set<string> {
  const article = row.articles[Number(articleId.slice(1)) - 1]
  const quoted = (article?.segments ?? []).flatMap(({ label }) => label.utt ?? [])
  const reported = row.indirect.flatMap((one) => (one.article === article?.id ? one.utt : []))
  return new Set([...quoted, ...reported])
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one))
}

function touches(row: LabelledRow, { articleId, text }: FindingEvidence, member: LabelledFigure): boolean {
  const [one, other] = [fold(text), fold(member.text)]
  return idIn(row, articleId) === member.article && (one.includes(other) || other.includes(one))
}
