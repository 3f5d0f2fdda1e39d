/** Addresses of this server's pages, as people type, scan or are sent them. */

/** `/w/K7M4QX` as a whole address, with the host this page came from. */
export function wholeAddress(path: string, origin: string = location.origin): string {
  return new URL(path, origin).href;
}

/** A one-use link: what lets in stands behind the `#`, which no server or proxy ever sees. */
export function linkAddress(path: string, link: string, origin?: string): string {
  return wholeAddress(`${path}#link=${link}`, origin);
}

/** The address without what nobody reads out: "anyborough.example:3000". */
export function spokenAddress(origin: string = location.origin): string {
  return origin.replace(/^https?:\/\//, '');
}

/** "K7M 4QX" */
export function spokenCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
