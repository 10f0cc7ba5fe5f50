// The thread in which large events are compared: whoever asks for another one meanwhile does not wait.
import { parentPort } from 'node:worker_threads'
import { compare } from '../../compare/compare.js'
import { invariant } from '../../errors.js'
import { loadModels } from '../../models/load-models.js'
import { partsOf, type ComparisonPart, type FromComparer, type ToComparer } from './messages.js'

const port = parentPort
invariant(port !== null, 'events are compared in a worker')
let parts: Iterator<ComparisonPart, void, void> | null = null
port.on('message', (message: ToComparer) => {
  if (message.kind === 'compare') {
    const { dossier, independence } = message.order
    parts = partsOf(compare(dossier, loadModels(), independence))
  }
  tellNext()
})

function tellNext(): void {
  const next = parts?.next()
  if (next === undefined || next.done === true) {
    parts = null
    tell({ kind: 'end' })
  } else tell({ kind: 'part', part: next.value })
}

function tell(message: FromComparer): void {
  port?.postMessage(message)
}
