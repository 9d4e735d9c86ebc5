/** Cyrillic letters in Latin ones, near to how names are spelled on signs (Буше = Bushe). */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh',
  щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', і: 'i', є: 'e', ґ: 'g',
}; // prettier-ignore
const latin: Readonly<Record<string, string>> = {
  ø: 'o', æ: 'ae', ł: 'l', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', œ: 'oe', ı: 'i',
}; // prettier-ignore

/**
 * A name folded for comparing and searching: lower case, one alphabet, no accents, legal forms or punctuation.
 * "ООО «Буше»" and "Bushe Ltd" fold to the same. Folding twice changes nothing.
 */
export function foldName(name: string): string {
  // Most names are plain ASCII, and every name of a board is folded on every change of it.
  const letters = /^[\x20-\x7e]*$/.test(name) ? name.toLowerCase() : inLatinLetters(name);
  const joined = /[./]/.test(letters) ? letters.replace(abbreviation, withoutMarks) : letters;
  const words = joined.replaceAll('y', 'i').match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Accents come off before the letters are looked up: what is left of a letter may itself be Cyrillic. */
function inLatinLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[а-яіїєґøæłßđðþœı]/gu, (letter) => cyrillic[letter] ?? latin[letter] ?? letter);
}

/** Single letters held together by marks: "a/s", "s.a.", "z o.o.". */
const abbreviation = /(?<![\p{L}\p{N}])(?:sp\.?\s*z\s*)?(?:\p{L}[./])+(?:\p{L}(?![\p{L}\p{N}]))?/gu;

function withoutMarks(written: string): string {
  return written.replace(/[\s./]/g, '');
}

/** As they are after folding: "oy" is "oi". */
const legalForms: ReadonlySet<string> = new Set(
  'ltd limited llc inc plc gmbh ag ab oi oij as asa aps sa spzoo zoo ooo zao oao pao ao ip'.split(
    ' ',
  ),
);
