import { assessBoard, lossWithout } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import type { Numbered } from '../../board/workerLine.ts';
import type { BoardPart } from '../../state/whatIf.ts';
import type { IndicatorsAnswer, IndicatorsQuestion } from './indicatorMessages.ts';

addEventListener('message', ({ data }: MessageEvent<Numbered<IndicatorsQuestion>>) => {
  const { id, board, today, subject, scenario, without, isLossOnly } = data;
  const graph = graphOf(board);
  const meant = { today, ...partOf(subject) };
  const other = { ...meant, ...(scenario !== null && { scenario }) };
  const answer: Numbered<IndicatorsAnswer> = {
    id,
    today: isLossOnly ? [] : assessBoard(graph, meant),
    otherwise:
      isLossOnly || (scenario === null && without.length === 0)
        ? null
        : assessBoard(graph, { ...other, without }),
    loss: without.length === 0 ? null : lossWithout(graph, other, without),
  };
  postMessage(answer);
});

function partOf(subject: BoardPart) {
  if (subject.kind === 'companies') return { companies: new Set(subject.ids) };
  return subject.kind === 'chain' ? { flows: new Set(subject.flows) } : {};
}
