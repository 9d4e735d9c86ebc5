import type { OtherPresence } from '@symbiomap/document';
import type { ActionContext } from '../../actions/action.ts';
import { usePreferences } from '../../state/preferences.ts';
import { boardDeeds } from './boardDeeds.ts';
import { gatherNotices } from './gatherNotices.ts';
import { noticeSentence } from './noticeSentence.ts';

/** Who is here on arrival comes into sight within this time. */
const arrivalMs = 2_000;

/** Follows what the others do on an open board and tells it in sentences. Returns how to stop. */
export function watchNotices(context: ActionContext, tell: (sentence: string) => void): () => void {
  const { session, canvas, translate } = context;
  const { board, presence, connection, ticket, view } = session;
  const gatherer = gatherNotices((happenings) => tell(noticeSentence(happenings, translate)));
  let snapshot = board.getSnapshot();
  let hasArrived = false;

  const people = (): ReadonlyMap<string, string> =>
    new Map(
      presence
        .getOthers()
        .filter(({ person }) => person.id !== ticket.personId && person.name !== '')
        .map(({ person }) => [person.id, person.name]),
    );
  const mine = (): ReadonlySet<string> => {
    const focused = canvas.itemInFocus();
    return new Set([...view.getState().selection, ...(focused === null ? [] : [focused])]);
  };

  const onBoard = (isOwn: boolean) => {
    const before = snapshot;
    snapshot = board.getSnapshot();
    // What is caught up with after a while offline is no news of this moment.
    if (isOwn || !connection.getState().isSynced) return;
    const { changes, locks } = usePreferences.getState().notices;
    if (changes === 'off' && locks === 'off') return;
    const own = mine();
    const isAllWanted = changes === 'all' || locks === 'all';
    if (!isAllWanted && own.size === 0) return;
    const others = presence.getOthers();
    const done = boardDeeds(before, snapshot, isAllWanted ? null : own, translate).filter(
      ({ id, deed }) => {
        const level = deed === 'locked' || deed === 'unlocked' ? locks : changes;
        return level === 'all' || (level === 'mine' && own.has(id));
      },
    );
    gatherer.things(done.map((thing) => ({ ...thing, by: whoIsAt(thing.id, others) })));
  };

  const onPresence = () => {
    if (!hasArrived || usePreferences.getState().notices.people === 'off') {
      gatherer.startWith(people());
    } else gatherer.people(people());
  };
  const arrival = setTimeout(() => {
    hasArrived = true;
  }, arrivalMs);
  gatherer.startWith(people());

  const stops = [board.subscribe(onBoard), presence.subscribe(onPresence)];
  return () => {
    clearTimeout(arrival);
    for (const stop of stops) stop();
    gatherer.stop();
  };
}

/** The one who has a thing selected or writes in it; `null` if nobody has, or several. */
function whoIsAt(id: string, others: readonly OtherPresence[]): string | null {
  const names = new Set(
    others
      .filter(({ editing, selection }) => editing === id || selection.includes(id))
      .map(({ person }) => person.name),
  );
  const [only, ...more] = names;
  return only === undefined || more.length > 0 ? null : only;
}
