import { mapContents } from '@symbiomap/scene';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useBoard, useDerived, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { CardLegend } from './CardLegend.tsx';
import { LineLegend } from './LineLegend.tsx';
import { WidthLegend } from './WidthLegend.tsx';
import styles from './legend.module.css';

/** What colours and lines mean: only those that are on the board; and what they shall mean. */
export function Legend() {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const isOutlineOpen = useView((state) => state.isOutlineOpen);
  const isOpenHere = usePreferences((state) => state.isLegendOpen);
  const setOpenHere = usePreferences((state) => state.setLegendOpen);
  // On a phone it would cover the map it explains: there it is opened anew each time.
  const [isOpenOnPhone, setOpenOnPhone] = useState(false);
  const [isOpen, setOpen] = isPhone ? [isOpenOnPhone, setOpenOnPhone] : [isOpenHere, setOpenHere];
  const hasFlows = useBoard((board) => board.flows.size > 0);
  if (!hasFlows || (isPhone && isOutlineOpen)) return null;
  const Arrow = isOpen ? ChevronDown : ChevronUp;

  return (
    <section className={styles.legend} aria-label={translate('legend.title')}>
      <Button
        className={styles.toggle ?? ''}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {translate('legend.title')}
        <Arrow size={14} aria-hidden />
      </Button>
      {isOpen && <Meanings />}
    </section>
  );
}

function Meanings() {
  // As of the last look at what it means: what only moves about changes no count.
  const board = useDerived(({ graph }) => graph.board);
  const entries = useMemo(() => mapContents(board), [board]);
  return (
    <div className={styles.columns}>
      <CardLegend entries={entries} />
      <LineLegend entries={entries} />
      <WidthLegend />
    </div>
  );
}
