import { nameIn } from '@symbiomap/domain';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useBoard, useSession, useShown, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import type { WhatIf } from '../../state/whatIf.ts';
import { useIndicators } from './useIndicators.ts';
import styles from './whatIfBanner.module.css';

/** Says over the map that it is looked at without somebody, what ends then, and leads back. */
export function WhatIfBanner() {
  const whatIf = useView((state) => state.whatIf);
  const isNarrowed = useShown() !== null;
  return (
    // Always there, or it would not be spoken when it first says something.
    <div className={styles.place} data-is-second={isNarrowed || undefined} role="status">
      {whatIf !== null && <Banner whatIf={whatIf} />}
    </div>
  );
}

function Banner({ whatIf }: { readonly whatIf: WhatIf }) {
  const { view } = useSession();
  const translate = useTranslate();
  const companies = useBoard((board) => board.companies);
  const lost = useView((state) => state.lost);
  const without = whatIf.companies.filter((id) => companies.has(id));
  useLost(whatIf, without);
  const [only] = without;
  const company = only === undefined ? undefined : companies.get(only);
  if (lost === null || company === undefined) return null;
  return (
    <p className={styles.banner}>
      <span className={styles.words}>
        {translate('whatIf.banner', {
          count: without.length,
          name: nameIn(company, translate.language) || translate('domain.unnamed'),
          flows: lost.flows.length,
          stopped: lost.stopped.length,
          cutOff: lost.cutOff.length,
        })}
      </span>
      <Button className={styles.end ?? ''} onPress={() => view.getState().askWhatIf(null)}>
        {translate('whatIf.end')}
        <X size={14} aria-hidden />
      </Button>
    </p>
  );
}

/** Keeps the map told what ends, as long as somebody looks. */
function useLost({ part, scenario }: WhatIf, without: readonly string[]): void {
  const { view } = useSession();
  const { answer } = useIndicators({ subject: part, scenario, without, isLossOnly: true });
  const loss = answer?.loss ?? null;
  const left = without.join(' ');
  useEffect(() => {
    const { showLost, askWhatIf } = view.getState();
    if (left === '') askWhatIf(null);
    else if (loss !== null) showLost({ ...loss, left: left.split(' ') });
  }, [view, loss, left]);
}
