import type { Translate } from '@symbiomap/i18n';

/** What happened to things. */
export const deeds = ['changed', 'moved', 'deleted', 'locked', 'unlocked'] as const;
export type Deed = (typeof deeds)[number];

/** What the others did within a moment. */
export interface Happenings {
  /** Names of those who came, and who went. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly done: readonly {
    readonly deed: Deed;
    /** How the thing is called. */
    readonly thing: string;
    /** Who did it, as far as is known. */
    readonly by: string | null;
  }[];
}

/** More names than this become a number. */
const mostNames = 3;

/** What the others did, in one breath; empty if nothing happened. */
export function noticeSentence(happenings: Happenings, translate: Translate): string {
  const people = (['joined', 'left'] as const).flatMap((way) => {
    const names = happenings[way];
    return names.length === 0
      ? []
      : [translate(`notices.${way}`, { names: listed(names, translate) })];
  });
  const things = deeds.flatMap((deed) => {
    const done = happenings.done.filter((one) => one.deed === deed);
    if (done.length === 0) return [];
    const by = done.flatMap((one) => one.by ?? []);
    return [
      translate(`notices.${deed}`, {
        things: listed(
          done.map(({ thing }) => thing),
          translate,
        ),
        by: by.length === 0 ? 'nobody' : listed(by, translate),
      }),
    ];
  });
  return [...people, ...things].join('. ');
}

/** "Anna, Boris, Vera and 27 more"; a name that comes twice is said once. */
function listed(names: readonly string[], translate: Translate): string {
  const all = [...new Set(names)];
  const said = all.slice(0, mostNames).join(', ');
  const more = all.length - mostNames;
  return more > 0 ? translate('notices.andMore', { names: said, count: more }) : said;
}
