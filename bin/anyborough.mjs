#!/usr/bin/env node
/** Runs the command line from its TypeScript, right after npm ci and without a build. */
import { register } from 'tsx/esm/api';

register();
await import('../server/cli.ts');
