import { applyLoad } from '../generator/applyLoad.ts';
import { Crowd } from '../generator/crowd.ts';
import { notesOn, undisturbed } from '../generator/disturbance.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import type { Scenario } from '../measure/scenario.ts';
import { withServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';
import { loadColumns } from '../measure/loadColumns.ts';
import { warmUp } from './warmUp.ts';

const { writers, load } = knobs.fanout;

export const fanout: Scenario = {
  name: 'fanout',
  asks: `One room, ${writers} people drag at ${load.editsPerSecond} edits/s, everybody's pointer moves at ${load.pointersPerSecond} Hz.`,
  settings: ['10', '50', '200'],
  adapters: ['symbiomap', 'y-websocket-server', 'hocuspocus'],
  columns: loadColumns,
  bars: [
    {
      says: '10 people: p50 in ms',
      value: (figure) => figure('10', 'symbiomap', 'p50Ms'),
      limit: 1.5,
    },
    ratio('10', 'y-websocket-server', 1),
    {
      says: '50 people: p99 in ms',
      value: (figure) => figure('50', 'symbiomap', 'p99Ms'),
      limit: 15,
    },
    ratio('50', 'y-websocket-server', 0.5),
    {
      says: '200 people: p99 in ms',
      value: (figure) => figure('200', 'symbiomap', 'p99Ms'),
      limit: 60,
    },
    ratio('200', 'hocuspocus', 0.3),
  ],
  measure: (adapter, setting) =>
    withServer(adapter, async (server) => {
      await warmUp(server);
      let room = 0;
      const result = await undisturbed(async () => {
        const records = new LoadRecords();
        const plan = { clients: Number(setting), writers };
        const crowd = await Crowd.open(
          await server.openRoom(`fanout-${(room += 1)}`),
          plan,
          records,
        );
        const measured = await applyLoad(server.process, [crowd], load, records);
        crowd.end();
        return measured;
      });
      return { figures: { ...result }, notes: notesOn(result) };
    }),
};

function ratio(setting: string, peer: 'y-websocket-server' | 'hocuspocus', limit: number) {
  return {
    says: `${setting} people: server processor time, times ${peer}`,
    value: (figure: (setting: string, name: 'symbiomap' | typeof peer, of: string) => number) =>
      figure(setting, 'symbiomap', 'serverCores') / figure(setting, peer, 'serverCores'),
    limit,
  };
}
