import type { Theme } from '@symbiomap/scene';

/** The theme that the page is drawn in, as `applyTheme` has set it. */
export function themeNow(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
