/** Where somebody comes from, and under which address the server is found. */
import type { IncomingHttpHeaders } from 'node:http';
import { networkInterfaces } from 'node:os';

/** The address somebody comes from, past as many proxies as are known to tell the truth. */
export function cameFrom(headers: IncomingHttpHeaders, remote: string | undefined, proxies: number): string {
  const told = [headers['x-forwarded-for'] ?? []].flat().flatMap((line) => line.split(','));
  const way = [...told.map((hop) => hop.trim()), remote ?? ''];
  return way[Math.max(0, way.length - 1 - proxies)] ?? '';
}

/** The first address of this machine that others on the network can open. */
export function lanAddress(): string | undefined {
  for (const addresses of Object.values(networkInterfaces())) {
    for (const { address, family, internal } of addresses ?? []) if (family === 'IPv4' && !internal) return address;
  }
  return undefined;
}

interface Opened {
  readonly protocol: string;
  /** With the port. */
  readonly host: string;
}

export interface Origins {
  /** What the asker has in the address bar. */
  readonly own: string;
  /** What other devices open. */
  readonly shared: string;
}

const ONLY_HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:(\d+))?$/;
const HOST = /^[\w.\-[\]:]{1,255}$/;

/** A laptop that shows `localhost` gives out the address that phones in the room can open. */
export function originsOf({ protocol, host }: Opened, publicUrl: string | undefined, lan: string | undefined): Origins {
  const own = `${protocol}://${HOST.test(host) ? host : 'localhost'}`;
  if (publicUrl !== undefined) return { own, shared: publicUrl };
  const here = ONLY_HERE.exec(host);
  if (here === null || lan === undefined) return { own, shared: own };
  return { own, shared: `${protocol}://${lan}${here[2] ?? ''}` };
}
