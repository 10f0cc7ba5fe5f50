import ipaddr from 'ipaddr.js'

/** Networks that stand for one IPv4 address each, in its last four bytes: mapped, translated (RFC 6052), compatible. */
const HOLDING_IPV4 = ['::ffff:0:0/96', '64:ff9b::/96', '::/96', '::ffff:0:0:0/96'].map((range) =>
  ipaddr.parseCIDR(range),
)

/** An address of a machine, as it is compared; null where the text is none. An IPv4 address that is written as IPv6 is IPv4. */
export function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  // "fe80::1%eth0": the network card says nothing of the address.
  const [plain = ''] = text.replace(/^\[|\]$/g, '').split('%')
  if (!ipaddr.isValid(plain)) return null
  const address = ipaddr.parse(plain)
  if (address.kind() === 'ipv4') return address
  const bytes = address.toByteArray()
  const isHolding = HOLDING_IPV4.some((range) => address.match(range))
  return isHolding ? new ipaddr.IPv4(bytes.slice(12)) : address
}

/**
 * Whether a machine of that address is one of the public internet. Loopback, private, link-local, shared, multicast, reserved and
 * unspecified ones are not, in whatever form they are written.
 */
export function isPublicAddress(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address.range() === 'unicast'
}
