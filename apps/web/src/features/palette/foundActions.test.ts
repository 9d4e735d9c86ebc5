import { Search } from 'lucide-react';
import { expect, test } from 'vitest';
import type { MenuAction } from '../../actions/action.ts';
import { foundActions, type NamedAction } from './foundActions.ts';

function named(id: string, names: readonly string[], isPossible = true): NamedAction<MenuAction> {
  const action: MenuAction = {
    id,
    label: 'app.name',
    icon: Search,
    whyNot: () => null,
    run: () => {},
  };
  return { action, names, isPossible };
}

const actions = [
  named('fit', ['Show the whole board', 'Показать всю доску']),
  named('undo', ['Undo', 'Отменить'], false),
  named('zoomIn', ['Zoom in', 'Приблизить']),
  named('zoomOut', ['Zoom out', 'Отдалить']),
];
const idsFor = (query: string) => foundActions(query, actions).map(({ action }) => action.id);

test('all are listed until something is written', () => {
  expect(idsFor(' ')).toEqual(['fit', 'undo', 'zoomIn', 'zoomOut']);
});

test('letters in their order are enough, a beginning goes before them', () => {
  expect(idsFor('zo').slice(0, 2)).toEqual(['zoomIn', 'zoomOut']);
  expect(idsFor('zmo')).toEqual(['zoomOut']);
});

test('a name in the other language is found as well', () => {
  expect(idsFor('отмен')).toEqual(['undo']);
  expect(idsFor('undo')).toEqual(['undo']);
});

test('of equal answers those come first that can be done', () => {
  const equal = [named('a', ['Lock'], false), named('b', ['Lock'])];
  expect(foundActions('lock', equal).map(({ action }) => action.id)).toEqual(['b', 'a']);
});
