import { OperationTypeNode } from 'graphql'
import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql'
import { isAsyncIterable } from 'graphql-yoga'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Context } from '../../graphql/context.js'
import type { Freshness } from '../../store/freshness.js'
import { askingOf } from '../asking.js'
import { asResult, keepAnswer } from '../kept-answer.js'
import type { KeptAnswer } from '../kept-answer.js'
import { measureAnswer } from '../measure-answer.js'
import { findOperation } from '../weigh-document.js'

/** Bytes of all answers that are kept, each counted thrice: its data, the whole as it is sent, and packed. */
const MOST_BYTES = 48_000_000

/** Bytes of one. */
const LONGEST_ANSWER = 4_000_000

/** Questions that were asked lately: what nobody asks again is not kept. */
const ASKED_LATELY = 2_000

interface Serving extends Context {
  readonly request: Request
}

/**
 * Gives an answer again, byte by byte, as long as the database holds what it held: no answer depends on anything else. It
 * stands behind all that decides who may ask what and how much, so whoever gets it might have had it made anew.
 */
export function useKeptAnswers(freshness: Freshness): Plugin<Serving> {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ data }, key) => 3 * data.byteLength + key.length,
  })
  const lately = new LRUCache<string, true>({ max: ASKED_LATELY })
  const numberOf = numberDocuments()
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request, seen: ofCopy } = args.contextValue as Serving
      const accept = request.headers.get('accept') ?? ''
      if (findOperation(args)?.operation !== OperationTypeNode.QUERY || /event-stream|multipart/.test(accept)) return
      const key = `${String(numberOf(args.document as DocumentNode))} ${args.operationName ?? ''} ${JSON.stringify(args.variableValues ?? {})}`
      const isAskedAgain = lately.has(key)
      lately.set(key, true)
      if (!isAskedAgain) return
      setExecuteFn(async (given: ExecutionArgs) => {
        const seen = ofCopy ?? (await freshness.now())
        const before = kept.get(key)
        if (before?.seen === seen) return asResult(before, askingOf(request))
        const result = (await executeFn(given)) as ExecutionResult
        if (isAsyncIterable(result) || result.errors !== undefined || result.data == null) return result
        if (measureAnswer(result.data, LONGEST_ANSWER) > LONGEST_ANSWER) return result
        const answer = keepAnswer(seen, result.data)
        kept.set(key, answer)
        return asResult(answer, askingOf(request))
      })
    },
    onResponse(outgoing) {
      const { request, response, fetchAPI } = outgoing
      const { body } = askingOf(request)
      if (body === null) return
      response.headers.append('vary', 'accept-encoding')
      if (body.isPacked) response.headers.set('content-encoding', 'gzip')
      response.headers.set('content-length', String(body.bytes.byteLength))
      outgoing.setResponse(
        new fetchAPI.Response(body.bytes as unknown as BodyInit, {
          status: response.status,
          headers: response.headers,
        }),
      )
    },
  }
}

/** A document is the same object as long as the server remembers its text; another one is another document. */
function numberDocuments(): (document: DocumentNode) => number {
  const numbers = new WeakMap<DocumentNode, number>()
  let last = 0
  return (document) => {
    const number = numbers.get(document) ?? (last += 1)
    numbers.set(document, number)
    return number
  }
}
