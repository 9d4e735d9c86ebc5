import type { Happenings } from './noticeSentence.ts';
import type { ThingDone } from './boardDeeds.ts';

/** So long happenings are gathered before they are told: thirty people who come at once are one sentence. */
export const gatherMs = 1_500;

/** Gathers what the others do, and tells it in one go. */
export interface NoticeGatherer {
  /** Who is here now: names by person. */
  people(here: ReadonlyMap<string, string>): void;
  /** Who is here already when one comes: told to nobody. */
  startWith(here: ReadonlyMap<string, string>): void;
  things(done: readonly (ThingDone & { readonly by: string | null })[]): void;
  stop(): void;
}

/** A gatherer that has nothing yet. */
export function gatherNotices(tell: (happenings: Happenings) => void): NoticeGatherer {
  let told: ReadonlyMap<string, string> = new Map();
  let here = told;
  let done = new Map<string, Happenings['done'][number]>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tellAll = () => {
    timer = null;
    // Who reloads the page goes and comes within the moment: nobody has to hear of it.
    const joined = [...here].filter(([id]) => !told.has(id)).map(([, name]) => name);
    const left = [...told].filter(([id]) => !here.has(id)).map(([, name]) => name);
    told = here;
    const happenings = { joined, left, done: [...done.values()] };
    done = new Map();
    if (joined.length + left.length + happenings.done.length > 0) tell(happenings);
  };
  const soon = () => {
    timer ??= setTimeout(tellAll, gatherMs);
  };

  return {
    startWith: (now) => {
      told = now;
      here = now;
    },
    people: (now) => {
      const isSame = now.size === here.size && [...now.keys()].every((id) => here.has(id));
      here = now;
      if (!isSame) soon();
    },
    things: (things) => {
      for (const thing of things) {
        // Of what is changed again and again the last is told, and once.
        done.set(`${thing.id} ${thing.deed}`, thing);
        soon();
      }
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
