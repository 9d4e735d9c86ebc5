import type { MessageKey } from '@symbiomap/i18n';
import type { MapLook } from '@symbiomap/scene';
import { Factory, Spline, Waves, type LucideIcon } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

function looking(
  id: string,
  label: MessageKey,
  icon: LucideIcon,
  change: (look: MapLook) => Partial<MapLook>,
): Action {
  return {
    id: `look.${id}`,
    label,
    icon,
    shortcuts: [],
    whyNot: ({ session }) => {
      const { mapLook } = session.view.getState();
      const isSo = Object.entries(change(mapLook)).every(
        ([key, value]) => mapLook[key as keyof MapLook] === value,
      );
      return isSo ? 'look.isSo' : null;
    },
    run: ({ session }) => {
      const { mapLook, changeMapLook } = session.view.getState();
      changeMapLook(change(mapLook));
    },
  };
}

/** What colour and width of the map tell: in this window only. */
export const lookActions: readonly Action[] = [
  looking('cards.sector', 'look.cards.sector', Factory, () => ({ cards: 'sector' })),
  looking('cards.kind', 'look.cards.kind', Factory, () => ({ cards: 'kind' })),
  looking('lines.sort', 'look.lines.sort', Spline, () => ({ lines: 'sort' })),
  looking('lines.stage', 'look.lines.stage', Spline, () => ({ lines: 'stage' })),
  looking('lines.evidence', 'look.lines.evidence', Spline, () => ({ lines: 'evidence' })),
  looking('width', 'look.width', Waves, ({ isWidthByAmount }) => ({
    isWidthByAmount: !isWidthByAmount,
  })),
];
