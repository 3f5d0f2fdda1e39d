/** The styles that the policy lets through are still those the library writes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LIBRARY_STYLES } from './policy.ts';

const library = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
const WRITERS = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'];

test('[HTTP6] each style in the policy is written by the library, character by character', () => {
  const written = WRITERS.map((file) => {
    const source = readFileSync(join(library, 'dist', 'private', file), 'utf8');
    const attribute = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(source)?.[1];
    const style = /textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
    return style?.trim().replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute ?? '');
  });
  expect(written).toEqual(LIBRARY_STYLES);
});
