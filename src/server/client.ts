import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** What a provider gives to one client: a /64. */
const OF_CLIENT = 4;

/** Whose request it is, as far as an address tells: of IPv6, all of its network. */
export function clientOf({ ip }: { readonly ip: string }): string {
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(ip) ?? [];
  if (mapped !== undefined || !isIPv6(ip)) return mapped ?? ip;
  const [head = [], tail = []] = ip.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros: string[] = Array(Math.max(0, GROUPS - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail]
    .slice(0, OF_CLIENT)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
