import type { Comment } from '@symbiomap/domain';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useRights, useSession } from '../../board/SessionContext.tsx';
import { versionTime } from '../../board/versionTime.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { authorOf } from './authorOf.ts';
import { CommentField } from './CommentField.tsx';
import styles from './comments.module.css';
import { useCommentEdits } from './useCommentEdits.ts';

/** What one person said, and when; one's own can be changed, and whatever one may change can be deleted. */
export function CommentLine({ comment }: { readonly comment: Comment }) {
  const { ticket } = useSession();
  const translate = useTranslate();
  const edits = useCommentEdits();
  const mayChange = useRights().obstacleTo('comments', comment) === null;
  const isOwn = comment.createdBy === ticket.personId;
  const author = authorOf(comment, ticket.personId, translate);
  /** What it read when its change began, and what it reads in the field. */
  const [draft, setDraft] = useState<{ readonly from: string; readonly to: string } | null>(null);

  return (
    <li className={styles.comment}>
      <div className={styles.said}>
        <strong className={styles.author}>{author}</strong>
        {comment.at !== null && (
          <time className={styles.time} dateTime={comment.at}>
            {versionTime(comment.at, translate.language)}
          </time>
        )}
        {mayChange && draft === null && (
          <span className={styles.own}>
            {isOwn && (
              <IconButton
                icon={Pencil}
                label={translate('comment.edit', { author })}
                onPress={() => setDraft({ from: comment.text, to: comment.text })}
              />
            )}
            <IconButton
              icon={Trash2}
              label={translate('comment.delete', { author })}
              onPress={() => edits.remove(comment)}
            />
          </span>
        )}
      </div>
      {draft === null ? (
        <p className={styles.text}>{comment.text}</p>
      ) : (
        <CommentField
          label={translate('comment.text')}
          send={translate('comment.save')}
          text={draft.to}
          isAtOnce
          onText={(to) => setDraft({ ...draft, to })}
          onCancel={() => setDraft(null)}
          onSend={(text) => {
            edits.change(comment, draft.from, text);
            setDraft(null);
          }}
        />
      )}
    </li>
  );
}
