import { commands } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { layoutTask, layoutWays, type LayoutWay } from '@symbiomap/layout';
import { Orbit, Workflow } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { toast } from '../../ui/toasts.tsx';
import { layoutRun, startLayout } from './layoutRun.ts';
import { layoutScope, movedPlaces } from './layoutScope.ts';

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
    return fixed.size < ids.size ? null : 'action.notChangeable';
  },
  run: (context) => {
    const { board } = context.session;
    const scope = layoutScope(context.session);
    const task = layoutTask(board.getSnapshot(), scope);
    startLayout({ task, way }, (places) => apply(context, places, scope.isWhole));
  },
}));

/** Moves the companies to their new places, all in one step, and offers to take it back. */
function apply(
  { session, canvas, translate }: ActionContext,
  places: ReadonlyMap<string, Position> | null,
  isWhole: boolean,
): void {
  if (places === null) {
    toast({ text: translate('layout.failed') });
    return;
  }
  const { board } = session;
  const positions = movedPlaces(session, places);
  const ids = Object.keys(positions);
  if (ids.length === 0) {
    toast({ text: translate('layout.asIs') });
    return;
  }
  board.execute(commands['items.move'], { positions });
  if (isWhole) canvas.fit();
  else canvas.reveal(places.keys());
  toast({
    text: translate('layout.done', { count: ids.length }),
    action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
  });
}
