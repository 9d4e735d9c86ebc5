import type { MenuSubject } from './menuSubject.ts';

const copying = ['here.copy', 'here.cut', 'selection.duplicate'] as const;
const looking = ['viewport.fitSelection', 'filter.focus'] as const;
const ending = ['selection.lock', 'selection.delete'] as const;

/** The actions of each menu, by their ids, in groups. */
export const menuGroups: Readonly<Record<MenuSubject, readonly (readonly string[])[]>> = {
  company: [['selection.rename', 'tool.flow'], looking, copying, ending],
  flow: [['selection.rename'], looking, ending],
  item: [['selection.rename'], copying, ending],
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
    copying,
    ending,
  ],
  board: [
    ['here.addCompany', 'here.paste'],
    ['selection.all', 'viewport.fit'],
  ],
};
