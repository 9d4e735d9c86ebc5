import type { Plugin } from 'vite';
import { viewerCode } from '../viewer/viewerCode.ts';

const name = 'virtual:map-viewer';
const resolved = `\0${name}`;

/** Lets the app carry the program of an exported map: `import('virtual:map-viewer')`, loaded when somebody saves one. */
export function mapViewer(): Plugin {
  return {
    name: 'symbiomap-map-viewer',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: async (id) =>
      id === resolved ? `export const code = ${JSON.stringify(await viewerCode())};` : undefined,
  };
}
