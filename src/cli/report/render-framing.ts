import { list } from '../../text/wording.js'
import type { Stance, VerbChoice } from '../../model/comparison.js'
import { columnWidth, indent, setColumns, wrap } from './layout.js'
import { nameSpeaker, nameStatement } from './statement-title.js'
import type { Report } from './open-report.js'

const VERB_COLUMN = 20
const STANCE_COLUMN = 18
const OUTLET_COLUMN = 30

const STANCES: Readonly<Record<Exclude<Stance, 'NEUTRAL'>, string>> = {
  DOUBTING: 'keeps its distance',
  ENDORSING: 'vouches for it',
  EMPHATIC: 'emphatic',
  ACCUSING: 'an accusation',
  CONCEDING: 'a concession',
}

/** The verbs that different outlets chose for one and the same statement, where one of them says more than "said". */
export function renderVerbs(report: Report): string | null {
  const told = report.comparison.framing.choices.filter(
    ({ verbs }) => new Set(verbs.map(({ lemma }) => lemma)).size > 1 && verbs.some(({ stance }) => isTelling(stance)),
  )
  const blocks = told.flatMap((choice) => {
    const utterance = report.comparison.utterances.find((each) => each.utteranceId === choice.utteranceId)
    if (utterance === undefined) return []
    const title = `${report.paint.strong(nameSpeaker(report, utterance))} ${nameStatement(report, utterance)}`
    return [`${wrap(title, report.width, '   ')}\n${indent(setVerbs(report, choice), '   ')}`]
  })
  return blocks.length === 0 ? null : blocks.join('\n')
}

/** How often each outlet leaves the neutral verb, over the statements that others ran too. */
export function renderDepartures(report: Report): string | null {
  const departures = report.comparison.framing.byArticle
    .filter((each) => each.departed > 0)
    .sort((a, b) => b.departed / b.shared - a.departed / a.shared || b.shared - a.shared)
  if (departures.length === 0) return null
  const rows = departures.map((each) => [
    report.label(each.articleId),
    `${each.departed} of ${each.shared} shared statements`,
  ])
  return setColumns(
    rows,
    [
      columnWidth(
        rows.map(([outlet = '']) => outlet),
        OUTLET_COLUMN,
      ),
      0,
    ],
    report.width,
  )
}

function isTelling(stance: Stance | null): stance is Exclude<Stance, 'NEUTRAL'> {
  return stance !== null && stance !== 'NEUTRAL'
}

function setVerbs(report: Report, choice: VerbChoice): string {
  const groups = new Map<string, { readonly stance: Stance | null; readonly articleIds: string[] }>()
  for (const verb of choice.verbs) {
    const key = verb.lemma ?? '(no verb)'
    const group = groups.get(key) ?? { stance: verb.stance, articleIds: [] }
    group.articleIds.push(verb.articleId)
    groups.set(key, group)
  }
  const rows = [...groups].map(([verb, { stance, articleIds }]) => {
    const isPlain = stance === null || stance === 'NEUTRAL'
    return [
      isPlain ? verb : report.paint.changed(verb),
      isPlain ? '' : STANCES[stance],
      list(report.labels(articleIds)),
    ]
  })
  const widths = [
    columnWidth(
      rows.map(([verb = '']) => verb),
      VERB_COLUMN,
    ),
    columnWidth(
      rows.map(([, stance = '']) => stance),
      STANCE_COLUMN,
    ),
    0,
  ]
  return setColumns(rows, widths, report.width - 3)
}
