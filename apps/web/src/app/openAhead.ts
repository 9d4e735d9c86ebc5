import { askAccessAhead } from '../board/accessAhead.ts';
import { deviceCopies } from '../board/deviceCopies.ts';

/** Most of the app, and not needed on the first page. */
export const loadBoardPage = () =>
  import('./BoardPage.tsx').then((module) => ({ default: module.BoardPage }));

/**
 * Where the address is a board's, asks for all at once what would be waited for one after the other: the page's
 * code, what the link allows, and the browser's database.
 */
export function openAhead(): void {
  const [, boardId] = /^\/b\/([^/]+)$/.exec(location.pathname) ?? [];
  const key = location.hash.slice(1);
  if (boardId === undefined || key === '') return;
  void loadBoardPage();
  askAccessAhead(boardId, key);
  void deviceCopies.epochs(boardId);
}
