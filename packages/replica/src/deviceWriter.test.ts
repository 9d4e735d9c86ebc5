import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { DeviceStore } from './deviceStore.ts';
import { DeviceWriter } from './deviceWriter.ts';
import { memoryDevice } from './testing/memoryDevice.ts';
import { UnsavedEdits } from './unsavedEdits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The updates of a board on which one mark after the other is set. */
function updatesOf(count: number): readonly Uint8Array[] {
  const yDoc = new Y.Doc();
  const updates: Uint8Array[] = [];
  yDoc.on('update', (update: Uint8Array) => updates.push(update));
  for (let index = 0; index < count; index += 1) yDoc.getMap('marks').set(`m${index}`, true);
  return updates;
}

function openWriter({ rows = 0 } = {}) {
  const device = memoryDevice(() => new Promise((resolve) => setTimeout(resolve, 10)));
  const store = device.openTab().stores.open('board', 'e1');
  const calls: string[] = [];
  const spied: DeviceStore = {
    ...store,
    append: (added) => {
      calls.push(`append ${added.map(({ isOwn }) => (isOwn ? 'own' : 'other')).join(' ')}`);
      return store.append(added);
    },
    markSaved: (seqs) => {
      calls.push(`markSaved ${seqs.length}`);
      return store.markSaved(seqs);
    },
    compact: (fold) => {
      calls.push('compact');
      return store.compact(fold);
    },
  };
  const onChange = vi.fn();
  const writer = new DeviceWriter(spied, rows, onChange);
  const edits = new UnsavedEdits();
  const own = (update: Uint8Array) => {
    const edit = edits.add(update);
    writer.add(update, edit);
    return edit;
  };
  const save = () => {
    edits.answerSent();
    writer.markSaved(edits.confirm(99));
  };
  const load = async () => {
    const loading = store.load();
    await vi.advanceTimersByTimeAsync(10);
    const kept = await loading;
    return kept.ok ? kept.value : [];
  };
  return { device, writer, own, save, load, calls, onChange };
}

test('an own edit is kept at once, with what it may build on, in order', async () => {
  const { writer, own, calls } = openWriter();
  const [a, b, c] = updatesOf(3);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three updates');
  writer.add(a, null);
  writer.add(b, null);
  expect(calls).toEqual([]);
  const edit = own(c);
  expect(calls).toEqual(['append other own']);
  expect(edit.seq).toBeNull();
  await vi.advanceTimersByTimeAsync(10);
  expect(edit.seq).not.toBeNull();
});

test('what others do in a second is one row', async () => {
  const { writer, calls, load } = openWriter();
  for (const update of updatesOf(20)) writer.add(update, null);
  await vi.advanceTimersByTimeAsync(1_010);
  expect(calls).toEqual(['append other']);
  const yDoc = new Y.Doc();
  for (const { update } of await load()) Y.applyUpdate(yDoc, update);
  expect(yDoc.getMap('marks').size).toBe(20);
});

test('an edit that is confirmed before or while it is written does not stay an own one', async () => {
  const { own, save, load, calls } = openWriter();
  const [a, b] = updatesOf(2);
  if (a === undefined || b === undefined) throw new Error('two updates');
  own(a);
  own(b);
  save();
  await vi.advanceTimersByTimeAsync(100);
  expect(calls).toEqual(['append own', 'append other', 'markSaved 1']);
  const rows = await load();
  expect(rows.map(({ isOwn }) => isOwn)).toEqual([false, false]);
});

test('many rows are folded', async () => {
  const { writer, own, calls } = openWriter({ rows: 299 });
  const [a] = updatesOf(1);
  if (a === undefined) throw new Error('an update');
  own(a);
  await vi.advanceTimersByTimeAsync(100);
  await writer.settled();
  expect(calls).toEqual(['append own', 'compact']);
});

test('when the device fails, nothing is written any more: a gap would be worse', async () => {
  const { device, writer, own, load, calls, onChange } = openWriter();
  const [a, b, c, d] = updatesOf(4);
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error('four updates');
  own(a);
  await vi.advanceTimersByTimeAsync(10);
  device.setBroken(true);
  const lost = own(b);
  own(c);
  await vi.advanceTimersByTimeAsync(10);
  expect(writer.hasFailed).toBe(true);
  expect(onChange).toHaveBeenCalledTimes(2);
  device.setBroken(false);
  own(d);
  await vi.advanceTimersByTimeAsync(100);
  await writer.settled();
  expect(lost.seq).toBeNull();
  expect(calls).toEqual(['append own', 'append own']);
  expect(await load()).toHaveLength(1);
});

test('what is dropped goes, also what is being written', async () => {
  const { writer, own, load } = openWriter();
  const [a, b] = updatesOf(2);
  if (a === undefined || b === undefined) throw new Error('two updates');
  const dropping = writer.drop([own(a), own(b)]);
  await vi.advanceTimersByTimeAsync(100);
  await dropping;
  expect(await load()).toEqual([]);
});
