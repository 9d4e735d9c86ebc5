import type { Amount } from '@symbiomap/domain';
import { formatAmount, type Translate } from '@symbiomap/i18n';
import {
  companyCard,
  companyIcon,
  flowIcon,
  flowWidths,
  type PaintLook,
  type SceneCard,
  type SceneLine,
} from '@symbiomap/scene';
import { countWords, sectorWords } from './cardWords.ts';
import { iconPath } from './iconPaths.ts';
import { amountWords } from './amountWords.ts';
import type { Stage } from './stage.ts';
import { systemInkNow } from './systemInkNow.ts';
import { themeNow } from './themeNow.ts';

/** How the stage is painted at this moment. */
export function paintLookOf(stage: Stage, zoom: number): PaintLook {
  const { session, detail } = stage;
  const translate = stage.translate();
  const { graph } = session.derived.getState();
  const { selection, connectFrom, mapLook } = session.view.getState();
  const widths = mapLook.isWidthByAmount ? flowWidths(session.board.getSnapshot()) : null;
  return {
    theme: themeNow(),
    system: systemInkNow(),
    detail: detail.get(),
    zoom,
    fontFamily: fontFamily(),
    words: {
      unnamed: translate('domain.unnamed'),
      brokenPhoto: translate('photo.broken'),
      whatFlows: translate('flow.what'),
      sector: ({ company, group }: SceneCard) => sectorWords(company.kind, group, translate),
      counts: ({ company }: SceneCard) =>
        countWords(companyCard(graph, company, translate.language), translate),
      amount: ({ flow }: SceneLine) =>
        amountWords(
          writtenAmount(translate, flow.amount),
          flow.evidence?.class ?? null,
          mapLook,
          translate,
        ),
    },
    icons: {
      card: ({ company, group }) => iconPath(companyIcon(company.kind, group)),
      flow: (sort) => iconPath(flowIcon(sort)),
    },
    map: mapLook,
    photoOf: ({ hash }) => stage.bitmaps.get(hash),
    hasLabels: true,
    isHasty: false,
    widthOf: ({ id }) => widths?.widthOf.get(id) ?? null,
    selected: selection,
    connectFrom,
    severityOf: stage.severityOf,
    peopleAt: stage.peopleAt,
    openCommentsOn: stage.openCommentsOn,
  };
}

let knownFamily = '';
/** Asked once: the answer costs a look at all styles, and stays the same. */
function fontFamily(): string {
  if (knownFamily === '') knownFamily = getComputedStyle(document.documentElement).fontFamily;
  return knownFamily;
}

const written = new WeakMap<Translate, WeakMap<Amount, string>>();
/** Each amount is written once: lines on the move are painted in every frame. */
function writtenAmount(translate: Translate, amount: Amount | null): string {
  if (amount === null) return '';
  const known = written.get(translate) ?? new WeakMap<Amount, string>();
  written.set(translate, known);
  const text = known.get(amount) ?? formatAmount(translate, amount);
  known.set(amount, text);
  return text;
}
