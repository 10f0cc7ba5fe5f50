import type { Plugin } from 'graphql-yoga'
import { GraphQLError } from 'graphql'
import { InputError } from '../../errors.js'
import type { ErrorCode } from '../../graphql/coded-error.js'
import type { Store } from '../../store/open-store.js'
import { exportTable } from '../export/export-table.js'
import type { Exported } from '../export/export-table.js'
import { refuse, refuseFault } from '../refuse.js'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
}

/**
 * `GET /export/quotes.csv?where={…}&snapshot=…`: a whole table, streamed, so that a year of quotes takes no more memory
 * than a page of them. The header `rashomon-snapshot` names the snapshot by which the same table can be had again.
 */
export function useExport(store: Store, log: (error: unknown) => void): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      const path = /^\/export\/([^/.]+)\.([^/.]+)$/.exec(url.pathname)
      if (path === null) return
      if (request.method !== 'GET') {
        incoming.endResponse(refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use GET.'))
        return
      }
      const [, table = '', format = ''] = path
      const asked = { table, format, where: url.searchParams.get('where'), snapshot: url.searchParams.get('snapshot') }
      try {
        const exported = await exportTable(store, asked)
        const name = `${table}-${exported.snapshot}.${format}`
        incoming.endResponse(
          new fetchAPI.Response(streamOf(exported, log), {
            headers: {
              'content-type': TYPES[exported.format],
              'content-disposition': `attachment; filename="${name}"`,
              'rashomon-snapshot': exported.snapshot,
            },
          }),
        )
      } catch (error) {
        const code = error instanceof GraphQLError ? error.extensions['code'] : null
        if (error instanceof InputError || code === 'BAD_INPUT' || code === 'TOO_LARGE') {
          incoming.endResponse(refuse(fetchAPI, 400, (code ?? 'BAD_INPUT') as ErrorCode, (error as Error).message))
          return
        }
        log(error)
        incoming.endResponse(refuseFault(fetchAPI, error))
      }
    },
  }
}

/** Reads on only when the other side has taken what it got. A failure half way breaks the connection off. */
function streamOf({ pieces }: Exported, log: (error: unknown) => void): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await iterator.next()
        if (next.done === true) controller.close()
        else controller.enqueue(typeof next.value.data === 'string' ? encoder.encode(next.value.data) : next.value.data)
      } catch (error) {
        log(error)
        controller.error(error)
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
