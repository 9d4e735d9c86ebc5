import { connectBareClient } from './support/bareClient.ts';
import { expect, test } from './support/test.ts';

test('a program with nothing but y-websocket draws along', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  const program = await connectBareClient(server, board, 'editor');
  expect(program.companies.size).toBe(13);
  expect(program.company('asnaes').get('name')).toBe('Asnæs power station');

  program.addCompany('biogas', 'Biogas plant', { x: 900, y: 880 });
  program.company('farms').set('position', { x: 0, y: 760 });
  await expect(anna.card('Biogas plant')).toBeVisible();
  await expect.poll(() => anna.placeOf('Farms')).toBe('translate(0px, 760px)');

  await anna.connect('Biogas plant', 'Municipality of Kalundborg', 'Biogas 5 t/week', 'top');
  await expect.poll(() => program.flows.size).toBe(19);
  const drawn = [...program.flows.values()].find((flow) => flow.get('from') === 'biogas');
  await expect
    .poll(() => drawn?.toJSON())
    .toMatchObject({ to: 'municipality', amount: { mode: 5, unit: 't', per: 'week' } });
  program.close();
});
