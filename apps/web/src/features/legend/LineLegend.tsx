import {
  evidenceLevel,
  flowIcon,
  flowLines,
  lineColor,
  lineColorings,
  usualLook,
  type MapContents,
} from '@symbiomap/scene';
import { useSession, useView } from '../../board/SessionContext.tsx';
import { SceneIcon } from '../../canvas/SceneIcon.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { LegendRow, LineSign } from './LegendRow.tsx';
import { LookChoice } from './LookChoice.tsx';

/** What the colours, dashes and icons of lines mean, and what the colours shall tell. */
export function LineLegend({ entries }: { readonly entries: MapContents }) {
  const translate = useTranslate();
  const { view } = useSession();
  const coloring = useView(({ mapLook }) => mapLook.lines);
  const isBySort = coloring === 'sort';
  const isByEvidence = coloring === 'evidence';
  const plain = 'var(--secondary-ink)';
  return (
    <div>
      <LookChoice
        title={translate('legend.flows')}
        label={translate('legend.colourOfFlows')}
        value={coloring}
        options={lineColorings.map((id) => ({ id, name: translate(`legend.lines.${id}`) }))}
        onChange={(lines) => view.getState().changeMapLook({ lines })}
      />
      {isByEvidence && (
        <ul>
          {entries.evidence.map(({ what, count }) => (
            <LegendRow
              key={what ?? 'unsaid'}
              count={count}
              sign={
                <LineSign
                  color={`var(--evidence-${evidenceLevel(what)})`}
                  line={flowLines.operating}
                />
              }
            >
              {translate(what === null ? 'evidence.unsaid' : `evidence.${what}`)}
            </LegendRow>
          ))}
        </ul>
      )}
      <ul>
        {entries.sorts.map(({ what, count }) => {
          const color = isBySort ? `var(--flow-${what})` : plain;
          return (
            <LegendRow
              key={what}
              count={count}
              sign={
                <>
                  <SceneIcon icon={flowIcon(what)} size={14} color={color} />
                  {isBySort && <LineSign color={color} line={flowLines.agreement} />}
                </>
              }
            >
              {translate(`flowSort.${what}`)}
            </LegendRow>
          );
        })}
      </ul>
      <ul>
        {entries.stages.map(({ what, count }) => {
          const look = { ...usualLook, lines: 'stage' } as const;
          const color = lineColor(look, { sort: 'service', stage: what, evidence: null });
          return (
            <LegendRow
              key={what}
              count={count}
              sign={
                <LineSign
                  color={coloring === 'stage' ? `var(--${color})` : plain}
                  line={flowLines[what]}
                />
              }
            >
              {translate(`stage.${what}`)}
            </LegendRow>
          );
        })}
      </ul>
    </div>
  );
}
