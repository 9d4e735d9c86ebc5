import { useCallback } from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { LookUpEntry } from '../ui/LookUp.tsx';
import type { CodeBook } from './codeBook.ts';

/** What answers a word or the beginning of a code, in lines to choose from; nothing until the list is there. */
export function useFindCodes(
  book: CodeBook | null | undefined,
): (text: string) => readonly LookUpEntry[] {
  const translate = useTranslate();
  return useCallback(
    (text: string) =>
      book?.search(text).map((found) => ({
        id: found.code,
        name: book.list.write(found),
        note: book.titleOf(found),
        ...(found.isHazardous === true && { warning: translate('code.hazardous') }),
      })) ?? [],
    [book, translate],
  );
}
