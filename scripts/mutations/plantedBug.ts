/** A mistake that was made, or nearly made, and the test that has to notice it. */
export interface PlantedBug {
  readonly name: string;
  /** What would go wrong for people. */
  readonly harm: string;
  /** The file with the mistake, from the project's root. */
  readonly file: string;
  /** Texts of that file, each of which stands there once, and what the mistake puts in their place. */
  readonly changes: readonly (readonly [text: string, mistake: string])[];
  readonly caughtBy: CatchingTest;
}

/** One test. */
export interface CatchingTest {
  /** From the project's root. */
  readonly file: string;
  /** So much of `group > title` as tells it from the others. */
  readonly title: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A file's content with the mistake in it; `null` where a text does not stand there exactly once. */
export function withBug(content: string, { changes }: PlantedBug): string | null {
  let changed = content;
  for (const [text, mistake] of changes) {
    const parts = changed.split(text);
    if (parts.length !== 2) return null;
    changed = parts.join(mistake);
  }
  return changed;
}
