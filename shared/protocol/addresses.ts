/** The addresses of the pages. What lets somebody in stands in the fragment, which is never sent to a server or written to its log. */

export const addresses = {
  join: (code: string) => `/join/${code}`,
  play: (code: string) => `/w/${code}`,
  facilitate: (code: string) => `/w/${code}/facilitate`,
  remote: (code: string) => `/w/${code}/remote`,
  screen: (code: string) => `/w/${code}/screen`,
  report: (code: string) => `/w/${code}/report`,
  /** With a token that lasts. The page keeps it in the browser and takes it off the address bar at once. */
  withKey: (path: string, token: string) => `${path}#key=${token}`,
  /** With a one-use link: the page exchanges it for a token (`POST /api/links/:link`). */
  withLink: (path: string, link: string) => `${path}#link=${link}`,
} as const;
