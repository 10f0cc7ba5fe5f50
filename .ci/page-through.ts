// Reads a thousand quotes with the client that the package carries, off a server that fails every fifth request.
import { createClient } from 'rashomon/client'
import { everyFifth, QUOTES, startBusyServer } from './busy-quotes.js'

const busy = await startBusyServer()
busy.failing = everyFifth
const ids: string[] = []
for await (const { id } of createClient(busy.url).quotes.iterate({ first: 10 })) ids.push(id)
busy.close()
if (ids.length !== QUOTES || ids.some((id, place) => id !== String(place))) {
  throw new Error(`${String(ids.length)} quotes came, or not in order.`)
}
console.log(`${String(ids.length)} quotes in ${String(busy.requests)} requests, every fifth of which failed`)
