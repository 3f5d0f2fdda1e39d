/** What `shared/` may not use: the clock, chance, and anything that reads or writes outside the program. */
import type { Module } from './module.ts';

const BANNED: Readonly<Record<string, readonly string[]>> = {
  'the clock': [
    'Date',
    'performance',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
    'Temporal',
  ],
  chance: ['Math.random', 'Math.(computed)', 'crypto'],
  'input and output': [
    'Buffer',
    'EventSource',
    'WebSocket',
    'Worker',
    'XMLHttpRequest',
    'console',
    'document',
    'fetch',
    'import.meta',
    'indexedDB',
    'localStorage',
    'navigator',
    'process',
    'require',
    'sessionStorage',
    'window',
  ],
  'a way round these rules': ['Function', 'eval', 'global', 'globalThis', 'self'],
};

/** All that one module of `shared/` uses and may not, one sentence each. */
export function purityFaults({ file, names, imports }: Module): readonly string[] {
  const used = Object.entries(BANNED).flatMap(([what, banned]) =>
    banned.filter((name) => names.has(name)).map((name) => `${file} uses ${name}: shared/ knows nothing of ${what}`),
  );
  const hidden = imports.some(({ from }) => from === '(computed)');
  return hidden ? [...used, `${file} imports a path put together at run time`] : used;
}
