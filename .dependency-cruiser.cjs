/**
 * Who may import what. Run by TypeScript 6 (package `typescript`): under 7 every rule passes without a look.
 * Each rule was seen red once: a new one is only worth having after the same.
 */
const { version: compiler } = require('typescript');

if (!compiler.startsWith('6.')) throw new Error(`The layers are checked with TypeScript 6, not ${compiler}.`);

/** Pure libraries that shared/ may use wherever it runs. */
const SHARED_PACKAGES = ['zod', 'diff', 'fractional-indexing', 'temporal-polyfill', 'fflate', 'saxes'];

/** Features whose parts another feature may show, as 'from>to'. Keep it short: what is shared belongs lower. */
const FEATURE_EXCEPTIONS = [];

const ENTRIES = '^renderer/(facilitator|projector|phone)/';
const STARTED_BY_NAME = [
  '^electron/(main|export)\\.ts$',
  '^electron/(documents|packets)/worker\\.ts$',
  '^electron/preload/',
  '^renderer/[^/]+/main\\.tsx$',
  '\\.d\\.ts$',
];

const packages = (names) => `^node_modules/(${names.join('|')})/`;

const featureRules = [
  {
    name: 'features-stand-alone',
    comment: 'A feature uses shared/, renderer/ui, renderer/records, never the inside of another feature.',
    from: {
      path: '^renderer/features/([^/]+)/',
      pathNot: FEATURE_EXCEPTIONS.map((pair) => `^renderer/features/${pair.split('>')[0]}/`),
    },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  ...FEATURE_EXCEPTIONS.map((pair) => {
    const [from, to] = pair.split('>');
    return {
      name: `feature-${from}-only-to-${to}`,
      from: { path: `^renderer/features/${from}/` },
      to: { path: '^renderer/features/', pathNot: `^renderer/features/(${from}|${to})/` },
    };
  }),
];

const rules = [
  {
    name: 'shared-imports-shared',
    comment: 'shared/ runs anywhere: it knows neither the window nor the main process. Templates are data.',
    from: { path: '^shared/' },
    to: {
      path: '.',
      pathNot: ['^shared/', '^node_modules/', '^resources/(templates|examples|methods)/[^/]+\\.json$'],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'shared-few-packages',
    comment: `shared/ uses ${SHARED_PACKAGES.join(', ')} and the types of i18next.`,
    from: { path: '^shared/' },
    to: { path: '^node_modules/', pathNot: packages([...SHARED_PACKAGES, 'i18next']) },
  },
  {
    name: 'shared-i18next-types-only',
    comment: 'The texts are data: each process starts its own i18next.',
    from: { path: '^shared/' },
    to: { path: packages(['i18next']), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'domain-at-the-bottom',
    comment: 'A noun knows other nouns and lib, not what is done with it.',
    from: { path: '^shared/domain/' },
    to: { path: '^shared/', pathNot: '^shared/(domain|lib)/' },
  },
  {
    name: 'lib-knows-nothing',
    from: { path: '^shared/lib/' },
    to: { path: '^shared/', pathNot: '^shared/lib/' },
  },
  {
    name: 'node-only-in-electron',
    comment: 'A window has no Node, and shared/ runs in windows.',
    from: { path: '^(shared|renderer)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'electron-only-in-electron',
    from: { path: '^(shared|renderer)/' },
    to: { path: ['^node_modules/electron/', '^electron$'] },
  },
  {
    name: 'renderer-not-to-electron',
    from: { path: '^renderer/' },
    to: { path: '^electron/' },
  },
  {
    name: 'electron-not-to-renderer',
    from: { path: '^electron/' },
    to: { path: '^renderer/' },
  },
  {
    name: 'database-only-in-store',
    from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/store/' },
    to: { path: packages(['better-sqlite3', '@types/better-sqlite3']) },
  },
  {
    name: 'word-only-in-documents',
    from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/documents/' },
    to: { path: packages(['docx']) },
  },
  {
    name: 'migrations-stay-as-released',
    comment: 'A released migration must not change when today’s schema does, so it imports nothing of it.',
    from: { path: '^electron/store/migrations/\\d' },
    to: { path: '.', pathNot: ['^electron/store/', packages(['better-sqlite3', '@types/better-sqlite3'])] },
  },
  {
    name: 'preload-is-small',
    comment: 'A preload runs in the sandbox: electron and the contract, nothing else.',
    from: { path: '^electron/preload/' },
    to: {
      path: '.',
      pathNot: ['^electron/preload/', '^shared/protocol/', '^node_modules/electron/', '^electron$'],
    },
  },
  {
    name: 'headless-without-electron',
    comment: 'The export and the document worker also run in plain Node.',
    from: { path: ['^electron/export\\.ts$', '^electron/(documents|packets)/worker\\.ts$'] },
    to: { path: ['^node_modules/electron/', '^electron$'], reachable: true },
  },
  {
    name: 'ui-has-no-domain-word',
    comment: 'Buttons, dialogs and tables are for any program.',
    from: { path: '^renderer/ui/' },
    to: {
      path: [
        ENTRIES,
        '^renderer/(features|records)/',
        '^shared/(domain|commands|records|protocol|reports|merge|templates)/',
      ],
    },
  },
  {
    name: 'records-know-no-screen',
    from: { path: '^renderer/records/' },
    to: { path: [ENTRIES, '^renderer/(features|ui)/'] },
  },
  ...featureRules,
  {
    name: 'features-not-to-entries',
    comment: 'The entry points put the features together, not the other way round.',
    from: { path: '^renderer/(features|ui|records)/' },
    to: { path: ENTRIES },
  },
  {
    name: 'entries-stand-alone',
    comment: 'Facilitator, projector and phone show different things to different people.',
    from: { path: ENTRIES },
    to: { path: ENTRIES, pathNot: '^renderer/$1/' },
  },
  {
    name: 'nothing-imports-tests',
    from: { path: '^(electron|renderer|shared|scripts|resources)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-circular',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nobody imports it and it imports nobody: left over.',
    from: { orphan: true, path: '^(electron|renderer|shared|tests)/', pathNot: STARTED_BY_NAME },
    to: {},
  },
  {
    name: 'every-import-resolves',
    comment: 'An import that cannot be found is one that no other rule sees.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-are-declared',
    comment:
      'In package.json, and not merely somebody else’s dependency. The blank app has a package.json of its own.',
    from: { pathNot: '^tests/bench/blank/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(out|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports count as well: a layer that knows a type knows the layer.
    tsPreCompilationDeps: true,
    parser: 'tsc',
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
