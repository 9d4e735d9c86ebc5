import { commands } from '@symbiomap/document';
import { layoutTask, layoutWays, type FoundLayout, type LayoutWay } from '@symbiomap/layout';
import { Orbit, Workflow } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { toast } from '../../ui/toasts.tsx';
import { layoutRun, startLayout } from './layoutRun.ts';
import { layoutScope, movedBy } from './layoutScope.ts';

const looks: Readonly<Record<LayoutWay, Pick<Action, 'label' | 'icon'>>> = {
  layered: { label: 'layout.layered', icon: Workflow },
  force: { label: 'layout.force', icon: Orbit },
};

export const layoutActions: readonly Action[] = layoutWays.map((way) => ({
  id: `layout.${way}`,
  ...looks[way],
  shortcuts: [],
  whyNot: ({ session }) => {
    if (!session.rights.mayWrite()) return 'rights.onlyLooking';
    if (layoutRun.getState().run !== null) return 'layout.running';
    const { ids, fixed } = layoutScope(session);
    if (ids.size < 2) return 'layout.tooFew';
    return [...ids].every((id) => fixed.has(id)) ? 'action.notChangeable' : null;
  },
  run: (context) => {
    const { board } = context.session;
    const { ids, fixed, isWhole } = layoutScope(context.session);
    const task = layoutTask(board.getSnapshot(), isWhole ? { fixed } : { ids, fixed });
    startLayout({ task, way }, (found) => apply(context, found, isWhole));
  },
}));

/** Moves the companies to their new places, with their areas, all in one step, and offers to take it back. */
function apply(
  { session, canvas, translate }: ActionContext,
  found: FoundLayout | null,
  isWhole: boolean,
): void {
  if (found === null) {
    toast({ text: translate('layout.failed') });
    return;
  }
  const { board } = session;
  const { companies } = board.getSnapshot();
  const moves = movedBy(session, found);
  const count = Object.keys(moves.positions).filter((id) => companies.has(id)).length;
  if (count === 0) {
    toast({ text: translate('layout.asIs') });
    return;
  }
  board.execute(commands['items.move'], moves);
  if (isWhole) canvas.fit();
  else canvas.reveal(found.places.keys());
  toast({
    text: translate('layout.done', { count }),
    action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
  });
}
