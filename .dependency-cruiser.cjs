// Who may import whom. docs/architecture.md tells why; here it is held.
const own = (name) => `^(packages|apps)/${name}/`;
/** A package may import itself, the named packages of ours and the named ones of others; Node's own modules and single files only where said. */
const only = (name, ours, others = [], { isNodeAllowed = false, files = [] } = {}) => ({
  name: `${name}-imports-only-what-it-may`,
  comment: `${name} may import: ${[...ours, ...others].join(', ') || 'nothing but itself'}`,
  severity: 'error',
  from: {
    path: own(name),
    // bin/ only finds the Node that runs the rest.
    pathNot: ['\\.test\\.tsx?$', '/testing/', '/bin/', 'apps/(web|viewer)/[^/]+\\.ts$'],
  },
  to: {
    pathNot: [
      own(name),
      ...ours.map((other) => `^packages/${other}/src/`),
      ...files,
      ...others.map((other) => `(^|/)node_modules/(@types/)?${other}/`),
    ],
    ...(isNodeAllowed && { dependencyTypesNot: ['core'] }),
  },
});
/** Files of `from` must not import files of `to`. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
});

const web = '^apps/web/src';
const inExchangeCore = {
  path: '^packages/exchange/src/',
  pathNot: ['^packages/exchange/src/node/', '\\.test\\.ts$'],
};
const layer = (names) => `${web}/(${names})/`;

module.exports = {
  forbidden: [
    never('no-cycles', 'Two files that need each other are one, or three.', {}, { circular: true }),
    never(
      'no-unresolved',
      'This import leads nowhere.',
      // The whiteboards to measure beside are installed only where they are measured.
      { pathNot: '^bench/canvas/peers/(tldraw|excalidraw)\\.js$' },
      { couldNotResolve: true, pathNot: '^(vite/client|virtual:map-viewer)$|\\?url$' },
    ),
    never(
      'testing-stays-in-tests',
      'What is under testing/ is for tests and benchmarks only.',
      { pathNot: ['\\.test\\.tsx?$', '/testing/', '^bench/', '^e2e/'] },
      '/testing/',
    ),
    never('nothing-imports-apps', 'Packages know no app.', '^packages/', '^apps/'),
    only('domain', []),
    only('consistency', ['domain']),
    only('assessment', ['domain']),
    only('document', ['domain'], ['yjs', 'y-protocols', 'lib0']),
    only('protocol', ['domain'], ['lib0']),
    only(
      'replica',
      ['domain', 'document', 'protocol'],
      ['yjs', 'y-websocket', 'y-protocols', 'lib0'],
    ),
    only('scene', ['domain']),
    only('i18n', ['domain'], ['intl-messageformat']),
    only('exchange', ['domain', 'scene', 'i18n'], ['@resvg/resvg-wasm', 'node'], {
      isNodeAllowed: true,
    }),
    never(
      'exchange-runs-anywhere',
      'Only what lies in node/ needs Node: the app writes files in the browser.',
      inExchangeCore,
      { path: ['^packages/exchange/src/node/', '(^|/)node_modules/(?!@types/)'] },
    ),
    never('exchange-needs-no-node', 'See exchange-runs-anywhere.', inExchangeCore, {
      dependencyTypes: ['core'],
    }),
    only('layout', ['domain', 'scene'], ['elkjs', 'd3-force']),
    only('viewer', ['domain', 'scene', 'i18n']),
    only(
      'server',
      ['domain', 'consistency', 'assessment', 'document', 'protocol', 'i18n'],
      ['hono', '@hono/node-server', 'ws', 'yjs', 'y-protocols', 'lib0', 'pino', 'uqr', 'node'],
      { isNodeAllowed: true },
    ),
    only('cli', ['domain', 'consistency', 'assessment', 'exchange', 'layout', 'i18n'], ['node'], {
      isNodeAllowed: true,
      // Backup and restore: of the server the command line knows its data folder, and nothing that serves.
      files: ['^apps/server/src/storage/dataFolder\\.ts$', '^apps/viewer/viewerCode\\.ts$'],
    }),
    never('web-knows-no-other-app', 'The web app speaks to the server through protocol.', web, {
      path: '^apps/',
      pathNot: '^apps/web/',
    }),
    never(
      'web-layers',
      'app -> features -> {actions, fields} -> canvas -> board -> {state, language, ui}',
      layer('actions|fields|canvas|board|state|language|ui'),
      layer('app|features'),
    ),
    never(
      'web-canvas-below-actions',
      'See web-layers.',
      layer('canvas|board|state|language|ui'),
      layer('actions|fields'),
    ),
    never(
      'web-board-below-canvas',
      'See web-layers.',
      layer('board|state|language|ui'),
      layer('canvas'),
    ),
    never('web-state-below-board', 'See web-layers.', layer('state|language|ui'), layer('board')),
    never('web-features-below-app', 'See web-layers.', layer('features'), layer('app')),
    never(
      'features-stay-apart',
      'Features never import each other: what two need goes a layer down, what one adds to another goes through a slot.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    never('ui-knows-no-domain', 'The controls know no domain words.', layer('ui'), '^packages/'),
    never(
      'react-flow-in-canvas-only',
      'Only the canvas knows React Flow.',
      { path: web, pathNot: layer('canvas') },
      '(^|/)node_modules/@xyflow/',
    ),
    never(
      'yjs-in-board-only',
      'The web app names Yjs where a board is opened, and nowhere else.',
      { path: web, pathNot: layer('board') },
      '(^|/)node_modules/(yjs|y-websocket|y-protocols|lib0)/',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Built files, ours and those of the canvases that ours is measured beside.
    exclude: { path: '^(packages|apps|bench)/.*/(dist|\\.tsc)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
