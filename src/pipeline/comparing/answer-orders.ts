import { parentPort } from 'node:worker_threads'
import { invariant } from '../../errors.js'
import { partsOf, type AnswerPart, type FromWorker, type ToWorker } from './messages.js'

/** Makes of this thread one that answers orders, each part of an answer when it is asked for. */
export function answerOrders<Order>(work: (order: Order) => object): void {
  const port = parentPort
  invariant(port !== null, 'events are compared in a worker')
  let parts: Iterator<AnswerPart, void, void> | null = null
  const tell = (message: FromWorker): void => {
    port.postMessage(message)
  }
  port.on('message', (message: ToWorker<Order>) => {
    if (message.kind === 'work') parts = partsOf(work(message.order))
    const next = parts?.next()
    if (next === undefined || next.done === true) {
      parts = null
      tell({ kind: 'end' })
    } else tell({ kind: 'part', part: next.value })
  })
}
