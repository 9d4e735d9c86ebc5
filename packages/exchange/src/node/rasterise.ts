import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { VectorPicture } from '../boardFormat.ts';

/** Pixels for each unit of a picture, and the most on the longer side: more is more than a printer or slide shows. */
const density = 2;
const maxSidePx = 8_000;

/** One file a weight with all our letters: of several files the painter would take any weight for Cyrillic. */
const fonts = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map(
  (file) => `@expo-google-fonts/inter/${file}`,
);
const inPackages = (path: string) => readFile(fileURLToPath(import.meta.resolve(path)));

/** Ready once for the process: the painter's program, and the letters. */
let readyFonts: Promise<readonly Uint8Array[]> | undefined;

async function prepare(): Promise<readonly Uint8Array[]> {
  const [program, ...letters] = await Promise.all(
    ['@resvg/resvg-wasm/index_bg.wasm', ...fonts].map(inPackages),
  );
  await initWasm(program ?? new Uint8Array());
  return letters;
}

/** A picture as the bytes of a PNG, in the letters that come with the project; nothing of the machine is asked for. */
export async function rasterise({
  svg,
  width,
  height,
}: VectorPicture): Promise<Uint8Array<ArrayBuffer>> {
  readyFonts ??= prepare();
  const fontBuffers = [...(await readyFonts)];
  const zoom = Math.min(density, maxSidePx / Math.max(width, height));
  const painter = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Inter', loadSystemFonts: false },
  });
  return new Uint8Array(painter.render().asPng());
}
