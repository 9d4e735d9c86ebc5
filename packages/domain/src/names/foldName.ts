/** Cyrillic letters in Latin ones, near to how names are spelled on signs (Буше = Bushe). */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh',
  щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', і: 'i', ї: 'i', є: 'e', ґ: 'g',
}; // prettier-ignore
const latin: Readonly<Record<string, string>> = {
  ø: 'o', æ: 'ae', å: 'a', ł: 'l', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', œ: 'oe', ı: 'i',
}; // prettier-ignore

/**
 * A name folded for comparing and searching: lower case, one alphabet, no accents, legal forms or punctuation.
 * "ООО «Буше»" and "Bushe Ltd" fold to the same.
 */
export function foldName(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/[а-яёіїєґøæåłßđðþœı]/gu, (letter) => cyrillic[letter] ?? latin[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).map((word) => word.replace(/y/g, 'i')).join(' ');
}

/** Folded, as they come out of the letters above. */
const legalForms: ReadonlySet<string> = new Set(
  'ltd limited llc inc plc gmbh ag ab oy oyj as asa aps a/s sa spzoo zoo ooo zao oao pao ao ip'.split(
    ' ',
  ),
);
