/**
 * Something that many boards speak of under many names: gypsum from flue gas, spent grain, waste heat. Its own name is
 * the text `concept.<id>`.
 */
export interface ResourceConcept {
  readonly id: string;
  /** Concepts that it is one kind of. What takes any of them can take this. */
  readonly broader: readonly string[];
  /**
   * How people write it, one pattern each: all its words are in the name, in any order. A word that ends in `*` is how
   * a word begins. Alphabets, accents and capital letters do not matter.
   */
  readonly spellings: readonly string[];
  /** Codes of the European List of Waste under which it goes, as digits with spaces. */
  readonly wasteCodes: readonly string[];
}

/** `broader` and `wasteCodes` with commas, `spellings` with `|` between them. */
export function concept(
  id: string,
  broader: string,
  spellings: string,
  wasteCodes = '',
): ResourceConcept {
  const parts = (text: string, mark: string) =>
    text
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    id,
    broader: parts(broader, ','),
    spellings: parts(spellings, '|'),
    wasteCodes: parts(wasteCodes, ','),
  };
}
