import { frameColors, paperColors, type PaperName } from '../paperColors.ts';
import { mapColor, mapColors, type MapColor } from '../mapColors.ts';
import { palette, type Theme } from '../palette.ts';

/** The colours a picture is painted in. */
export interface Ink {
  plain(name: keyof typeof palette): string;
  /** What tells something by colour. */
  map(color: MapColor): string;
  paper(name: PaperName): string;
  frame(name: PaperName): string;
}

/** The colours of a theme, for a picture that stays as it is. */
export function themeInk(theme: Theme): Ink {
  return {
    plain: (name) => palette[name][theme],
    map: (color) => mapColor(color, theme),
    paper: (name) => paperColors[name][theme],
    frame: (name) => frameColors[name][theme],
  };
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names of colours (`var(--flow-heat)`), for a picture in a page that knows {@link inkProperties}. */
export const namedInk: Ink = {
  plain: (name) => `var(--${kebab(name)})`,
  map: (color) => `var(--${color})`,
  paper: (name) => `var(--paper-${name})`,
  frame: (name) => `var(--frame-${name})`,
};

/** The custom properties that {@link namedInk} names, as they are in a theme. */
export function inkProperties(theme: Theme): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [name, color] of Object.entries(palette))
    properties.set(`--${kebab(name)}`, color[theme]);
  for (const [name, color] of mapColors) properties.set(`--${name}`, color[theme]);
  for (const [name, color] of Object.entries(paperColors))
    properties.set(`--paper-${name}`, color[theme]);
  for (const [name, color] of Object.entries(frameColors))
    properties.set(`--frame-${name}`, color[theme]);
  return properties;
}
