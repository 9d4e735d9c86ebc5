import { languages } from '@symbiomap/i18n';
import { Languages, Magnet, MoonStar, Mouse, Leaf, Sun, SunMoon } from 'lucide-react';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences, type ThemeChoice } from '../../state/preferences.ts';
import type { MenuEntry } from '../../ui/MenuLines.tsx';

const nextTheme: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};
const themeIcons = { system: SunMoon, light: Sun, dark: MoonStar } as const;

/** Lines of the menu for how somebody likes it on this device; each says how it is now. */
export function useDeviceEntries(): readonly MenuEntry[] {
  const translate = useTranslate();
  const { theme, isSnapping, doesWheelZoom, isCalm, ...preferences } = usePreferences();
  const other = languages.find((language) => language !== translate.language) ?? 'en';
  return [
    {
      id: 'language',
      name: translate(`boardMenu.language.${other}`),
      icon: Languages,
      onChoose: () => preferences.setLanguage(other),
    },
    {
      id: 'theme',
      name: translate(`theme.${theme}`),
      icon: themeIcons[theme],
      onChoose: () => preferences.setTheme(nextTheme[theme]),
    },
    {
      id: 'snapping',
      name: translate(isSnapping ? 'snapping.on' : 'snapping.off'),
      icon: Magnet,
      onChoose: () => preferences.setSnapping(!isSnapping),
    },
    {
      id: 'wheel',
      name: translate(doesWheelZoom ? 'wheel.zooms' : 'wheel.pans'),
      icon: Mouse,
      onChoose: () => preferences.setWheelZoom(!doesWheelZoom),
    },
    {
      id: 'calm',
      name: translate(isCalm ? 'calm.on' : 'calm.off'),
      icon: Leaf,
      onChoose: () => preferences.setCalm(!isCalm),
    },
  ];
}
