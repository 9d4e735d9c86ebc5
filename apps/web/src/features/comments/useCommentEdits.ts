import { commands, mergeText } from '@symbiomap/document';
import type { Comment, CommentThread } from '@symbiomap/domain';
import { useMemo } from 'react';
import { useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { announce } from '../../ui/announcer.ts';
import { toast } from '../../ui/toasts.tsx';

/** What is done to comments; each ends in one command. */
export interface CommentEdits {
  /** Says something about an item; `replyTo`: in answer to what began a conversation. */
  add(on: string | null, text: string, replyTo?: string | null): void;
  /** `from` is what it read when the change began: what others wrote into it meanwhile stays. */
  change(comment: Comment, from: string, to: string): void;
  remove(comment: Comment): void;
  resolve(thread: CommentThread, isResolved: boolean): void;
}

/** Turns what is done to comments into commands of the open board. */
export function useCommentEdits(): CommentEdits {
  const { board } = useSession();
  const translate = useTranslate();
  const author = usePreferences((state) => state.name);
  return useMemo(() => {
    const undo = { name: translate('history.undo'), onPress: () => void board.history.undo() };
    return {
      add: (on, text, replyTo = null) => {
        const fields = { on, text, replyTo, author, at: new Date().toISOString() };
        board.execute(commands['comment.create'], { fields });
        announce(translate('comment.sent'));
      },
      change: ({ id }, from, to) => {
        const now = board.getSnapshot().comments.get(id)?.text;
        if (now === undefined || from === to) return;
        board.execute(commands['comment.edit'], { id, fields: { text: mergeText(from, to, now) } });
      },
      remove: ({ id }) => {
        board.execute(commands['comment.delete'], { id });
        toast({ text: translate('comment.deleted'), action: undo });
      },
      resolve: ({ head: { id } }, isResolved) => {
        const fields = { resolved: isResolved ? true : null };
        board.execute(commands['comment.edit'], { id, fields });
        if (isResolved) toast({ text: translate('comment.nowResolved'), action: undo });
      },
    };
  }, [board, translate, author]);
}
