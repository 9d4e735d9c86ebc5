// npm test: everything, the last line alone being the count.
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { findChromium } from './findChromium.mjs';
import { findStrace } from './findStrace.mjs';
import { boundaries, browserTests, close, format, lint, sum, types, unitTests } from './steps.mjs';

ensureInstalled();
const chromium = findChromium();
findStrace();
const still = await Promise.all([
  (async () => sum([await lint(), await boundaries()]))(),
  (async () => sum([await types(), await format()]))(),
]);
const units = await unitTests();
ensureBuilt();
close(sum([...still, units, await browserTests(chromium)]));
