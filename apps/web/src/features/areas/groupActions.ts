import { commands } from '@symbiomap/document';
import { areaRound, itemBoxes } from '@symbiomap/scene';
import { Group, Ungroup } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import {
  changeableSelection,
  whyNotAdd,
  whyNotChange,
  whyNotSelected,
} from '../../actions/whyNot.ts';

/** What the selected companies, notes and areas cover. */
function selectedBoxes({ session }: ActionContext) {
  const boxes = itemBoxes(session.board.getSnapshot());
  return [...session.view.getState().selection].flatMap((id) => boxes.get(id) ?? []);
}

/** The selected areas that this person may take away. */
function selectedAreas(context: ActionContext): readonly string[] {
  const { areas } = context.session.board.getSnapshot();
  return changeableSelection(context).filter((id) => areas.has(id));
}

/** A new area round what is selected; its title is asked for at once. */
const groupAction: Action = {
  id: 'selection.group',
  label: 'selection.group',
  icon: Group,
  shortcuts: ['Mod+G'],
  whyNot: (context) =>
    whyNotAdd(context) ??
    whyNotSelected(context) ??
    (selectedBoxes(context).length > 0 ? null : 'area.selectThings'),
  run: (context) => {
    const box = areaRound(selectedBoxes(context));
    if (box === null) return;
    const { board, view } = context.session;
    const { x, y, width, height } = box;
    const fields = { title: '', position: { x, y }, size: { width, height } };
    const id = board.execute(commands['area.create'], { fields });
    view.getState().select([id]);
    view.getState().startEditing(id);
  },
};

/** Takes the selected areas away; what lies in them stays. */
const ungroupAction: Action = {
  id: 'selection.ungroup',
  label: 'selection.ungroup',
  icon: Ungroup,
  shortcuts: ['Mod+Shift+G'],
  whyNot: (context) =>
    whyNotChange(context) ?? (selectedAreas(context).length > 0 ? null : 'area.selectArea'),
  run: (context) => deleteWithToast(context, selectedAreas(context)),
};

export const groupActions: readonly Action[] = [groupAction, ungroupAction];
