import type { Feature } from '../actions/action.ts';
import { actionPlanFeature } from '../features/actionPlan/feature.ts';
import { areasFeature } from '../features/areas/feature.ts';
import { arrangeFeature } from '../features/arrange/feature.ts';
import { bigScreenFeature } from '../features/bigScreen/feature.ts';
import { boardMenuFeature } from '../features/boardMenu/feature.ts';
import { chainAssessmentFeature } from '../features/chainAssessment/feature.ts';
import { commentsFeature } from '../features/comments/feature.ts';
import { companiesFeature } from '../features/companies/feature.ts';
import { connectFeature } from '../features/connect/feature.ts';
import { contextMenuFeature } from '../features/contextMenu/feature.ts';
import { deleteBoardFeature } from '../features/deleteBoard/feature.ts';
import { factorsFeature } from '../features/factors/feature.ts';
import { filterFeature } from '../features/filter/feature.ts';
import { findFeature } from '../features/find/feature.ts';
import { findingsFeature } from '../features/findings/feature.ts';
import { flowsFeature } from '../features/flows/feature.ts';
import { followFeature } from '../features/follow/feature.ts';
import { hintsFeature } from '../features/hints/feature.ts';
import { historyFeature } from '../features/history/feature.ts';
import { indicatorsFeature } from '../features/indicators/feature.ts';
import { introduceFeature } from '../features/introduce/feature.ts';
import { joinFeature } from '../features/join/feature.ts';
import { layoutFeature } from '../features/layout/feature.ts';
import { legendFeature } from '../features/legend/feature.ts';
import { notesFeature } from '../features/notes/feature.ts';
import { noticesFeature } from '../features/notices/feature.ts';
import { outlineFeature } from '../features/outline/feature.ts';
import { paletteFeature } from '../features/palette/feature.ts';
import { peopleFeature } from '../features/people/feature.ts';
import { resourcesFeature } from '../features/resources/feature.ts';
import { selectionFeature } from '../features/selection/feature.ts';
import { shareFeature } from '../features/share/feature.ts';
import { boardSettingsFeature } from '../features/boardSettings/feature.ts';
import { calmFeature } from '../features/calm/feature.ts';
import { snappingFeature } from '../features/snapping/feature.ts';
import { stackingFeature } from '../features/stacking/feature.ts';
import { stagesFeature } from '../features/stages/feature.ts';
import { startFeature } from '../features/start/feature.ts';
import { tablesFeature } from '../features/tables/feature.ts';
import { toolsFeature } from '../features/tools/feature.ts';
import { versionsFeature } from '../features/versions/feature.ts';
import { viewportFeature } from '../features/viewport/feature.ts';
import { walkFeature } from '../features/walk/feature.ts';

/** Everything an open board can do, in the order in which it is shown. A feature is one folder and one line here. */
export const features: readonly Feature[] = [
  boardMenuFeature,
  toolsFeature,
  historyFeature,
  versionsFeature,
  viewportFeature,
  bigScreenFeature,
  findFeature,
  filterFeature,
  selectionFeature,
  walkFeature,
  connectFeature,
  contextMenuFeature,
  arrangeFeature,
  snappingFeature,
  calmFeature,
  stackingFeature,
  layoutFeature,
  outlineFeature,
  tablesFeature,
  stagesFeature,
  actionPlanFeature,
  chainAssessmentFeature,
  factorsFeature,
  introduceFeature,
  companiesFeature,
  flowsFeature,
  areasFeature,
  notesFeature,
  resourcesFeature,
  legendFeature,
  followFeature,
  indicatorsFeature,
  findingsFeature,
  hintsFeature,
  commentsFeature,
  peopleFeature,
  noticesFeature,
  shareFeature,
  startFeature,
  joinFeature,
  boardSettingsFeature,
  deleteBoardFeature,
  paletteFeature,
];
