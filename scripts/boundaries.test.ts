import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './root.mjs';

/** A small house: each file imports one thing. Beside it the rule that this breaks, if any. */
const planted: readonly (readonly [file: string, imports: string, breaks: string | null])[] = [
  ['packages/domain/src/inOrder.ts', './target.ts', null],
  ['packages/scene/src/inOrder.ts', '../../domain/src/target.ts', null],
  [
    'packages/domain/src/importsDocument.ts',
    '../../document/src/target.ts',
    'domain-imports-only-what-it-may',
  ],
  ['packages/domain/src/importsNode.ts', 'node:fs', 'domain-imports-only-what-it-may'],
  [
    'packages/replica/src/importsScene.ts',
    '../../scene/src/target.ts',
    'replica-imports-only-what-it-may',
  ],
  ['packages/replica/src/importsDocument.ts', '../../document/src/target.ts', null],
  ['packages/scene/src/importsYjs.ts', 'yjs', 'scene-imports-only-what-it-may'],
  ['packages/exchange/src/importsNode.ts', 'node:fs', 'exchange-needs-no-node'],
  ['packages/exchange/src/node/inOrder.ts', 'node:fs', null],
  ['apps/viewer/src/inOrder.ts', '../../../packages/scene/src/target.ts', null],
  ['apps/viewer/src/importsYjs.ts', 'yjs', 'viewer-imports-only-what-it-may'],
  [
    'apps/viewer/src/importsDocument.ts',
    '../../../packages/document/src/target.ts',
    'viewer-imports-only-what-it-may',
  ],
  [
    'packages/consistency/src/importsAnApp.ts',
    '../../../apps/web/src/board/target.ts',
    'nothing-imports-apps',
  ],
  ['packages/domain/src/oneWay.ts', './otherWay.ts', 'no-cycles'],
  ['packages/domain/src/usesTesting.ts', './testing/target.ts', 'testing-stays-in-tests'],
  ['packages/domain/src/leadsNowhere.ts', './nothing.ts', 'no-unresolved'],
  ['apps/web/src/app/importsServer.ts', '../../../server/src/target.ts', 'web-knows-no-other-app'],
  ['apps/cli/src/importsDataFolder.ts', '../../server/src/storage/dataFolder.ts', null],
  ['apps/cli/src/importsServer.ts', '../../server/src/target.ts', 'cli-imports-only-what-it-may'],
  ['apps/web/src/features/share/importsPeople.ts', '../people/target.ts', 'features-stay-apart'],
  ['apps/web/src/board/importsCanvas.ts', '../canvas/target.ts', 'web-board-below-canvas'],
  ['apps/web/src/canvas/importsFeature.ts', '../features/people/target.ts', 'web-layers'],
  ['apps/web/src/features/share/importsReactFlow.ts', '@xyflow/react', 'react-flow-in-canvas-only'],
  ['apps/web/src/features/share/importsYjs.ts', 'yjs', 'yjs-in-board-only'],
];
const targets = [
  'packages/domain/src/target.ts',
  'packages/domain/src/testing/target.ts',
  'packages/document/src/target.ts',
  'packages/scene/src/target.ts',
  'apps/web/src/board/target.ts',
  'apps/web/src/canvas/target.ts',
  'apps/web/src/features/people/target.ts',
  'apps/server/src/target.ts',
  'apps/server/src/storage/dataFolder.ts',
];

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
const brokenBy = new Map<string, string[]>();

function write(file: string, text: string): void {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
}

beforeAll(() => {
  cpSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const file of targets) write(file, 'export const target = 1;');
  write('packages/domain/src/otherWay.ts', "import './oneWay.ts';");
  for (const [file, imports] of planted) write(file, `import '${imports}';`);
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const words = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, [cruiser, ...words, 'packages', 'apps'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  for (const { from, rule } of report.summary.violations) {
    brokenBy.set(from, [...(brokenBy.get(from) ?? []), rule.name]);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(planted)('%s with an import of %s', (file, _imports, breaks) => {
  const broken = brokenBy.get(file) ?? [];
  if (breaks === null) expect(broken).toEqual([]);
  else expect(broken).toContain(breaks);
});
