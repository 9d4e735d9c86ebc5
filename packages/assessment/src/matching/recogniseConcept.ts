import type { Resource } from '@symbiomap/domain';
import { resourceConcepts } from './concepts/index.ts';
import { isSpelled, readSpelling, wordsOf, type Spelling } from './spelling.ts';

/** A spelling of a concept. */
interface Pattern extends Spelling {
  readonly concept: string;
}

const indexedLetters = 2;
const patterns = indexPatterns();
const byCode = new Map<string, readonly string[]>();
for (const { id, wasteCodes } of resourceConcepts) {
  for (const code of wasteCodes) byCode.set(code, [...(byCode.get(code) ?? []), id]);
}
const known = new WeakMap<Resource, string | null>();

/**
 * What a resource of a board is, by its names in all languages, else by its waste code where one concept alone goes
 * under that code. `null` for what we do not know.
 */
export function conceptOf(resource: Resource): string | null {
  const seen = known.get(resource);
  if (seen !== undefined) return seen;
  const concept =
    recogniseConcept([resource.name, ...Object.values(resource.names ?? {})]) ??
    onlyConceptUnder(resource.waste?.code ?? null);
  known.set(resource, concept);
  return concept;
}

/** The concept that the names speak of most exactly. */
export function recogniseConcept(names: readonly string[]): string | null {
  let best: Pattern | null = null;
  for (const name of names) {
    const words = wordsOf(name);
    for (const word of words) {
      for (const pattern of patterns.get(word.slice(0, indexedLetters)) ?? []) {
        if (best !== null && pattern.weight <= best.weight) continue;
        if (isSpelled(pattern, words)) best = pattern;
      }
    }
  }
  return best?.concept ?? null;
}

/** A waste code as digits in pairs, without the mark of what is hazardous: "100105*" is "10 01 05". `null`: no such code. */
export function plainWasteCode(code: string | null): string | null {
  const digits = (code ?? '').replace(/[\s*.]/g, '');
  return /^\d{6}$/.test(digits) ? (digits.match(/\d{2}/g) ?? []).join(' ') : null;
}

function onlyConceptUnder(code: string | null): string | null {
  const concepts = byCode.get(plainWasteCode(code) ?? '') ?? [];
  return concepts.length === 1 ? (concepts[0] ?? null) : null;
}

/** By the first letters of each first word: a name is held against few of them. */
function indexPatterns(): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const { id, spellings } of resourceConcepts) {
    for (const spelling of spellings) {
      const pattern = { concept: id, ...readSpelling(spelling) };
      const first = pattern.words[0]?.text.slice(0, indexedLetters) ?? '';
      index.set(first, [...(index.get(first) ?? []), pattern]);
    }
  }
  return index;
}
