import { nameIn } from '@symbiomap/domain';
import { useEffect } from 'react';
import { useBoard, useSession, useShown, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import type { WhatIf } from '../../state/whatIf.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useIndicators } from './useIndicators.ts';

/** Says over the map that it is looked at without somebody, what ends then, and leads back. */
export function WhatIfBanner() {
  const { view } = useSession();
  const translate = useTranslate();
  const whatIf = useView((state) => state.whatIf);
  const lost = useView((state) => state.lost);
  const companies = useBoard((board) => board.companies);
  const isNarrowed = useShown() !== null;
  const without = (whatIf?.companies ?? []).filter((id) => companies.has(id));
  const company = companies.get(without[0] ?? '');
  const words =
    lost === null || company === undefined
      ? null
      : {
          text: translate('whatIf.banner', {
            count: without.length,
            name: nameIn(company, translate.language) || translate('domain.unnamed'),
            flows: lost.flows.length,
            stopped: lost.stopped.length,
            cutOff: lost.cutOff.length,
          }),
          endName: translate('whatIf.end'),
          onEnd: () => view.getState().askWhatIf(null),
        };
  return (
    <>
      {whatIf !== null && <Loss whatIf={whatIf} without={without} />}
      <Banner words={words} isSecond={isNarrowed} />
    </>
  );
}

/** Keeps the map told what ends, as long as somebody looks. */
function Loss({
  whatIf: { part, scenario },
  without,
}: {
  readonly whatIf: WhatIf;
  readonly without: readonly string[];
}) {
  const { view } = useSession();
  const { answer } = useIndicators({ subject: part, scenario, without, isLossOnly: true });
  const loss = answer?.loss ?? null;
  const left = without.join(' ');
  useEffect(() => {
    const { showLost, askWhatIf } = view.getState();
    if (left === '') askWhatIf(null);
    else if (loss !== null) showLost({ ...loss, left: left.split(' ') });
  }, [view, loss, left]);
  return null;
}
