import { commands } from '@symbiomap/document';
import { findRecord, type Position } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import {
  aligned,
  distributed,
  itemBoxes,
  withCarried,
  type Alignment,
  type Box,
  type Spread,
} from '@symbiomap/scene';
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

type Boxes = ReadonlyMap<string, Box>;

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

/** Where the selected things lie that this person may move and that are not locked. */
function selectedBoxes(context: ActionContext): Boxes {
  const board = context.session.board.getSnapshot();
  const boxes = itemBoxes(board);
  return new Map(
    changeableSelection(context).flatMap((id) => {
      const box = boxes.get(id);
      const isLocked = findRecord(board, id)?.record.locked === true;
      return box === undefined || isLocked ? [] : [[id, box] as const];
    }),
  );
}

/** An action that moves the selected things, all in one step, if there are at least so many. */
function arranging(
  id: string,
  label: MessageKey,
  shortcut: Shortcut,
  icon: LucideIcon,
  { atLeast, tooFew }: { readonly atLeast: number; readonly tooFew: MessageKey },
  arrange: (boxes: Boxes) => Readonly<Record<string, Position>>,
): Action {
  return {
    id: `arrange.${id}`,
    label,
    icon,
    shortcuts: [shortcut],
    whyNot: (context) =>
      whyNotChange(context) ?? (selectedBoxes(context).size >= atLeast ? null : tooFew),
    run: (context) => {
      const { board } = context.session;
      const arranged = arrange(selectedBoxes(context));
      if (Object.keys(arranged).length === 0) return;
      const positions = withCarried(board.getSnapshot(), arranged);
      board.execute(commands['items.move'], { positions });
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
      (boxes) => aligned(boxes, alignment),
    ),
  ),
  ...spreads.map(([spread, shortcut, icon]) =>
    arranging(
      spread,
      `arrange.${spread}`,
      shortcut,
      icon,
      { atLeast: 3, tooFew: 'arrange.selectThree' },
      (boxes) => distributed(boxes, spread),
    ),
  ),
];
