import { isIP, isIPv6 } from 'node:net';

/**
 * The address that a request is counted by. `forwardedFor` is the `X-Forwarded-For` header: each proxy adds at its
 * end whom it was asked by, so only as many of its last entries are true as there are proxies that we trust.
 * Of an IPv6 address the first half counts: the other half is for its owner to choose.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const forwarded = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  const told = trustedProxies > 0 ? (forwarded.at(-trustedProxies) ?? '') : '';
  return networkOf(isIP(told) > 0 ? told : (socketAddress ?? ''));
}

/** Whether an address is this machine's own: whoever works on it needs no limit. */
export function isThisMachine(address: string): boolean {
  return /^127\.|^0:0:0:0::\/64$/.test(address);
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? `${fullGroups(address).slice(0, 4).join(':')}::/64` : address;
}

/** The eight groups of an IPv6 address, written out. */
function fullGroups(address: string): readonly string[] {
  const [before = '', after] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));
  const start = groupsOf(before);
  const end = after === undefined ? [] : groupsOf(after);
  const middle = new Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0');
  return [...start, ...middle, ...end].map((group) => group.replace(/^0+(?=.)/, ''));
}
