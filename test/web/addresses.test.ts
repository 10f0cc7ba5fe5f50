import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Resolver } from '../../src/web/guarded-agent.js'
import { openWeb, type Web } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import { openLittleWeb, type LittleWeb } from '../support/little-web.js'

let secret: LittleWeb
beforeAll(async () => {
  secret = await openLittleWeb({ '/': () => ({ body: 'the secret' }), '/robots.txt': { body: '' } })
})
afterAll(() => secret.close())

const AGENT = { userAgent: 'Rashomon/0 (trial)', pauseMs: 0 }

/** Where names lead in these trials. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inside.example': ['127.0.0.1'],
  'lan.example': ['192.168.1.10'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'six.example': ['fd00::1'],
}
const resolve: Resolver = (host) =>
  Promise.resolve((NAMES[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

describe('addresses that lead inside', () => {
  const port = (): string => String(secret.port)
  it.each([
    ['loopback', () => `http://127.0.0.1:${port()}/`],
    ['another of loopback', () => `http://127.8.9.1:${port()}/`],
    ['a number', () => `http://2130706433:${port()}/`],
    ['a hexadecimal one', () => `http://0x7f.0.0.1:${port()}/`],
    ['an octal one', () => `http://0177.0.0.1:${port()}/`],
    ['a short one', () => `http://127.1:${port()}/`],
    ['the unspecified one', () => `http://0.0.0.0:${port()}/`],
    ['IPv6 loopback', () => `http://[::1]:${port()}/`],
    ['IPv4 mapped to IPv6', () => `http://[::ffff:127.0.0.1]:${port()}/`],
    ['IPv4 in IPv6 of translators', () => `http://[64:ff9b::7f00:1]:${port()}/`],
    ['localhost', () => `http://localhost:${port()}/`],
    ['localhost with a full stop', () => `http://localhost.:${port()}/`],
    ['a private network', () => 'http://10.0.0.1/'],
    ['another private network', () => 'http://172.16.5.4/'],
    ['link-local, where clouds keep their keys', () => 'http://169.254.169.254/latest/meta-data/'],
    ['an IPv6 of a local network', () => 'http://[fe80::1%25eth0]/'],
    ['a name that leads to loopback', () => `http://inside.example:${port()}/`],
    ['a name that leads to a private network', () => 'http://lan.example/'],
    ['a name that leads to both', () => `http://mixed.example:${port()}/`],
    ['a name that leads to a local IPv6', () => 'http://six.example/'],
    ['digits of other scripts', () => `http://①②⑦.⓪.⓪.①:${port()}/`],
    ['shared address space', () => 'http://100.64.0.1/'],
    ['a file', () => 'file:///etc/passwd'],
    ['another protocol', () => 'gopher://127.0.0.1:6379/_FLUSHALL'],
    ['a name and a password', () => `http://user:pass@127.0.0.1:${port()}/`],
  ])('%s is refused', async (_name, address) => {
    // Any port is allowed, so that nothing but the address can be refused.
    const reach = readReach(['*', ...Object.keys(NAMES).map((name) => `${name}:${port()}`), `localhost.:${port()}`])
    const web = openWeb({ ...AGENT, reach: { ...reach, isAnywhere: true }, resolve: resolveOwn })
    const result = await web.fetch(address())
    await web.close()
    expect(result).toMatchObject({ kind: 'failure', status: null, reason: 'ADDRESS_REFUSED' })
    expect(secret.connections()).toBe(0)
  })

  /** `localhost` by the machine's own resolver, the rest by ours. */
  const resolveOwn: Resolver = (host) =>
    host.startsWith('localhost') ? Promise.resolve([{ address: '127.0.0.1', family: 4 }]) : resolve(host)

  it('are refused when a page leads there, whatever leads', async () => {
    const outside = await openLittleWeb(
      {
        '/robots.txt': { status: 404 },
        '/to-loopback': { status: 302, headers: { location: `http://127.0.0.1:${port()}/` } },
        '/to-name': { status: 307, headers: { location: `http://inside.example:${port()}/` } },
        '/to-file': { status: 301, headers: { location: 'file:///etc/passwd' } },
        '/to-mapped': { status: 308, headers: { location: `http://[::ffff:7f00:1]:${port()}/` } },
      },
      '127.0.0.2',
    )
    // The machine 127.0.0.2 stands for the public web here: it is the only one that is named.
    const web = openWeb({ ...AGENT, reach: readReach([`127.0.0.2:${String(outside.port)}`], true), resolve })
    for (const path of ['/to-loopback', '/to-name', '/to-file', '/to-mapped']) {
      const result = await web.fetch(`${outside.origin}${path}`)
      expect(result).toMatchObject({
        kind: 'failure',
        reason: 'ADDRESS_REFUSED',
        requested: `${outside.origin}${path}`,
      })
    }
    await web.close()
    await outside.close()
    expect(secret.connections()).toBe(0)
  })

  it('are refused when a name leads elsewhere from one look-up to the next', async () => {
    const outside = await openLittleWeb(
      {
        '/robots.txt': { status: 404, headers: { connection: 'close' } },
        '/a': { body: 'a page', headers: { connection: 'close' } },
      },
      '127.0.0.2',
      secret.port,
    )
    let asked = 0
    const turning: Resolver = () =>
      Promise.resolve([{ address: (asked += 1) <= 2 ? '127.0.0.2' : '127.0.0.1', family: 4 }])
    const web = openWeb({
      ...AGENT,
      reach: readReach([`127.0.0.2:${port()}`, `rebind.example:${port()}`]),
      resolve: turning,
    })
    const address = `http://rebind.example:${port()}/a`
    expect(await web.fetch(address)).toMatchObject({ kind: 'answer', address })
    // Looked up for each connection, and held against the rules each time.
    expect(asked).toBe(2)
    expect(await web.fetch(address)).toMatchObject({ kind: 'failure', reason: 'ADDRESS_REFUSED' })
    expect(asked).toBe(3)
    await web.close()
    await outside.close()
    expect(secret.connections()).toBe(0)
  })
})

