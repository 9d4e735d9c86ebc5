import type { Plugin } from 'vite';
import { plantedBugs } from './plantedBugs.ts';
import { withBug } from './plantedBug.ts';

/** Puts the planted bug of this name into its file, as tests load it; the file itself stays as it is. Without a name it does nothing. */
export function plantBug(name: string | undefined): Plugin[] {
  if (name === undefined) return [];
  const bug = plantedBugs.find((one) => one.name === name);
  if (bug === undefined) throw new Error(`There is no planted bug "${name}".`);
  return [
    {
      name: 'plant-bug',
      enforce: 'pre',
      transform: (content, id) => {
        if (!id.endsWith(`/${bug.file}`)) return null;
        const changed = withBug(content, bug);
        if (changed === null) throw new Error(`"${name}" does not fit ${bug.file} any more.`);
        return { code: changed, map: null };
      },
    },
  ];
}
