import { useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import styles from './commentMark.module.css';

/** The bubble at the corner of what has open comments, with their number; pressing it opens them. */
export function CommentMark({ id, count }: { readonly id: string; readonly count: number }) {
  const { view } = useSession();
  const translate = useTranslate();
  if (count === 0) return null;
  return (
    // Keys get there by the panel, where the comments stand.
    <span
      className={styles.mark}
      role="img"
      aria-label={translate('comment.open', { count })}
      onClick={(event) => {
        event.stopPropagation();
        view.getState().showComments(id);
      }}
    >
      {count}
    </span>
  );
}
