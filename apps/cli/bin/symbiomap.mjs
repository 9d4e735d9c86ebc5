#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { handOver } from '../../../scripts/node24.mjs';

handOver(fileURLToPath(new URL('../src/main.ts', import.meta.url)), process.argv.slice(2), 2);
