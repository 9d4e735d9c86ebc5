import { expect, test } from 'vitest';
import { filesOf } from './firstLoad.ts';

const scripts: Readonly<Record<string, string>> = {
  'assets/a.js': 'import{x as y}from"./b.js";import"./c.js";const l=()=>import("./later.js");y(l)',
  'assets/b.js': 'export*from"./d.js";export const x=1',
  'assets/c.js': 'const text="import no from nowhere";',
  'assets/d.js': 'import{z}from"../shared/e.js";z()',
  'shared/e.js': 'import{x}from"../assets/b.js";export const z=x',
};

test('what a page and its scripts import at once is fetched once each; what comes later is not', () => {
  const html =
    '<script type="module" src="/assets/a.js"></script><link rel="stylesheet" href="./assets/s.css">';
  expect([...filesOf(html, (path) => scripts[path] ?? '')].sort()).toEqual([
    'assets/a.js',
    'assets/b.js',
    'assets/c.js',
    'assets/d.js',
    'assets/s.css',
    'shared/e.js',
  ]);
});
