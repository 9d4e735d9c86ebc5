import { expect, test } from 'vitest';
import { createViewStore } from './viewState.ts';

test('selecting opens the details, selecting nothing closes them', () => {
  const view = createViewStore();
  view.getState().select(['novo']);
  expect(view.getState().isPanelOpen).toBe(true);
  view.getState().select([]);
  expect(view.getState().isPanelOpen).toBe(false);
});

test('the list of findings stays open whatever is selected from it', () => {
  const view = createViewStore();
  view.getState().showPanel('findings');
  view.getState().select(['novo']);
  expect(view.getState()).toMatchObject({ isPanelOpen: true, panelTab: 'findings' });
  view.getState().select([]);
  expect(view.getState()).toMatchObject({ isPanelOpen: true, panelTab: 'findings' });
});

test('after the name of a new neighbour comes what flows, then nothing', () => {
  const view = createViewStore();
  view.getState().startEditing('company', 'flow');
  view.getState().stopEditing();
  expect(view.getState().editing).toEqual({ id: 'flow', next: null });
  view.getState().stopEditing();
  expect(view.getState().editing).toBeNull();
});

test('selecting the same again tells nobody', () => {
  const view = createViewStore();
  view.getState().select(['a', 'b']);
  let calls = 0;
  view.subscribe(() => (calls += 1));
  view.getState().select(['b', 'a']);
  expect(calls).toBe(0);
});

test('with the tool for comments, what is chosen next is what one writes about', () => {
  const view = createViewStore();
  view.getState().showPanel('findings');
  view.getState().setTool('comment');
  view.getState().select([]);
  expect(view.getState().tool).toBe('comment');
  view.getState().select(['novo']);
  expect(view.getState()).toMatchObject({
    tool: 'select',
    panelTab: 'details',
    isPanelOpen: true,
    soughtField: 'novo.newComment',
  });
});

test('what is written and not sent waits in its field', () => {
  const view = createViewStore();
  view.getState().draftComment('novo', 'Do they');
  view.getState().draftComment('farm', 'How much');
  view.getState().draftComment('farm', '');
  expect(view.getState().commentDrafts).toEqual(new Map([['novo', 'Do they']]));
});

test('changing the tool forgets the giver that was clicked', () => {
  const view = createViewStore();
  view.getState().setTool('flow');
  view.getState().setConnectFrom('novo');
  view.getState().setTool('select');
  expect(view.getState().connectFrom).toBeNull();
});
