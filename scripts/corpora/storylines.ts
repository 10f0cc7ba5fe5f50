import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { readOurRows } from './our-rows.js'
import { writeRows } from './write-rows.js'

const SETS = 'Giveme5W1H/examples/datasets'

/** An article as news-please saved it, with the matter that it was collected for. */
interface Article {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly source_domain: string
  /** "2017-12-27T08:27:55" */
  readonly date_publish: string
  readonly newsCluster: { readonly EventId: number; readonly Event: string }
}

/** Articles on one matter over days to years, collected for Giveme5W1H; see scripts/corpora/README.md. */
export const storylines: Converter = {
  source: 'https://github.com/fhamborg/Giveme5W1H',
  commit: 'fb427b8',
  needs: [`${SETS}/news_cluster/data`],
  convert: (checkout, out) => {
    const folders = readdirSync(join(checkout, SETS)).sort()
    const rows = Array.from(readOurRows('storylines'), (id) => {
      const files = folders.map((folder) => join(checkout, SETS, folder, 'data', `${id}.json`))
      const file = files.find((one) => existsSync(one))
      if (file === undefined) throw new Error(`${checkout} has no article ${id} in a folder of ${SETS}.`)
      return toRow(id, JSON.parse(readFileSync(file, 'utf8')) as Article)
    })
    const keyOf = ({ event, date, id }: (typeof rows)[number]): string => [event, date, id].join(' ')
    return [
      writeRows(
        out,
        'same-event/storylines.dev.jsonl',
        rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
      ),
    ]
  },
}

function toRow(id: string, { title, text, url, source_domain, date_publish, newsCluster }: Article) {
  return {
    id,
    event: String(newsCluster.EventId),
    event_title: newsCluster.Event,
    outlet: source_domain.replace(/^www\./u, ''),
    date: date_publish.slice(0, 10),
    url,
    title,
    text,
    split: 'dev',
  }
}
