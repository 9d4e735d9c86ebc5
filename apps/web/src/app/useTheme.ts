import { useEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { applyTheme } from './applyTheme.ts';

/** Keeps the page in the chosen theme; "system" follows the device as it changes. */
export function useTheme(): void {
  const choice = usePreferences((state) => state.theme);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const forced = matchMedia('(forced-colors: active)');
    const apply = () => {
      const isDark = choice === 'dark' || (choice === 'system' && system.matches);
      applyTheme(isDark ? 'dark' : 'light', forced.matches);
    };
    apply();
    // The painted map asks for the colours again, too.
    for (const query of [system, forced]) query.addEventListener('change', apply);
    return () => {
      for (const query of [system, forced]) query.removeEventListener('change', apply);
    };
  }, [choice]);
}
