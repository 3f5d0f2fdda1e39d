/** Addresses of this server's pages as whole addresses: to scan, to copy, and to read out. */
import { addresses } from '../../shared/protocol/addresses.ts';

/** `/w/K7M4QX` at the origin that other devices open. */
export function wholeAddress(path: string, origin: string): string {
  return new URL(path, origin).href;
}

/** A one-use link as a whole address. */
export function linkAddress(path: string, link: string, origin: string): string {
  return wholeAddress(addresses.withLink(path, link), origin);
}

/** The address without what nobody reads out: "anyborough.example:3000". */
export function spokenAddress(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
