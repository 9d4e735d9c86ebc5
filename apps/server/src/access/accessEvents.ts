/** Tells the open rooms what was decided about who may be in them. */
export interface AccessEvents {
  /** Calls back with each link that was revoked. */
  onRevoked(listener: (boardId: string, linkId: string) => void): void;
  /** A link was revoked: who came in by it has to go. */
  revoked(boardId: string, linkId: string): void;
  /** Calls back with each board that was deleted. */
  onDeleted(listener: (boardId: string) => void): void;
  /** A board was deleted: everyone in it has to go. */
  deleted(boardId: string): void;
}

/** Events within one process. Listeners are called at once, in the order in which they came. */
export function createAccessEvents(): AccessEvents {
  const ofLinks: ((boardId: string, linkId: string) => void)[] = [];
  const ofBoards: ((boardId: string) => void)[] = [];
  return {
    onRevoked: (listener) => void ofLinks.push(listener),
    revoked: (boardId, linkId) => ofLinks.forEach((listener) => listener(boardId, linkId)),
    onDeleted: (listener) => void ofBoards.push(listener),
    deleted: (boardId) => ofBoards.forEach((listener) => listener(boardId)),
  };
}
