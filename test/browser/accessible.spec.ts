/** What axe is asked to find is found where it is planted. */
import { expect, test } from '@playwright/test';
import { accessible } from './accessible.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${main}</main></html>`;
const FAULTS = {
  'image-alt': '<img src="data:," width="20" height="20">',
  'color-contrast': '<p style="color: #bbb; background: #fff">Pale words</p>',
  'button-name': '<button style="width: 3rem; height: 3rem"></button>',
  'target-size':
    '<a href="#a" style="display: block; height: 9px; font-size: 8px">One</a><a href="#b" style="display: block; height: 9px; font-size: 8px">Two</a>',
  'heading-order': '<h4>Too deep</h4>',
};

test('a page without a fault has none', async ({ page: at }) => {
  await at.setContent(page('<p>Words</p>'));
  await accessible(at, 'a page without a fault');
});

for (const [rule, main] of Object.entries(FAULTS)) {
  test(`a planted fault is found: ${rule}`, async ({ page: at }) => {
    await at.setContent(page(main));
    await expect(accessible(at, `planted ${rule}`)).rejects.toThrow(rule);
  });
}
