import type { CodeEntry } from '@symbiomap/domain/classifications';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { LookUp } from '../ui/LookUp.tsx';
import type { CodeBook, CodeKind } from './codeBook.ts';
import { CodeWords } from './CodeWords.tsx';
import { useCodeBook } from './useCodeBook.ts';
import { useFindCodes } from './useFindCodes.ts';

/** A code together with its list; without one, the list is the usual one of its kind. */
export interface StoredCode {
  readonly list: string | null;
  readonly code: string | null;
}

/** A code of a list, found by a word or written; beneath it, what it is called. What is in no list is kept. */
export function CodeField({
  kind,
  label,
  value,
  boardList,
  maxLength,
  onChange,
  isReadOnly,
  anchor,
}: {
  readonly kind: CodeKind;
  readonly label: string;
  readonly value: StoredCode | null;
  /** The list that the board has chosen; `null` for the usual one. */
  readonly boardList: string | null;
  readonly maxLength: number;
  readonly onChange: (value: { readonly list: string; readonly code: string } | null) => void;
  readonly isReadOnly: boolean;
  readonly anchor: string;
}) {
  const translate = useTranslate();
  const own = useCodeBook(kind, value?.list ?? boardList);
  const offered = useCodeBook(kind, boardList);
  const code = value?.code ?? '';
  const entry = own?.list.find(code) ?? null;

  const take = (book: CodeBook, { code: taken }: CodeEntry) =>
    onChange({ list: book.list.id, code: taken });
  const write = (text: string) => {
    if (text === '') {
      onChange(null);
      return;
    }
    const found = offered?.list.find(text) ?? null;
    if (offered && found !== null) take(offered, found);
    // What the list lacks stays with the list that it was written for.
    else
      onChange({
        list: value?.list ?? offered?.list.id ?? boardList ?? usualLists[kind],
        code: text,
      });
  };
  const find = useFindCodes(offered);

  const near =
    offered && own && code !== '' && entry === null && !isReadOnly ? offered.nearest(code) : null;
  const wordsOf = (book: CodeBook, found: CodeEntry) =>
    translate('code.take', { code: book.list.write(found), title: book.titleOf(found) });

  return (
    <LookUp
      label={label}
      value={own && entry !== null ? own.list.write(entry) : code}
      find={find}
      onChoose={write}
      onWrite={write}
      isReadOnly={isReadOnly}
      maxLength={maxLength}
      placeholder={translate('code.placeholder')}
      anchor={anchor}
      {...(offered && near !== null && { near: { text: wordsOf(offered, near), id: near.code } })}
    >
      {code !== '' && own !== undefined && (
        <CodeWords code={code} listId={value?.list ?? own?.list.id ?? ''} book={own} />
      )}
    </LookUp>
  );
}

/** For what is written before the lists are there. */
const usualLists: Readonly<Record<CodeKind, string>> = {
  sector: 'NACE-2.1',
  waste: 'LoW-2015',
  operation: 'operations',
};
