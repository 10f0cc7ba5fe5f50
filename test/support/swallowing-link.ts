import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A link to a server that can be made to swallow all that is said on it, without a word to either side. */
export interface SwallowingLink {
  /** The address of the server, through the link. */
  readonly url: string
  swallow(isSwallowing: boolean): void
  /** What the near side said while it was swallowed. */
  swallowed(): string
  close(): Promise<void>
}

/** @param url of the server: postgres://… */
export async function openSwallowingLink(url: string): Promise<SwallowingLink> {
  const to = new URL(url)
  const open = new Set<Socket>()
  const orphans = new Set<Socket>()
  let [isSwallowing, heard] = [false, '']
  // What is said while the link swallows is gone. That one side has left, the other hears when it is back.
  const pass = (from: Socket, other: Socket, hear: (chunk: Buffer) => void): void => {
    open.add(from)
    from.on('data', (chunk) => {
      if (isSwallowing) hear(chunk)
      else other.write(chunk)
    })
    from.on('error', () => undefined)
    from.on('close', () => {
      if (isSwallowing) orphans.add(other)
      else other.destroy()
    })
  }
  const link = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    pass(near, far, (chunk) => (heard += chunk.toString('latin1')))
    pass(far, near, () => undefined)
  }).listen(0, '127.0.0.1')
  await once(link, 'listening')
  const through = new URL(url)
  through.host = `127.0.0.1:${String((link.address() as AddressInfo).port)}`
  return {
    url: through.href,
    swallow: (now) => {
      isSwallowing = now
      if (!now) for (const orphan of orphans) orphan.destroy()
    },
    swallowed: () => heard,
    close: async () => {
      for (const socket of open) socket.destroy()
      link.close()
      await once(link, 'close')
    },
  }
}
