// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

test('each shortcut leads to one action, each action has one name', async () => {
  // jsdom has neither; some modules ask at once.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  const { features } = await import('./features.ts');
  const actions = features.flatMap((feature) => feature.actions ?? []);
  const shortcuts = actions.flatMap((action) => action.shortcuts);
  expect(shortcuts.length).toBeGreaterThan(40);
  expect(shortcuts.filter((shortcut, at) => shortcuts.indexOf(shortcut) !== at)).toEqual([]);
  const ids = actions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
