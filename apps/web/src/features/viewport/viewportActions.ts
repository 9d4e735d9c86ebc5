import { Maximize, Minus, Mouse, Plus, Search } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import { usePreferences } from '../../state/preferences.ts';
import { toast } from '../../ui/toasts.tsx';

const always = () => null;

export const zoomOutAction: Action = {
  id: 'viewport.zoomOut',
  label: 'viewport.zoomOut',
  icon: Minus,
  shortcuts: ['Mod+-'],
  whyNot: always,
  run: ({ canvas }) => canvas.zoomOut(),
};

export const zoomInAction: Action = {
  id: 'viewport.zoomIn',
  label: 'viewport.zoomIn',
  icon: Plus,
  shortcuts: ['Mod+=', 'Mod++'],
  whyNot: always,
  run: ({ canvas }) => canvas.zoomIn(),
};

export const actualSizeAction: Action = {
  id: 'viewport.actualSize',
  label: 'viewport.actualSize',
  icon: Search,
  shortcuts: ['Mod+0', 'Shift+0'],
  whyNot: always,
  run: ({ canvas }) => canvas.zoomTo(1),
};

export const fitAction: Action = {
  id: 'viewport.fit',
  label: 'viewport.fit',
  icon: Maximize,
  shortcuts: ['Shift+1', 'Home'],
  whyNot: always,
  run: ({ canvas }) => canvas.fit(),
};

export const fitSelectionAction: Action = {
  id: 'viewport.fitSelection',
  label: 'viewport.fitSelection',
  icon: Search,
  shortcuts: ['Shift+2'],
  whyNot: ({ session }) =>
    session.view.getState().selection.size > 0 ? null : 'action.selectFirst',
  run: ({ session, canvas }) => canvas.centreOn(session.view.getState().selection),
};

/**
 * What turning the wheel does. Nothing is guessed from the wheel's own signals: those of many trackpads are the same
 * as a mouse's, and two fingers that suddenly zoom are worse than a wheel that moves.
 */
export const wheelAction: Action = {
  id: 'viewport.wheel',
  label: 'wheel.toggle',
  icon: Mouse,
  shortcuts: [],
  whyNot: always,
  run: ({ translate }) => {
    const { doesWheelZoom, setWheelZoom } = usePreferences.getState();
    setWheelZoom(!doesWheelZoom);
    toast({ text: translate(doesWheelZoom ? 'wheel.pans' : 'wheel.zooms') });
  },
};
