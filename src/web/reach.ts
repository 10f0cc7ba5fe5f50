import type ipaddr from 'ipaddr.js'
import ipaddrParser from 'ipaddr.js'
import { InputError } from '../errors.js'
import { isPublicAddress, parseAddress } from './public-address.js'

/** Ports that are asked unless others are named: those of the web, and the two on which it is tried out. */
const WEB_PORTS = [80, 443, 8080, 8443]

/** Where pages may be fetched from. */
export interface Reach {
  /** Whether every public host may be asked. */
  readonly isAnywhere: boolean
  readonly names: readonly NamedHost[]
  readonly networks: readonly NamedNetwork[]
}

interface NamedHost {
  /** "example.org", which is "www.example.org" too; of "*.example.org" the part behind the star. */
  readonly name: string
  readonly isWithAllBelow: boolean
  readonly port: number | null
}

/** An address or a network that was named as such: it may be private. */
interface NamedNetwork {
  readonly base: ipaddr.IPv4 | ipaddr.IPv6
  readonly bits: number
  readonly port: number | null
}

/** Why an address is not asked; null where it may be. */
export type ReachProblem = 'SCHEME' | 'CREDENTIALS' | 'PRIVATE' | 'HOST' | 'PORT' | null

/** Nowhere: a server that nobody allowed to fetch. */
export const NOWHERE: Reach = { isAnywhere: false, names: [], networks: [] }

/**
 * Reads hosts as they are named to a command: `example.org`, `*.example.org`, `news.example:8081`, `127.0.0.1:8080`, `10.1.0.0/16`,
 * `[::1]:8080`, and `*` for every public one. Whoever is named by address may be private.
 *
 * @throws InputError for what is no host.
 */
export function readReach(hosts: readonly string[], anywhere = false): Reach {
  const names: NamedHost[] = []
  const networks: NamedNetwork[] = []
  let isAnywhere = anywhere
  for (const host of hosts) {
    if (host === '*') {
      isAnywhere = true
      continue
    }
    const { name, port } = splitPort(host)
    const network = networkOf(name)
    if (network !== null) networks.push({ ...network, port })
    else if (name === 'localhost') {
      names.push({ name, isWithAllBelow: false, port })
      for (const loopback of ['127.0.0.1', '::1']) {
        const own = networkOf(loopback)
        if (own !== null) networks.push({ ...own, port })
      }
    } else names.push({ ...nameOf(name, host), port })
  }
  return { isAnywhere, names, networks }
}

/** Whether an address may be asked, as far as it can be told before its host is looked up. */
export function reachProblem(reach: Reach, url: URL): ReachProblem {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'SCHEME'
  if (url.username !== '' || url.password !== '') return 'CREDENTIALS'
  const port = portOf(url)
  const literal = parseAddress(url.hostname)
  if (literal !== null) return mayConnect(reach, url.hostname, port) ? null : reach.isAnywhere ? 'PRIVATE' : 'HOST'
  const name = plainName(url.hostname)
  const named = reach.names.filter((one) => matches(one, name))
  if (named.some((one) => one.port === port)) return null
  if (named.some((one) => one.port === null) || (reach.isAnywhere && named.length === 0)) {
    return WEB_PORTS.includes(port) ? null : 'PORT'
  }
  return named.length > 0 ? 'PORT' : 'HOST'
}

/** Whether a machine may be connected to: the very address that a host led to, at the moment of connecting. */
export function mayConnect(reach: Reach, address: string, port: number): boolean {
  const parsed = parseAddress(address)
  if (parsed === null) return false
  const isNamed = reach.networks.some(
    (one) =>
      one.base.kind() === parsed.kind() && (one.port === null || one.port === port) && parsed.match(one.base, one.bits),
  )
  if (isNamed) return true
  if (!isPublicAddress(parsed)) return false
  return reach.isAnywhere || reach.names.length > 0
}

/** The port that an address is asked at. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}

function matches({ name, isWithAllBelow }: NamedHost, host: string): boolean {
  return host === name || host === `www.${name}` || (isWithAllBelow && host.endsWith(`.${name}`))
}

function plainName(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}

function splitPort(host: string): { readonly name: string; readonly port: number | null } {
  const match = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(host)
  if (match?.[1] === undefined) return { name: host, port: null }
  return { name: match[1].toLowerCase(), port: match[2] === undefined ? null : Number(match[2]) }
}

function networkOf(text: string): Pick<NamedNetwork, 'base' | 'bits'> | null {
  const [host = '', bits] = text.split('/')
  const base = parseAddress(host)
  if (base === null) return null
  const all = base.kind() === 'ipv4' ? 32 : 128
  if (bits === undefined) return { base, bits: all }
  return ipaddrParser.isValidCIDR(text) ? { base, bits: Number(bits) } : null
}

function nameOf(name: string, host: string): Pick<NamedHost, 'name' | 'isWithAllBelow'> {
  const isWithAllBelow = name.startsWith('*.')
  const rest = isWithAllBelow ? name.slice(2) : name
  const url = /[/?#@\s*]/.test(rest) || !URL.canParse(`http://${rest}`) ? null : new URL(`http://${rest}`)
  if (url === null || url.hostname === '') {
    throw new InputError(
      `"${host}" is no host to fetch from; write example.org, *.example.org, 127.0.0.1:8080, or * for every public one.`,
      'fetch',
    )
  }
  return { name: plainName(url.hostname), isWithAllBelow }
}
