import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../scripts/ensureBuilt.mjs';
import type { BoardName } from '../canvas/boards/drawingBoard.ts';
import { servePeerPages } from '../canvas/boards/peerPages.ts';
import { firstLoadOf, type FirstLoad } from './firstLoad.ts';
import { knobs } from './knobs.ts';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const peers: readonly BoardName[] = knobs.peers;

ensureBuilt();
// Served only to be built: what is weighed lies in the folder.
(await servePeerPages(peers)).stop();

const own = firstLoadOf(pathOf('../../apps/web/dist/index.html'));
const results: readonly { readonly page: string; readonly load: FirstLoad }[] = [
  { page: 'symbiomap', load: own },
  ...peers.map((page) => ({
    page,
    load: firstLoadOf(pathOf(`../canvas/peers/dist/${page}.html`)),
  })),
];

const timesOwn = ({ brotli }: FirstLoad) => (own.brotli / brotli).toFixed(2);
if (process.argv.includes('--json')) console.log(JSON.stringify({ knobs, results }, null, 2));
else {
  console.log('| page | files | raw kB | gzip kB | brotli kB | symbiomap is so many times it |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  const inKb = (bytes: number) => Math.round(bytes / 1_000);
  for (const { page, load } of results) {
    const { files, raw, gzip, brotli } = load;
    const cells = [page, files, inKb(raw), inKb(gzip), inKb(brotli), timesOwn(load)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
if (own.brotli > knobs.mostBytes) {
  console.error(`More than ${knobs.mostBytes} bytes come before a board can be drawn on.`);
  process.exitCode = 1;
}
