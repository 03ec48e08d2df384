/**
 * The networks of IPv4 that are no part of the open internet: this host, private, shared by a
 * provider, loopback, link-local (where clouds keep their metadata), reserved, multicast.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/
 */
const closedIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
] as const;

/**
 * Whether an IP address, as the system writes it, is one of the open internet. What cannot be read
 * is not.
 */
export function isPublicAddress(address: string): boolean {
  return address.includes(':') ? isPublicIpv6(address) : isPublicIpv4(address);
}

function isPublicIpv4(address: string): boolean {
  const number = ipv4Number(address);
  if (number === undefined) return false;
  return closedIpv4.every((network) => {
    const [start = '', bits] = network.split('/');
    const size = 2 ** (32 - Number(bits));
    const from = ipv4Number(start) ?? 0;
    return number < from || number >= from + size;
  });
}

function ipv4Number(address: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((number, part) => number * 256 + part, 0);
}

/**
 * Only global unicast, without what is set apart in it; and what wraps an IPv4 address goes by that
 * address, as it is where the connection leads.
 *
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
function isPublicIpv6(address: string): boolean {
  const groups = ipv6Groups(address);
  if (!groups) return false;
  const [first = 0, second = 0, third = 0] = groups;
  const tail = ipv4Of(groups[6], groups[7]);
  const startsWith = (...start: readonly number[]) =>
    start.every((group, i) => groups[i] === group);
  // IPv4-mapped (RFC 4291), NAT64 (RFC 6052) and 6to4 (RFC 3056).
  if (startsWith(0, 0, 0, 0, 0, 0xffff)) return isPublicIpv4(tail);
  if (startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return isPublicIpv4(tail);
  if (first === 0x2002) return isPublicIpv4(ipv4Of(second, third));
  if (first < 0x2000 || first > 0x3fff) return false;
  // IETF's own use, Teredo among it (RFC 2928), and documentation (RFC 3849, RFC 9637).
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  return !(first === 0x3fff && second < 0x1000);
}

function ipv4Of(high = 0, low = 0): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight groups; undefined when it is no IPv6 address. */
function ipv6Groups(written: string): readonly number[] | undefined {
  const address = written.replace(/%.*$/, '').replace(/[\d.]+$/, (tail) => {
    const number = tail.includes('.') ? ipv4Number(tail) : undefined;
    if (number === undefined) return tail;
    return `${Math.floor(number / 65_536).toString(16)}:${(number % 65_536).toString(16)}`;
  });
  const halves = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail = []] = halves;
  const gap = 8 - head.length - tail.length;
  if (halves.length > 2 || (halves.length === 2 ? gap < 1 : gap !== 0)) return undefined;
  const groups = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16));
}
