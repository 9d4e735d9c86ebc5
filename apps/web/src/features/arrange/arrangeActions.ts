import { commands } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import { aligned, distributed, placesOf, type Alignment, type Spread } from '@symbiomap/scene';
import {
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignHorizontalJustifyCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  AlignVerticalJustifyCenter,
  type LucideIcon,
} from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { changeableSelection, whyNotChange } from '../../actions/whyNot.ts';

type Places = ReadonlyMap<string, Position>;

const alignments: readonly (readonly [Alignment, Shortcut, LucideIcon])[] = [
  ['left', 'Alt+A', AlignStartVertical],
  ['right', 'Alt+D', AlignEndVertical],
  ['top', 'Alt+W', AlignStartHorizontal],
  ['bottom', 'Alt+S', AlignEndHorizontal],
  ['row', 'Alt+H', AlignVerticalJustifyCenter],
  ['column', 'Alt+V', AlignHorizontalJustifyCenter],
];
const spreads: readonly (readonly [Spread, Shortcut, LucideIcon])[] = [
  ['across', 'Alt+Shift+H', AlignHorizontalDistributeCenter],
  ['down', 'Alt+Shift+V', AlignVerticalDistributeCenter],
];

/** Where the selected companies lie that this person may move. */
function selectedPlaces(context: ActionContext): Places {
  const places = placesOf(context.session.board.getSnapshot());
  return new Map(
    changeableSelection(context).flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

/** An action that moves the selected companies, all in one step, if there are at least so many. */
function arranging(
  id: string,
  label: MessageKey,
  shortcut: Shortcut,
  icon: LucideIcon,
  { atLeast, tooFew }: { readonly atLeast: number; readonly tooFew: MessageKey },
  arrange: (places: Places) => Readonly<Record<string, Position>>,
): Action {
  return {
    id: `arrange.${id}`,
    label,
    icon,
    shortcuts: [shortcut],
    whyNot: (context) =>
      whyNotChange(context) ?? (selectedPlaces(context).size >= atLeast ? null : tooFew),
    run: (context) => {
      const positions = arrange(selectedPlaces(context));
      if (Object.keys(positions).length === 0) return;
      context.session.board.execute(commands['items.move'], { positions });
    },
  };
}

export const arrangeActions: readonly Action[] = [
  ...alignments.map(([alignment, shortcut, icon]) =>
    arranging(
      alignment,
      `arrange.${alignment}`,
      shortcut,
      icon,
      { atLeast: 2, tooFew: 'arrange.selectTwo' },
      (places) => aligned(places, alignment),
    ),
  ),
  ...spreads.map(([spread, shortcut, icon]) =>
    arranging(
      spread,
      `arrange.${spread}`,
      shortcut,
      icon,
      { atLeast: 3, tooFew: 'arrange.selectThree' },
      (places) => distributed(places, spread),
    ),
  ),
];
