import { loadTranslator, type Language } from '@symbiomap/i18n';
import { askAccessAhead } from '../board/accessAhead.ts';
import { askContentAhead } from '../board/contentAhead.ts';
import { usePreferences } from '../state/preferences.ts';
import { laterPage } from './laterPage.ts';

/** Most of the app, and not needed on the first page. */
export const boardPage = laterPage(() =>
  import('./BoardPage.tsx').then((module) => module.BoardPage),
);

/** A letter of each part of the font that a language is written with. */
const alphabets: Readonly<Record<Language, string>> = { en: 'A', ru: 'AЯ' };

/**
 * Asks at once for what would be waited for one after the other: the texts; and where the address is a board's, the
 * page's code, what the link allows, the browser's database, and what the board holds.
 */
export function openAhead(): void {
  const { language } = usePreferences.getState();
  void loadTranslator(language);
  // Letters that come after the map is painted have it painted again.
  void document.fonts.load("15px 'Inter Variable'", alphabets[language]).catch(() => []);
  const [, boardId] = /^\/b\/([^/]+)$/.exec(location.pathname) ?? [];
  const key = location.hash.slice(1);
  if (boardId === undefined || key === '') return;
  void boardPage.load();
  askAccessAhead(boardId, key);
  askContentAhead(boardId, key);
}
