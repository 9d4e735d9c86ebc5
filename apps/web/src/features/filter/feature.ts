import { Funnel } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { focusAction, openFilterAction, showAllAction } from './filterActions.ts';
import { FilterButton } from './FilterButton.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { ShownBanner } from './ShownBanner.tsx';

export const filterFeature: Feature = {
  id: 'filter',
  actions: [openFilterAction, focusAction, showAllAction],
  menu: [openFilterAction],
  slots: { topRight: FilterButton, overlay: ShownBanner },
  panel: { tab: 'filter', label: 'filter.title', icon: Funnel, Component: FilterPanel },
};
