import { useEffect, useState } from 'react';
import { useBoard } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { openCodeBook, type CodeBook, type CodeKind } from './codeBook.ts';

/**
 * The list for codes of a kind, in the language of the app, English, and what the board and this device speak;
 * `undefined` while it is being fetched, `null` where it is not known.
 */
export function useCodeBook(kind: CodeKind, chosen: string | null): CodeBook | null | undefined {
  const { language } = useTranslate();
  const boardLanguage = useBoard(({ board }) => board.language);
  const spoken = [language, 'en', boardLanguage ?? 'en', ...navigator.languages];
  const languages = [...new Set(spoken.map((tag) => tag.slice(0, 2).toLowerCase()))].join(' ');
  const key = [kind, chosen, languages].join(' ');
  const [fetched, setFetched] = useState<{
    readonly key: string;
    readonly book: CodeBook | null;
  }>();

  useEffect(() => {
    let isCurrent = true;
    openCodeBook(kind, chosen, languages.split(' ')).then(
      (book) => {
        if (isCurrent) setFetched({ key, book });
      },
      // Without a network the field takes codes as they are written.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key, kind, chosen, languages]);
  return fetched?.key === key ? fetched.book : undefined;
}
