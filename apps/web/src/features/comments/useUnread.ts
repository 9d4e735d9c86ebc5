import type { CommentThread } from '@symbiomap/domain';
import { useEffect, useState } from 'react';
import { useBoard, useConnection, useSession } from '../../board/SessionContext.tsx';
import { useReadComments } from '../../state/readComments.ts';
import { unreadComments } from './unreadComments.ts';

/** The ids of comments that were not seen on this device yet. What is there when a board is first opened is not new. */
export function useUnread(): ReadonlySet<string> {
  const { ticket } = useSession();
  const comments = useBoard((board) => board.comments);
  const read = useReadComments(({ boards }) => boards[ticket.boardId]);
  const wasSynced = useConnection((connection) => connection.wasSynced);
  const isFirst = wasSynced && read === undefined;
  useEffect(() => {
    if (!isFirst) return;
    useReadComments.getState().markRead(ticket.boardId, comments.keys(), () => true);
  }, [isFirst, comments, ticket]);
  return unreadComments(comments.values(), read, ticket.personId);
}

/** Conversations that are shown are read by that. Those that had something new when they came into sight, for as long as they are shown. */
export function useReading(threads: readonly CommentThread[]): ReadonlySet<string> {
  const { ticket, board } = useSession();
  const unread = useUnread();
  const [former, setFormer] = useState<ReadonlySet<string>>(new Set());
  const isNew = ({ comments }: CommentThread) => comments.some(({ id }) => unread.has(id));
  const fresh = threads.filter(isNew);
  const added = fresh.filter(({ id }) => !former.has(id));
  if (added.length > 0) setFormer(new Set([...former, ...added.map(({ id }) => id)]));
  useEffect(() => {
    if (fresh.length === 0) return;
    const { comments } = board.getSnapshot();
    const ids = fresh.flatMap((thread) => thread.comments.map(({ id }) => id));
    useReadComments.getState().markRead(ticket.boardId, ids, (id) => comments.has(id));
  });
  return former;
}