describe('hosts that are named', () => {
  const problems = (hosts: readonly string[], anywhere: boolean, addresses: readonly string[]): Promise<string[]> => {
    const web: Web = openWeb({ ...AGENT, reach: readReach(hosts, anywhere), resolve: () => Promise.resolve([]) })
    return Promise.all(
      addresses.map(async (address) => {
        const result = await web.fetch(address)
        return result.kind === 'failure' ? result.message : result.kind
      }),
    )
  }

  it('are asked, their "www" too, and no others', async () => {
    const [own, www, below, other] = await problems(['news.example'], false, [
      'https://news.example/a',
      'https://www.news.example/a',
      'https://live.news.example/a',
      'https://evil-news.example/a',
    ])
    // A name that leads nowhere is refused at connecting; the others before.
    expect([own, www].every((message) => message?.includes('leads to an address that is not public'))).toBe(true)
    expect(below).toBe(
      'Pages of live.news.example are not fetched here. Whoever runs the server can allow it: --fetch live.news.example; or hand in the page itself.',
    )
    expect(other).toContain('--fetch evil-news.example')
  })

  it('may be all below one, and stand for a port', async () => {
    const [below, port, otherPort] = await problems(['*.news.example', 'desk.example:8081'], false, [
      'https://live.news.example/a',
      'http://desk.example:8081/a',
      'http://desk.example/a',
    ])
    expect(below).toContain('leads to an address')
    expect(port).toContain('leads to an address')
    expect(otherPort).toContain('--fetch desk.example')
  })

  it('say that a port is none of the web, and how to allow it', async () => {
    const [odd] = await problems([], true, ['http://news.example:22/'])
    expect(odd).toBe('Port 22 is none on which the web is read. If you mean it, name it: --fetch news.example:22')
  })

  it('must be hosts', () => {
    expect(() => readReach(['https://news.example/'])).toThrow(/is no host to fetch from/)
    expect(() => readReach(['news.*'])).toThrow(/is no host to fetch from/)
  })
})
