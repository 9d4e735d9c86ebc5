import { stateEpochHeader } from '@symbiomap/protocol';
import { deviceCopies } from './deviceCopies.ts';

/** What a board holds, as its document. */
export interface BoardContent {
  readonly epoch: string;
  /** A Yjs update. */
  readonly update: Uint8Array;
}

/** On a line so slow the board opens without; the content comes as it does to somebody who was here before. */
const patienceMs = 4_000;

let asked: { readonly link: string; readonly content: Promise<BoardContent | null> } | null = null;

/**
 * Asks for what a board holds before the app has come, where this device has no copy of it: over the line it would
 * come only after the app, the access and the line itself.
 */
export function askContentAhead(boardId: string, key: string): void {
  asked = { link: `${boardId}#${key}`, content: fetchContent(boardId, key) };
}

/** What was asked for ahead, once; `null` where nothing was, or it cannot be had. */
export async function contentAhead(boardId: string, key: string): Promise<BoardContent | null> {
  const ahead = asked;
  asked = null;
  return ahead?.link === `${boardId}#${key}` ? ahead.content : null;
}

async function fetchContent(boardId: string, key: string): Promise<BoardContent | null> {
  const epochs = await deviceCopies.epochs(boardId);
  if (!epochs.ok || epochs.value.length > 0) return null;
  try {
    const answer = await fetch(`/api/boards/${encodeURIComponent(boardId)}/state`, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(patienceMs),
    });
    const epoch = answer.headers.get(stateEpochHeader);
    if (!answer.ok || epoch === null) return null;
    return { epoch, update: new Uint8Array(await answer.arrayBuffer()) };
  } catch {
    return null;
  }
}
