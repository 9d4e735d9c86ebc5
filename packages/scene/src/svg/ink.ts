import { frameColors, paperColors, type PaperName } from '../paperColors.ts';
import { flowColors, palette, type FlowSort, type Theme } from '../palette.ts';
import { sectorColors, type SectorGroup } from '../sectors.ts';

/** The colours a picture is painted in. */
export interface Ink {
  plain(name: keyof typeof palette): string;
  flow(sort: FlowSort): string;
  sector(group: SectorGroup): string;
  paper(name: PaperName): string;
  frame(name: PaperName): string;
}

/** The colours of a theme, for a picture that stays as it is. */
export function themeInk(theme: Theme): Ink {
  return {
    plain: (name) => palette[name][theme],
    flow: (sort) => flowColors[sort][theme],
    sector: (group) => sectorColors[group][theme],
    paper: (name) => paperColors[name][theme],
    frame: (name) => frameColors[name][theme],
  };
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names of colours (`var(--flow-heat)`), for a picture in a page that knows {@link inkProperties}. */
export const namedInk: Ink = {
  plain: (name) => `var(--${kebab(name)})`,
  flow: (sort) => `var(--flow-${sort})`,
  sector: (group) => `var(--sector-${group})`,
  paper: (name) => `var(--paper-${name})`,
  frame: (name) => `var(--frame-${name})`,
};

/** The custom properties that {@link namedInk} names, as they are in a theme. */
export function inkProperties(theme: Theme): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [name, color] of Object.entries(palette))
    properties.set(`--${kebab(name)}`, color[theme]);
  for (const [sort, color] of Object.entries(flowColors))
    properties.set(`--flow-${sort}`, color[theme]);
  for (const [group, color] of Object.entries(sectorColors))
    properties.set(`--sector-${group}`, color[theme]);
  for (const [name, color] of Object.entries(paperColors))
    properties.set(`--paper-${name}`, color[theme]);
  for (const [name, color] of Object.entries(frameColors))
    properties.set(`--frame-${name}`, color[theme]);
  return properties;
}
