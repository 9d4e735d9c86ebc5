import { TriangleAlert } from 'lucide-react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { CodeBook } from './codeBook.ts';
import styles from './codeWords.module.css';

/** What a code is called, and whether it is hazardous; or that its list lacks it, or is not known. */
export function CodeWords({
  code,
  listId,
  book,
}: {
  readonly code: string;
  readonly listId: string;
  /** `null`: nobody here knows the list. */
  readonly book: CodeBook | null;
}) {
  const translate = useTranslate();
  const list = listId === 'operations' ? translate('code.operations') : listId;
  if (book === null) return <>{translate('code.noList', { list })}</>;
  const entry = book.list.find(code);
  if (entry === null) return <>{translate('code.unknown', { list })}</>;
  return (
    <>
      {book.titleOf(entry)}
      {entry.standing !== 'listed' && <> {translate(`code.${entry.standing}`)}</>}
      {entry.isHazardous === true && (
        <span className={styles.hazard}>
          <TriangleAlert size={14} aria-hidden />
          {translate('code.hazardous')}
        </span>
      )}
    </>
  );
}
