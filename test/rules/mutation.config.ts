/** The tests that changed rules are tried against: those beside the rules, without the long random runs. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { environment: 'node', isolate: false, include: ['shared/game/**/*.test.ts'] } });
