// npm test: everything, the last line alone being the count.
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { findChromium } from './findChromium.mjs';
import { findStrace } from './findStrace.mjs';
import { boundaries, browserTests, close, format, lint, sum, types, unitTests } from './steps.mjs';

ensureInstalled();
const chromium = findChromium();
findStrace();
// One processor is busy with lint for as long as the other needs for the rest and the first of the tests.
const linted = lint();
const still = [await types(), await format(), await boundaries()];
ensureBuilt();
const units = await unitTests();
still.push(await linted);
close(sum([...still, units, await browserTests(chromium)]));
