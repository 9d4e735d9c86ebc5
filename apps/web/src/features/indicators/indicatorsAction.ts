import { ChartColumn } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const openIndicatorsAction: Action = {
  id: 'indicators.open',
  label: 'indicators.open',
  icon: ChartColumn,
  shortcuts: ['Shift+I'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showPanel('indicators'),
};
