/** The layer rule of ARCHITECTURE.md, as code. */
const layer = (name, from, mayNotReach, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: mayNotReach },
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    layer(
      'core-is-pure',
      '^src/core/',
      ['^(src/(?!core/)|local/)', 'node_modules/(@forge|react|react-dom)/'],
      'core imports only core and pure libraries.',
    ),
    {
      name: 'core-uses-no-node-built-in',
      severity: 'error',
      from: { path: '^src/(core|contract|frontend)/' },
      to: { dependencyTypes: ['core'] },
    },
    layer('contract-sees-core', '^src/contract/', [
      '^(src/(?!core/|contract/)|local/)',
      'node_modules/@forge/',
    ]),
    layer('ports-see-core', '^src/ports/', [
      '^(src/(?!core/|contract/|ports/)|local/)',
      'node_modules/@forge/',
    ]),
    layer(
      'app-sees-ports',
      '^src/app/',
      ['^(src/(?!core/|contract/|ports/|app/)|local/)', 'node_modules/@forge/'],
      'A use case receives its ports; it never imports an adapter.',
    ),
    layer('resolvers-are-thin', '^src/(resolvers|triggers)/', [
      '^(src/(forge|frontend)/|local/)',
      'node_modules/@forge/(api|kvs|events)',
    ]),
    layer('forge-implements-ports', '^src/forge/', '^(src/(app|resolvers|triggers|frontend)/|local/)'),
    layer('frontend-sees-contract-and-core', '^src/frontend/', [
      '^(src/(?!core/|contract/|frontend/|translations/)|local/)',
      'node_modules/@forge/(api|kvs|events|resolver)/',
    ]),
    layer('only-forge-imports-back-end-packages', '^src/(?!forge/)', 'node_modules/@forge/(api|kvs|events)/'),
    layer(
      'static-sees-contract-and-core',
      '^static/',
      ['^(src/(?!core/|contract/)|local/|test/)', 'node_modules/(?!@forge/bridge/)@forge/'],
      'The page of a Frame shares only what it and its gadget tell each other.',
    ),
    {
      name: 'writes-to-work-items-stand-apart',
      severity: 'error',
      comment: 'Only what was tried out and confirmed is written (decision 20).',
      from: { path: '^(src|static)/', pathNot: '^src/frontend/capacity/perform-write\\.ts$' },
      to: { path: '^src/core/jira/write-issues\\.ts$' },
    },
    {
      name: 'deliveries-write-apart',
      severity: 'error',
      comment: 'Only a delivery that its owner armed writes without anybody being there (decision 26).',
      from: { path: '^(src|static)/', pathNot: '^src/app/delivery/deliver-report\\.ts$' },
      to: { path: '^src/core/jira/write-deliveries\\.ts$' },
    },
    {
      name: 'holiday-data-stays-in-the-back-end',
      severity: 'error',
      comment: 'The holidays of the world are as large as all of a front end: resolvers answer for them.',
      from: { path: '^(src/frontend|static)/' },
      to: { path: 'core/calendar/public-holidays', reachable: true },
    },
    layer('src-knows-no-local', '^src/', '^(local|static|test|bench)/'),
    layer(
      'local-knows-no-app',
      '^local/',
      '^(src|static|test|bench)/',
      'local reads manifest.yml and loads what it names.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
