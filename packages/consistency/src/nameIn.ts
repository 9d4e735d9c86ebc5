/** What has a name and perhaps its translations. */
interface Named {
  readonly name: string;
  readonly names: Readonly<Record<string, string>> | null;
}

/** How a record is called in messages; the empty text where it is missing or has no name. */
export type NameOf = (record: Named | undefined) => string;

/** Names in a language where somebody gave them in it, otherwise as they stand on the card. */
export function nameIn(language: string | null): NameOf {
  return (record) => {
    if (record === undefined) return '';
    const translated = language === null ? undefined : record.names?.[language];
    return translated ?? record.name;
  };
}
