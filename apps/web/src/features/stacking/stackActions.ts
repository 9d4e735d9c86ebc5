import { commands } from '@symbiomap/document';
import type { MessageKey } from '@symbiomap/i18n';
import { itemBoxes, touches } from '@symbiomap/scene';
import {
  ArrowDownToLine,
  ArrowUpToLine,
  BringToFront,
  SendToBack,
  type LucideIcon,
} from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { changeableSelection, whyNotChange } from '../../actions/whyNot.ts';

type Step = 'toFront' | 'toBack' | 'forward' | 'backward';

/** The selected things that lie over each other: not flows. */
function selectedThings(context: ActionContext): readonly string[] {
  const { companies, notes, areas } = context.session.board.getSnapshot();
  return changeableSelection(context).filter(
    (id) => companies.has(id) || notes.has(id) || areas.has(id),
  );
}

/** What touches some things: only past these a step is to be seen. */
function touching(context: ActionContext, ids: readonly string[]): readonly string[] {
  const boxes = itemBoxes(context.session.board.getSnapshot());
  const own = ids.flatMap((id) => boxes.get(id) ?? []);
  return [...boxes].filter(([, box]) => own.some((one) => touches(one, box))).map(([id]) => id);
}

function stacking(step: Step, icon: LucideIcon, shortcut: Shortcut): Action {
  const label: MessageKey = `stacking.${step}`;
  const isOneStep = step === 'forward' || step === 'backward';
  return {
    id: `arrange.${step}`,
    label,
    icon,
    shortcuts: [shortcut],
    whyNot: (context) =>
      whyNotChange(context) ?? (selectedThings(context).length > 0 ? null : 'area.selectThings'),
    run: (context) => {
      const ids = selectedThings(context);
      const among = isOneStep ? { among: touching(context, ids) } : {};
      context.session.board.execute(commands[`items.${step}`], { ids, ...among });
    },
  };
}

export const stackActions: readonly Action[] = [
  stacking('toFront', BringToFront, ']'),
  stacking('toBack', SendToBack, '['),
  stacking('forward', ArrowUpToLine, 'Mod+]'),
  stacking('backward', ArrowDownToLine, 'Mod+['),
];
