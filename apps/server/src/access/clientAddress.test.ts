import { expect, test } from 'vitest';
import { clientAddress } from './clientAddress.ts';

test.each([
  ['without a proxy, what the header says is not believed', '10.0.0.1', '6.6.6.6', 0, '10.0.0.1'],
  ['with one, its own entry counts', '10.0.0.1', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
  ['with two, the entry before', '10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2', 2, '1.2.3.4'],
  ['a header that is too short is not believed', '10.0.0.1', '1.2.3.4', 2, '10.0.0.1'],
  ['nor one that names no address', '10.0.0.1', 'unknown', 1, '10.0.0.1'],
  ['nor one that is missing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['an IPv4 address stays one behind IPv6', '::ffff:1.2.3.4', undefined, 0, '1.2.3.4'],
  ['of IPv6 the network counts', '2001:db8:1:2:aaaa::1', undefined, 0, '2001:db8:1:2::/64'],
  ['whoever chooses the other half', '2001:0db8:1:2::ffff', undefined, 0, '2001:db8:1:2::/64'],
  ['however it is written', '2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
  ['with a zone', 'fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
  ['a socket that is closed has none', undefined, undefined, 0, ''],
] as const)('%s', (_, socket, header, proxies, expected) => {
  expect(clientAddress(socket, header, proxies)).toBe(expected);
});
