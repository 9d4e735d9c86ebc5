import { readBoardFile, type BoardSnapshot } from '@symbiomap/domain';

/** A small board with a record in every table. */
export function sampleBoard(): BoardSnapshot {
  const result = readBoardFile({
    format: 'symbiomap.board',
    version: 1,
    madeWith: { tool: 'by hand' },
    board: { title: 'Kalundborg', language: 'en', mood: 'hopeful' },
    companies: [
      {
        id: 'asnaes',
        name: 'Asnæs power station',
        position: { x: 0, y: 0 },
        note: 'Burns coal.',
        shoeSize: 44,
      },
      { id: 'gyproc', name: 'Gyproc', position: { x: 400, y: 0 }, differentFrom: ['asnaes'] },
      {
        id: 'novo',
        name: 'Novo Nordisk',
        position: { x: 400, y: 300 },
        photo: { hash: 'b'.repeat(64), type: 'image/jpeg' },
      },
    ],
    resources: [
      { id: 'gypsum', name: 'Gypsum', names: { ru: 'Гипс' }, kind: 'by-product' },
      { id: 'steam', name: 'Steam', kind: 'heat' },
    ],
    offers: [{ id: 'o1', company: 'asnaes', resource: 'gypsum', amount: { mode: 80_000 } }],
    needs: [{ id: 'n1', company: 'gyproc', resource: 'gypsum' }],
    processes: [
      {
        id: 'p1',
        company: 'asnaes',
        name: 'Scrubber',
        outputs: [{ resource: 'gypsum', amount: { mode: 80_000, unit: 't', per: 'year' } }],
      },
    ],
    flows: [
      {
        id: 'f1',
        from: 'asnaes',
        to: 'gyproc',
        resource: 'gypsum',
        stage: 'operating',
        amount: { mode: 80_000, unit: 't', per: 'year' },
        avoids: { flow: 'f2' },
      },
      { id: 'f2', from: 'asnaes', to: 'novo', resource: 'steam' },
    ],
    areas: [
      { id: 'a1', title: 'Team 1', position: { x: 0, y: 0 }, size: { width: 800, height: 600 } },
    ],
    notes: [{ id: 't1', text: 'Ask about winter.', position: { x: 50, y: 500 } }],
    comments: [{ id: 'k1', on: 'f1', author: 'Anna', text: 'Since 1993?' }],
    tour: [{ id: 's1', title: 'Gypsum', text: 'It began here.', focus: ['asnaes', 'gyproc'] }],
    exceptions: [{ id: 'x1', finding: 'S06:novo', reason: 'Joins next year.' }],
    refusals: [{ id: 'w1', from: 'asnaes', to: 'novo', resource: 'gypsum', reason: 'No use.' }],
    scenarios: [{ id: 'v1', name: 'Without coal', off: ['f1'], without: ['asnaes'] }],
    assessments: [{ id: 'u1', name: 'Gypsum', flows: ['f1'] }],
    scores: [
      { id: 'z1', assessment: 'u1', flow: 'f1', criterion: 'legal', value: 4, certainty: 2 },
    ],
    factors: [{ id: 'y1', about: 'gypsum:production', value: 0.01 }],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
