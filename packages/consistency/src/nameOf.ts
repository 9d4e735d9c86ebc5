import { nameIn, type Named } from '@symbiomap/domain';

/** How a record is called in messages; the empty text where it is missing or has no name. */
export type NameOf = (record: Named | undefined) => string;

/** Names in a language where somebody gave them in it, otherwise as they stand on the card. */
export function namesIn(language: string | null): NameOf {
  return (record) => {
    if (record === undefined) return '';
    return language === null ? record.name : nameIn(record, language);
  };
}
