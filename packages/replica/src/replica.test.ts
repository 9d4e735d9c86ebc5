import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { seededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import { connectReplica, isAllSaved, type Line } from './connectReplica.ts';
import { foldUpdates } from './foldUpdates.ts';
import { openReplica, type Replica } from './replica.ts';
import { memoryDevice, type MemoryTab } from './testing/memoryDevice.ts';
import { modelServer } from './testing/modelServer.ts';

process.setMaxListeners(0);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Something a person did that can be looked for on any copy: a mark set, or a thing taken away. */
interface Deed {
  readonly kind: 'mark' | 'take';
  readonly key: string;
  /** The device said that it keeps it. */
  isKept: boolean;
}

interface Tab {
  readonly memory: MemoryTab;
  readonly replica: Replica;
  readonly line: Line;
  readonly deeds: Deed[];
}

const isOn = (yDoc: Y.Doc, { kind, key }: Deed) =>
  kind === 'mark' ? yDoc.getMap('marks').has(key) : !yDoc.getMap('things').has(key);

const thingCount = 60;

/** Two devices with up to two tabs each, one server, and everything that may go wrong with them. */
function openWorld(seed: number) {
  const random = seededRandom(seed);
  const wait = () => new Promise((resolve) => setTimeout(resolve, random.below(12)));
  const server = modelServer(() => random.next());
  for (let index = 0; index < thingCount; index += 1)
    server.committed.getMap('things').set(`t${index}`, index);
  server.kill();
  server.start();
  const devices = [memoryDevice(wait), memoryDevice(wait)];
  const tabs = new Map<number, Tab>();
  const deeds: Deed[] = [];
  let count = 0;

  const openTab = (place: number) => {
    const device = devices[place % 2];
    if (device === undefined) throw new Error('no such device');
    const memory = device.openTab();
    const yDoc = new Y.Doc();
    yDoc.clientID = 1_000 + (count += 1);
    const content = random.chance(0.5) ? Y.encodeStateAsUpdate(server.committed) : null;
    const replica = openReplica({ yDoc, store: memory.stores.open('board', 'e1'), content });
    const line = connectReplica(replica, {
      serverUrl: 'ws://model/sync',
      boardId: 'board',
      key: 'k'.repeat(22),
      personSecret: null,
      epoch: 'e1',
      WebSocket: server.WebSocket,
      random: () => random.next(),
    });
    tabs.set(place, { memory, replica, line, deeds: [] });
  };
  const edit = ({ replica, deeds: own }: Tab) => {
    const { yDoc } = replica;
    const thing = random.pick([...yDoc.getMap('things').keys()]);
    const isTaking = thing !== undefined && random.chance(0.4);
    const deed: Deed = isTaking
      ? { kind: 'take', key: thing, isKept: false }
      : { kind: 'mark', key: `m${(count += 1)}`, isKept: false };
    if (isTaking) yDoc.getMap('things').delete(deed.key);
    else yDoc.getMap('marks').set(deed.key, true);
    own.push(deed);
    deeds.push(deed);
  };
  const close = async (place: number, crash: boolean) => {
    const tab = tabs.get(place);
    if (tab === undefined) return;
    note(tab);
    tabs.delete(place);
    tab.line.close();
    if (crash) tab.memory.crash(random.below(4));
    else {
      const closed = tab.replica.close();
      await vi.advanceTimersByTimeAsync(2_000);
      await closed;
      note(tab);
    }
    tab.replica.yDoc.destroy();
  };
  /** Remembers what the device says that it keeps. */
  const note = ({ replica, deeds: own }: Tab) => {
    const { isLoaded, unkept } = replica.getState();
    if (isLoaded && unkept === 0) for (const deed of own) deed.isKept = true;
  };
  const look = () => {
    for (const tab of tabs.values()) {
      note(tab);
      if (!isAllSaved(tab.replica.getState(), tab.line.getState())) continue;
      // Whatever is seen here: one's own, that of earlier sessions, and what others did.
      const seen = deeds.filter((deed) => isOn(tab.replica.yDoc, deed));
      const missing = seen.filter((deed) => !isOn(server.committed, deed));
      expect(missing, `called saved, but not on the disk (seed ${seed})`).toEqual([]);
    }
  };
  /** What devices keep as saved is on the server's disk; gives the rows that are kept as unsaved. */
  const lookAtDevices = async () => {
    let unsaved = 0;
    for (const device of devices) {
      const loading = device.openTab().stores.open('board', 'e1').load();
      await vi.advanceTimersByTimeAsync(12);
      const kept = await loading;
      if (!kept.ok) continue;
      const saved = new Y.Doc();
      for (const { update, isOwn } of kept.value)
        if (isOwn) unsaved += 1;
        else Y.applyUpdate(saved, update);
      const seen = deeds.filter(({ key }) => saved.getMap('marks').has(key));
      const missing = seen.filter((deed) => !isOn(server.committed, deed));
      expect(missing, `kept as saved, but not on the disk (seed ${seed})`).toEqual([]);
    }
    return unsaved;
  };
  return { random, server, devices, tabs, deeds, openTab, edit, close, look, lookAtDevices };
}

async function live(
  world: ReturnType<typeof openWorld>,
  steps: number,
  mayBreak: boolean,
): Promise<void> {
  const { random, server, devices, tabs } = world;
  const anyPlace = () => random.below(4);
  for (let step = 0; step < steps; step += 1) {
    const tab = tabs.get(anyPlace());
    const dice = random.next();
    if (dice < 0.5 && tab !== undefined) world.edit(tab);
    else if (dice < 0.56) tab?.line.pause();
    else if (dice < 0.64) tab?.line.retry();
    else if (dice < 0.68) server.kill();
    else if (dice < 0.76) server.start();
    else if (dice < 0.78) server.closeAll(4512);
    else if (dice < 0.82) await world.close(anyPlace(), random.chance(0.7));
    else if (dice < 0.9) {
      const place = anyPlace();
      if (!tabs.has(place)) world.openTab(place);
    } else if (dice < 0.92) void tab?.memory.stores.open('board', 'e1').compact(foldUpdates);
    else if (dice < 0.93 && mayBreak) random.pick(devices)?.setBroken(random.chance(0.5));
    else await vi.advanceTimersByTimeAsync(random.below(3) === 0 ? 1_500 : random.below(80));
    if (random.chance(0.5)) await vi.advanceTimersByTimeAsync(random.below(20));
    world.look();
    if (step % 20 === 0) await world.lookAtDevices();
  }
  for (const device of devices) device.setBroken(false);
}

/** Everyone comes back, on every device, until all is quiet. */
async function settle(world: ReturnType<typeof openWorld>): Promise<void> {
  world.server.start();
  for (const place of [0, 1, 2, 3]) if (!world.tabs.has(place)) world.openTab(place);
  await vi.advanceTimersByTimeAsync(100);
  for (const { line } of world.tabs.values()) line.retry();
  await vi.advanceTimersByTimeAsync(20_000);
  world.look();
  // A tab that found the device broken does not know what it keeps: the next session brings that.
  const blind = [...world.tabs].filter(([, { replica }]) => !replica.getState().isKeeping);
  for (const [place] of blind) await world.close(place, false);
  if (blind.length > 0) await settle(world);
}

const contentOf = (yDoc: Y.Doc) => [
  Object.keys(yDoc.getMap('marks').toJSON()).sort(),
  Object.keys(yDoc.getMap('things').toJSON()).sort(),
];

async function liveAndSettle(seed: number): Promise<void> {
  const world = openWorld(seed);
  for (const place of [0, 1]) world.openTab(place);
  await live(world, 120, seed % 4 === 0);
  const open = [...world.tabs.values()].flatMap(({ deeds }) => deeds);
  await settle(world);
  const { committed } = world.server;
  const promised = [...world.deeds.filter(({ isKept }) => isKept), ...open];
  expect(promised.filter((deed) => !isOn(committed, deed))).toEqual([]);
  for (const { replica, line } of world.tabs.values()) {
    expect(contentOf(replica.yDoc)).toEqual(contentOf(committed));
    expect(replica.getState()).toEqual({ isLoaded: true, isKeeping: true, unsaved: 0, unkept: 0 });
    expect(isAllSaved(replica.getState(), line.getState())).toBe(true);
  }
  for (const place of [0, 1, 2, 3]) await world.close(place, false);
  expect(await world.lookAtDevices()).toBe(0);
}

const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 40) }, (_, index) => index + 1);

test.each(process.env['SEED'] === undefined ? seeds : [Number(process.env['SEED'])])(
  'whatever happens, saved is on the disk and what the device keeps arrives (seed %i)',
  async (seed) => {
    await liveAndSettle(seed);
  },
);
