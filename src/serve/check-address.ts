import { isIP } from 'node:net'

/** What a server answers to besides its own addresses. */
export interface Addresses {
  /** Names under which it may be called: "news.example.org". */
  readonly hosts: readonly string[]
  /** Pages of other sites that may use it: "https://desk.example.org". */
  readonly origins: readonly string[]
}

/** Why a request is not answered. */
export interface AddressProblem {
  readonly status: 400 | 403
  readonly message: string
}

/**
 * A page of another site can make a browser call this server under a name of its own (DNS rebinding), and comes from this
 * very machine then. It cannot do so under a number, under `localhost`, or under a name that was not its own: so these,
 * and the names that were configured, are answered, and nothing else. A page that says where it is from must be ours, or
 * one that was allowed.
 */
export function addressProblem(
  { host, origin }: { readonly host?: string | undefined; readonly origin?: string | undefined },
  { hosts, origins }: Addresses,
): AddressProblem | null {
  const called = parseHost(host)
  if (called === null) return { status: 400, message: 'The Host of the request is no address.' }
  if (!isOwn(called.name, hosts)) {
    return {
      status: 403,
      message: `This server does not answer to the name "${called.name.slice(0, 80)}". Whoever runs it can add it with --allow-host.`,
    }
  }
  if (origin === undefined || isSameSite(origin, called.whole) || origins.includes(origin)) return null
  return {
    status: 403,
    message: `Pages of ${origin.slice(0, 80)} may not use this server. Whoever runs it can allow them with --allow-origin.`,
  }
}

function parseHost(host: string | undefined): { readonly name: string; readonly whole: string } | null {
  if (host === undefined || !/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) return null
  const address = `http://${host}`
  if (!URL.canParse(address)) return null
  return { name: new URL(address).hostname, whole: host.toLowerCase() }
}

function isOwn(name: string, hosts: readonly string[]): boolean {
  const bare = name.replace(/^\[|\]$/g, '')
  return isIP(bare) !== 0 || name === 'localhost' || hosts.some((host) => host.toLowerCase() === name)
}

/** Behind a proxy that speaks TLS the page is https and the request is not: the name and port are what counts. */
function isSameSite(origin: string, host: string): boolean {
  return origin.toLowerCase() === `http://${host}` || origin.toLowerCase() === `https://${host}`
}
