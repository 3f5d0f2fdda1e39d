/** Pictures 00 and 13: the page of all components, which is there only while the app is developed, served as it is written. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { open, take } from './venue.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PORT = 19_400;

let pages: ViteDevServer;

test.beforeAll(async () => {
  pages = await createServer({
    configFile: `${ROOT}vite.config.ts`,
    root: `${ROOT}client`,
    server: { port: PORT, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  await pages.listen();
});
test.afterAll(() => pages.close());

for (const { name, part, height } of [
  { name: '00-components', part: 'Components', height: 1220 },
  { name: '13-pictures', part: 'Pictures drawn in code', height: 1016 },
]) {
  test(name, async ({ browser }) => {
    const [address] = pages.resolvedUrls?.local ?? [];
    const page = await open(browser, { width: 1440, height }, `${address}design`);
    const shown = page.getByRole('region', { name: part, exact: true });
    await expect(shown).toBeVisible();
    await page.getByRole('article', { name: 'Second Shift', exact: true }).focus();
    await take(page, name, shown);
    await page.context().close();
  });
}
