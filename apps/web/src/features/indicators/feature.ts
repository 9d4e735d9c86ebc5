import { ChartColumn } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { IndicatorsButton } from './IndicatorsButton.tsx';
import { openIndicatorsAction } from './indicatorsAction.ts';
import { IndicatorsTab } from './IndicatorsTab.tsx';
import { WhatIfBanner } from './WhatIfBanner.tsx';

export const indicatorsFeature: Feature = {
  id: 'indicators',
  actions: [openIndicatorsAction],
  menu: [openIndicatorsAction],
  slots: { topRight: IndicatorsButton, overlay: WhatIfBanner },
  panel: {
    tab: 'indicators',
    label: 'indicators.title',
    icon: ChartColumn,
    Component: IndicatorsTab,
  },
};
