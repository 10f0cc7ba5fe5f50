import { parentPort } from 'node:worker_threads'
import { invariant } from '../../errors.js'
import { partsOf, type AnswerPart, type FromWorker, type ToWorker } from './messages.js'

/**
 * Makes of this thread one that answers orders, each part of an answer when it is asked for.
 *
 * @param work what is done for an order; what `WorkingThread` sends is what it takes.
 */
export function answerOrders(work: (order: never) => object): void {
  const port = parentPort
  invariant(port !== null, 'events are compared in a worker')
  let parts: Iterator<AnswerPart, void, void> | null = null
  const tell = (message: FromWorker): void => {
    port.postMessage(message)
  }
  port.on('message', (message: ToWorker<never>) => {
    if (message.kind === 'work') parts = partsOf(work(message.order))
    const next = parts?.next()
    if (next === undefined || next.done === true) {
      parts = null
      tell({ kind: 'end' })
    } else tell({ kind: 'part', part: next.value })
  })
}
