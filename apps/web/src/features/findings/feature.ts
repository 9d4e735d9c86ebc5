import { ListChecks } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { FindingsButton } from './FindingsButton.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';

export const findingsFeature: Feature = {
  id: 'findings',
  slots: { topRight: FindingsButton },
  panel: { tab: 'findings', label: 'findings.title', icon: ListChecks, Component: FindingsPanel },
};
