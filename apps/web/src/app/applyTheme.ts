import {
  evidenceColors,
  flowColors,
  frameColors,
  kindColors,
  palette,
  paperColors,
  phaseColors,
  sectorColors,
  type Theme,
  type ThemedColor,
} from '@symbiomap/scene';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Puts the colours of a theme into custom properties (`--ink`, `--flow-heat`, `--sector-food`), so that the
 * styles name colours and the scene's palette stays their only source.
 */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme;
  const put = (prefix: string, colors: Readonly<Record<string, ThemedColor>>) => {
    for (const [name, color] of Object.entries(colors)) {
      root.style.setProperty(`--${prefix}${kebab(name)}`, color[theme]);
    }
  };
  put('', palette);
  put('flow-', flowColors);
  put('sector-', sectorColors);
  put('kind-', kindColors);
  put('phase-', phaseColors);
  put('evidence-', evidenceColors);
  put('paper-', paperColors);
  put('frame-', frameColors);
}
