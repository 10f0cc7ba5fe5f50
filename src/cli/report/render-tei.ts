import { chooseWitnesses } from '../../compare/apparatus/choose-witnesses.js'
import { collate } from '../../compare/apparatus/collate.js'
import { firstPublishedAt } from '../../compare/last-known-at.js'
import type { ApparatusRow } from '../../model/apparatus.js'
import type { Moment } from '../../model/article.js'
import type { ComparedUtterance } from '../../model/comparison.js'
import { escapeXml } from '../../text/escape-xml.js'
import { openReport, type Compared, type Page, type Report } from './open-report.js'
import { nameSpeaker } from './statement-title.js'

/**
 * The statements of an event as a critical apparatus for scholars (TEI P5, parallel segmentation: the Guidelines, chapter 12, "Critical
 * Apparatus"). Every article is a witness; a statement is a block whose `corresp` names the witnesses that print it. What these
 * share stands once; where they part stands an `app` with a `rdg` for each wording, and an empty one for who leaves the words out.
 */
export function renderTei(compared: Compared, page: Page): string {
  const report = openReport(compared, { ...page, colour: false })
  const { dossier, comparison } = report
  const names = new Map(dossier.articles.map(({ id }, place) => [id, `w${String(place + 1)}`]))
  const title = comparison.headlines.find((cell) => cell.title !== null)?.title ?? 'An event'
  const statements = comparison.utterances.flatMap((utterance, place) =>
    printStatement(utterance, place, report, names),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt><title>${escapeXml(title)}: its statements, as the outlets print them</title></titleStmt>`,
    '<publicationStmt><p>Made by Rashomon. The words are those of the witnesses.</p></publicationStmt>',
    '<sourceDesc>',
    '<listWit>',
    ...dossier.articles.map(({ id }) => printWitness(id, report, names)),
    '</listWit>',
    '</sourceDesc>',
    '</fileDesc>',
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>',
    '</teiHeader>',
    '<text>',
    '<body>',
    ...(statements.length === 0 ? ['<p>Nobody is quoted.</p>'] : statements),
    '</body>',
    '</text>',
    '</TEI>',
    '',
  ].join('\n')
}

/** Names of the witnesses in the document, by article. */
type Names = ReadonlyMap<string, string>

function printWitness(articleId: string, report: Report, names: Names): string {
  const article = report.article(articleId)
  const { title, url } = article.revisions.at(-1)?.header ?? { title: null, url: null }
  const published = firstPublishedAt(article)
  const parts = [
    `<publisher>${escapeXml(report.label(articleId))}</publisher>`,
    ...(title === null ? [] : [`<title>${escapeXml(title)}</title>`]),
    ...(published === null ? [] : [`<date when="${dateOf(published)}"/>`]),
    ...(url === null ? [] : [`<ref target="${escapeXml(url)}"/>`]),
  ]
  return `<witness xml:id="${names.get(articleId) ?? ''}"><bibl>${parts.join('')}</bibl></witness>`
}

/** As the words tell it: a day where nothing tells more. */
function dateOf({ at, precision }: Moment): string {
  return precision === 'MINUTE' || precision === 'SECOND' ? at : at.slice(0, 10)
}

function printStatement(utterance: ComparedUtterance, place: number, report: Report, names: Names): string[] {
  const witnesses = chooseWitnesses(
    utterance.renderings.map(({ renderingId: id, articleId, quoteId, text }) => ({
      id,
      articleId,
      text,
      directness: report.quote(quoteId).directness,
    })),
  )
  const articleOf = new Map(witnesses.map(({ id, articleId }) => [id, articleId]))
  const refer = (ids: readonly string[]): string => {
    const articles = new Set(ids.map((id) => articleOf.get(id)))
    return [...names].flatMap(([articleId, name]) => (articles.has(articleId) ? [`#${name}`] : [])).join(' ')
  }
  const rows = collate(witnesses).rows.map((row) => printRow(row, refer))
  const number = String(place + 1)
  return [
    `<div type="statement" n="${number}">`,
    `<head>${escapeXml(nameSpeaker(report, utterance))}</head>`,
    `<ab xml:id="s${number}" corresp="${refer(witnesses.map(({ id }) => id))}">${rows.join(' ')}</ab>`,
    '</div>',
  ]
}

function printRow({ kind, readings }: ApparatusRow, refer: (ids: readonly string[]) => string): string {
  const [first] = readings
  if (kind === 'SHARED' && readings.length === 1) return escapeXml(first?.words ?? '')
  const printed = readings.map(({ words, witnesses, isMoved }) => {
    const moved = isMoved ? ' type="moved"' : ''
    const wit = `wit="${refer(witnesses)}"${moved}`
    return words === null ? `<rdg ${wit}/>` : `<rdg ${wit}>${escapeXml(words)}</rdg>`
  })
  return `<app>${printed.join('')}</app>`
}
