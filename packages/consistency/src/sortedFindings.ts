import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';

/** What one rule found, by severity and key: the same order in every language. */
export interface SortedFindings {
  /** Puts what is found now in the place of what was found before. */
  replace(before: readonly Finding[], now: readonly Finding[]): void;
  of(severity: Severity): readonly Finding[];
}

const none: readonly Finding[] = [];

/** Of so many new ones each is put in its place; of more all are sorted. */
const fewNew = 8;

/** Sorted when it is asked for; an edit moves few of many. */
export function createSortedFindings(): SortedFindings {
  const bySeverity = new Map<Severity, Finding[]>();
  let gone = new Set<Finding>();
  let come: Finding[] = [];

  const settle = () => {
    for (const severity of new Set([...gone, ...come].map((finding) => finding.severity))) {
      const kept = (bySeverity.get(severity) ?? []).filter((finding) => !gone.has(finding));
      const more = come.filter((finding) => finding.severity === severity && !gone.has(finding));
      if (more.length > fewNew) bySeverity.set(severity, [...kept, ...more].sort(byKey));
      else {
        for (const finding of more) kept.splice(placeIn(kept, finding), 0, finding);
        bySeverity.set(severity, kept);
      }
    }
    gone = new Set();
    come = [];
  };

  return {
    replace: (before, now) => {
      for (const finding of before) gone.add(finding);
      come.push(...now);
    },
    of: (severity) => {
      if (gone.size + come.length > 0) settle();
      return bySeverity.get(severity) ?? none;
    },
  };
}

/** Before the first with a greater key. */
function placeIn(sorted: readonly Finding[], { key }: Finding): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compared by code unit. */
function byKey(a: Finding, b: Finding): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
