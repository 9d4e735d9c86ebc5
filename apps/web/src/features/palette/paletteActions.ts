import { Command, Keyboard } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const paletteAction: Action = {
  id: 'palette.open',
  label: 'palette.open',
  icon: Command,
  shortcuts: ['Mod+K', 'Mod+/', 'Mod+Shift+P'],
  isForWriters: true,
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('palette'),
};

export const shortcutsAction: Action = {
  id: 'palette.shortcuts',
  label: 'shortcuts.title',
  icon: Keyboard,
  shortcuts: ['?', 'F1'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('shortcuts'),
};
