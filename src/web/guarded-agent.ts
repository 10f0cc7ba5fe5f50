import { lookup as lookUp } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { parseAddress } from './public-address.js'
import { mayConnect, type Reach } from './reach.js'

/** The addresses that a host name leads to. */
export type Resolver = (host: string) => Promise<readonly LookupAddress[]>

/** A host led to a machine that may not be asked. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

/** How long a connection may take to come about, and how long a server may be silent before its answer and within it, in ms. */
export interface Patience {
  readonly connectMs: number
  readonly silenceMs: number
}

/** The addresses of a host as the machine's own resolver has them. */
export const ownResolver: Resolver = (host) => lookUp(host, { all: true })

/**
 * The connections of a reader: one to each origin at a time, each to an address that was held against the rules in the moment
 * of connecting. A name is looked up once for a connection, and the address that was allowed is the one that is connected to.
 */
export function guardedAgent(reach: Reach, resolve: Resolver, { connectMs, silenceMs }: Patience): Agent {
  // What a name may lead to hangs on the port, which a look-up is not told.
  const connectors = new Map<number, buildConnector.connector>()
  const connectorTo = (port: number): buildConnector.connector => {
    const known = connectors.get(port)
    if (known !== undefined) return known
    // The type of the connector knows no `lookup`, which goes to the socket as it is.
    const made = buildConnector({ timeout: connectMs, lookup: guardedLookup(reach, resolve, port) })
    connectors.set(port, made)
    return made
  }
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
    keepAliveTimeout: 5_000,
    connect: (options, tell) => {
      const port = Number(options.port === '' ? (options.protocol === 'https:' ? 443 : 80) : options.port)
      const refuse = (): void => {
        tell(new AddressRefused(`${options.hostname} leads to an address that may not be asked.`), null)
      }
      // A host that is an address is connected to without being looked up.
      if (parseAddress(options.hostname) !== null && !mayConnect(reach, options.hostname, port)) {
        refuse()
        return
      }
      connectorTo(port)(options, (error, socket) => {
        if (error !== null) tell(error, null)
        else if (mayConnect(reach, socket.remoteAddress ?? '', port)) tell(null, socket)
        else {
          socket.destroy()
          refuse()
        }
      })
    },
  })
}

/** A name that leads to one forbidden machine is refused whole: nobody honest mixes public and private ones. */
function guardedLookup(reach: Reach, resolve: Resolver, port: number): LookupFunction {
  return (host, options, tell) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses
        if (first === undefined || !addresses.every(({ address }) => mayConnect(reach, address, port))) {
          tell(new AddressRefused(`${host} leads to an address that may not be asked.`), '')
        } else if (options.all === true) tell(null, [...addresses])
        else tell(null, first.address, first.family)
      },
      (error: unknown) => {
        tell(error instanceof Error ? error : new Error(String(error)), '')
      },
    )
  }
}
