import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The program and the styles of an exported map, and their hashes as a content policy names them. */
export interface ViewerCode {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

const folder = dirname(fileURLToPath(import.meta.url));
const kept = join(folder, 'dist/viewer.json');
/** What the viewer is made of. */
const sources = [
  'viewerCode.ts',
  'src',
  ...['domain', 'scene', 'i18n'].map((name) => `../../packages/${name}/src`),
].map((path) => join(folder, path));

/** The viewer, built anew if it is older than what it is made of. Takes a second or two then. */
export async function viewerCode(): Promise<ViewerCode> {
  if (existsSync(kept) && sources.every((path) => youngestMs(path) <= statSync(kept).mtimeMs)) {
    return JSON.parse(readFileSync(kept, 'utf8')) as ViewerCode;
  }
  const code = await buildViewer();
  await mkdir(dirname(kept), { recursive: true });
  // Whoever reads it meanwhile finds the old one or the new one, never a half.
  const unfinished = `${kept}.${process.pid}.tmp`;
  await writeFile(unfinished, JSON.stringify(code));
  await rename(unfinished, kept);
  return code;
}

async function buildViewer(): Promise<ViewerCode> {
  // Only who builds needs the builder.
  const { build } = await import('vite');
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins: [onlyMapTexts],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome110', 'safari16', 'firefox115'],
      modulePreload: false,
      lib: { entry: join(folder, 'src/main.ts'), formats: ['iife'], name: 'symbiomapViewer' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((bundle) =>
    'output' in bundle ? bundle.output : [],
  );
  const chunk = files.find((file) => file.type === 'chunk');
  const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (chunk?.type !== 'chunk' || sheet?.type !== 'asset') {
    throw new Error('The viewer was built without a script or a style sheet.');
  }
  const script = escapeEnd(chunk.code.trim(), 'script');
  const style = escapeEnd(sheet.source.toString().trim(), 'style');
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

/** The texts that a map may say; the app has many more, which would only travel along. */
export const mapTexts =
  /^(map|domain|period|unit|basis|companyKind|resourceKind|stage|sector|flowSort|evidence|legend|company\.counts|language)\./;

const onlyMapTexts: Plugin = {
  name: 'symbiomap-only-map-texts',
  enforce: 'pre',
  transform: (text, id) => {
    if (!/\/i18n\/src\/locales\/.*\.json$/.test(id)) return undefined;
    const texts = Object.entries(JSON.parse(text) as Readonly<Record<string, string>>);
    return JSON.stringify(Object.fromEntries(texts.filter(([key]) => mapTexts.test(key))));
  },
};

/** Code that does not end the element it stands in, nor begins a comment of the page. */
function escapeEnd(code: string, tag: 'script' | 'style'): string {
  return code.replace(new RegExp(`</(?=${tag})`, 'gi'), '<\\/').replace(/<!--/g, '<\\!--');
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function youngestMs(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => youngestMs(join(path, entry))));
}
