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
 * styles name colours and the scene's palette stays their only source. `isForced`: people have chosen colours of
 * their own for everything; what ours told is told by shapes, dashes and words then.
 */
export function applyTheme(theme: Theme, isForced: boolean): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme;
  const put = (
    prefix: string,
    colors: Readonly<Record<string, ThemedColor>>,
    systemColor = 'CanvasText',
  ) => {
    for (const [name, color] of Object.entries(colors)) {
      const value = isForced ? systemColor : color[theme];
      root.style.setProperty(`--${prefix}${kebab(name)}`, value);
    }
  };
  put('', palette);
  put('flow-', flowColors);
  put('sector-', sectorColors);
  put('kind-', kindColors);
  put('phase-', phaseColors);
  put('evidence-', evidenceColors);
  put('paper-', paperColors, 'Canvas');
  put('frame-', frameColors);
}
