// npm run check: all of `npm test` that needs no browser, no server and no patience.
import { ensureInstalled } from './ensureInstalled.mjs';
import { boundaries, close, format, lint, sum, types, unitTests } from './steps.mjs';

ensureInstalled();
const still = await Promise.all([
  // Two at a time: one for each core of a small machine.
  (async () => sum([await lint(), await boundaries()]))(),
  (async () => sum([await types(), await format()]))(),
]);
close(sum([...still, await unitTests(['--project', 'quick'])]));
