import type { MenuSubject } from './menuSubject.ts';

const copying = ['here.copy', 'here.cut', 'selection.duplicate'] as const;
const looking = ['viewport.fitSelection', 'filter.focus'] as const;
const stacking = ['arrange.toFront', 'arrange.toBack'] as const;
const ending = ['selection.lock', 'selection.delete'] as const;

/** The actions of each menu, by their ids, in groups. */
export const menuGroups: Readonly<Record<MenuSubject, readonly (readonly string[])[]>> = {
  company: [
    ['selection.rename', 'tool.flow', 'walk.connect', 'tool.comment'],
    ['hints.askFor', ...looking],
    copying,
    ending,
  ],
  flow: [['selection.rename', 'tool.comment', 'chainAssessment.open'], looking, ending],
  note: [['selection.rename', 'tool.comment'], stacking, copying, ending],
  area: [['selection.rename', 'selection.ungroup', 'tool.comment'], stacking, copying, ending],
  several: [
    looking,
    [
      'arrange.left',
      'arrange.right',
      'arrange.top',
      'arrange.bottom',
      'arrange.row',
      'arrange.column',
      'arrange.across',
      'arrange.down',
    ],
    [...copying, 'selection.group', 'chainAssessment.open'],
    ending,
  ],
  board: [
    ['here.addCompany', 'here.addNote', 'here.addArea'],
    ['here.paste'],
    ['selection.all', 'viewport.fit'],
  ],
};
