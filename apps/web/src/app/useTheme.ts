import { useEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { applyTheme } from './applyTheme.ts';

/** Keeps the page in the chosen theme; "system" follows the device as it changes. */
export function useTheme(): void {
  const choice = usePreferences((state) => state.theme);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = choice === 'dark' || (choice === 'system' && system.matches);
      applyTheme(isDark ? 'dark' : 'light');
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [choice]);
}
