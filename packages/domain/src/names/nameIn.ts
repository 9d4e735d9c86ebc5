/** What has a name, and perhaps names in other languages. */
export interface Named {
  readonly name: string;
  readonly names: Readonly<Record<string, string>> | null;
}

/** The name in a language, where somebody gave it in that language; else as it was written first. */
export function nameIn({ name, names }: Named, language: string): string {
  return names?.[language] ?? name;
}

/** The fields that change when somebody who sees the name in a language writes another: what they see changes. */
export function renamedIn(
  { names }: Named,
  language: string,
  text: string,
): { readonly name: string } | { readonly names: Readonly<Record<string, string>> } {
  return names?.[language] === undefined
    ? { name: text }
    : { names: { ...names, [language]: text } };
}
