import { BlockList, isIP } from 'node:net';

/** Addresses that only machines near this one can reach, and those that stand for no machine. */
const NEAR: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Cloud providers answer here with the machine's own keys.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 128],
  ['::1', 128],
  // Other ways to write an IPv4 address: never needed by a public site.
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const near = new BlockList();
for (const [network, prefix] of NEAR) {
  near.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether the IP address belongs to a machine of our own, which a feed has no business with. What
 * cannot be read as an address is taken for one.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').split('%', 1)[0] ?? '';
  // Node's list knows `::ffff:10.0.0.1` as the IPv4 address that it is.
  const family = isIP(plain);
  return family === 0 || near.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}
