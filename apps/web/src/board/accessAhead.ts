import { usePreferences } from '../state/preferences.ts';
import { fetchAccess } from './boardApi.ts';

type Access = ReturnType<typeof fetchAccess>;

let asked: { readonly link: string; readonly access: Access } | null = null;

/** Asks what a link allows before anybody waits for it. */
export function askAccessAhead(boardId: string, key: string): void {
  const access = fetchAccess(boardId, key, usePreferences.getState().language);
  asked = { link: `${boardId}#${key}`, access };
}

/** What a link allows; what was asked ahead answers once. */
export function askAccess(boardId: string, key: string): Access {
  const ahead = asked;
  asked = null;
  if (ahead?.link === `${boardId}#${key}`) return ahead.access;
  return fetchAccess(boardId, key, usePreferences.getState().language);
}
