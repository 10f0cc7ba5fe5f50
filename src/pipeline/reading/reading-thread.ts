// The thread in which articles are read and extracted: one that is too much ends this thread, not the program.
import { parentPort, workerData } from 'node:worker_threads'
import { makeFingerprint } from '../../cluster/make-fingerprint.js'
import { invariant } from '../../errors.js'
import type { Rejected } from '../../model/article.js'
import type { Facts } from '../../model/facts.js'
import { loadModels } from '../../models/load-models.js'
import { openSource } from '../../read/open-source.js'
import { describeFault } from './describe-fault.js'
import { AHEAD, charactersOf, PROGRESS, SEEKS, WAITS } from './messages.js'
import type { FromReader, ReadOrder, ToReader } from './messages.js'
import { readItem } from './read-item.js'

const port = parentPort
invariant(port !== null, 'articles are read in a worker')
const progress = new Int32Array(workerData as SharedArrayBuffer)

// Lists and weights are read before an article waits for them, and in nobody's time.
const first = { name: 'first', bytes: Buffer.from('“The pier is closed,” Ines Roe said on Monday.') }
for (const item of openSource(first, {}, loadModels())) readItem(item)

/** What is told and not taken. */
let ahead = { items: 0, characters: 0 }
let wake: (() => void) | null = null
port.on('message', (message: ToReader) => {
  switch (message.kind) {
    case 'read':
      void read(message.order)
      break
    case 'more':
      ahead.items -= 1
      ahead.characters -= message.characters
      wake?.()
  }
})

async function read({ source, given, from, fatal }: ReadOrder): Promise<void> {
  ahead = { items: 0, characters: 0 }
  let index = 0
  step(SEEKS)
  for (const item of openSource(source, given, loadModels())) {
    if (index >= from) {
      await untilTaken()
      step(index)
      const end = fatal.find((one) => one.index === index)
      tellItem(end === undefined ? readItem(item) : describeFault(item.origin, end.fault))
    }
    index += 1
    step(SEEKS)
  }
  step(WAITS)
  tell({ kind: 'end' })
}

async function untilTaken(): Promise<void> {
  while (ahead.items >= AHEAD.items || ahead.characters >= AHEAD.characters) {
    step(WAITS)
    await new Promise<void>((resolve) => {
      wake = resolve
    })
    wake = null
  }
}

function tellItem(item: Facts | Rejected): void {
  ahead.items += 1
  ahead.characters += charactersOf(item)
  tell('kind' in item ? { kind: 'rejected', item } : { kind: 'article', item, fingerprint: makeFingerprint(item) })
}

function step(at: number): void {
  Atomics.store(progress, PROGRESS.at, at)
  Atomics.add(progress, PROGRESS.steps, 1)
}

function tell(message: FromReader): void {
  port?.postMessage(message)
}
