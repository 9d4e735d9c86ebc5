import { cardColorings, companyIcon, groupOfKind, type MapContents } from '@symbiomap/scene';
import { useSession, useView } from '../../board/SessionContext.tsx';
import { SceneIcon } from '../../canvas/SceneIcon.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { LegendRow } from './LegendRow.tsx';
import { LookChoice } from './LookChoice.tsx';

/** What the colours of cards mean, and which it shall be. */
export function CardLegend({ entries }: { readonly entries: MapContents }) {
  const translate = useTranslate();
  const { view } = useSession();
  const coloring = useView(({ mapLook }) => mapLook.cards);
  const isBySector = coloring === 'sector';
  return (
    <div>
      <LookChoice
        title={translate('legend.companies')}
        label={translate('legend.colourOfCompanies')}
        value={coloring}
        options={cardColorings.map((id) => ({ id, name: translate(`legend.cards.${id}`) }))}
        onChange={(cards) => view.getState().changeMapLook({ cards })}
      />
      <ul>
        {isBySector &&
          entries.sectors.map(({ what, count }) => (
            <LegendRow
              key={what}
              count={count}
              sign={
                <SceneIcon
                  icon={companyIcon('company', what)}
                  size={14}
                  color={`var(--sector-${what})`}
                />
              }
            >
              {translate(`sector.${what}`)}
            </LegendRow>
          ))}
        {!isBySector &&
          entries.kinds.map(({ what, count }) => (
            <LegendRow
              key={what}
              count={count}
              sign={
                <SceneIcon
                  icon={companyIcon(what, 'unknown')}
                  size={14}
                  color={`var(--kind-${groupOfKind[what]})`}
                />
              }
            >
              {translate(`companyKind.${what}`)}
            </LegendRow>
          ))}
      </ul>
    </div>
  );
}
