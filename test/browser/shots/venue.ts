/** Where the pictures are taken: a built server whose clock can be put forward, and the windows of people who look at it. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { type Child, startChild } from '../../room/child.ts';

const MINUTE = 60_000;
const FOLDER = 'shots/pictures';

export const DESK = { width: 1440, height: 900 };
export const SHORT = { width: 1366, height: 768 };
export const WALL = { width: 1440, height: 810 };
export const TABLET = { width: 820, height: 1180 };
export const PHONE = { width: 390, height: 844 };

export interface TimedServer {
  readonly server: Child;
  /** Puts the server's clock forward: a day takes a minute. */
  readonly pass: (minutes: number) => void;
}

export async function startTimed(): Promise<TimedServer> {
  const ahead = new URL('ahead.mjs', import.meta.url);
  const server = await startChild({ settings: { NODE_OPTIONS: `--import=${ahead}` } });
  let passed = 0;
  return {
    server,
    pass(minutes) {
      passed += minutes * MINUTE;
      // In one move: the server must never read half a figure.
      const file = join(server.dataDir, 'ahead');
      writeFileSync(`${file}.new`, String(passed));
      renameSync(`${file}.new`, file);
    },
  };
}

export interface Window {
  readonly width: number;
  readonly height: number;
}

/** A browser of somebody's own, in which nothing moves. */
export async function open(browser: Browser, size: Window, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    hasTouch: size.width < 1024,
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What is in sight now, from the top of the page or of one part of it, under the name of the design's picture. */
export async function take(page: Page, name: string, from: Locator = page.locator('body')): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await from.evaluate((element) => scrollTo({ top: element.getBoundingClientRect().top + scrollY }));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
}
