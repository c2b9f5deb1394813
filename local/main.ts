/** `npm start`: the local site, from the flags to the moment it is stopped. */
import { buildSite } from './bundle/build-site';
import { createSiteClock } from './clock';
import { chooseDataSource } from './data-source';
import { loadManifest } from './forge/manifest';
import { importReportText } from './import-report-text';
import { keepState } from './keep-state';
import { loadData } from './load-data';
import { openBrowser } from './open-browser';
import { parseOptions, USAGE, type StartOptions } from './options';
import { BUILD_DIR, MANIFEST_PATH } from './paths';
import { readSavedState } from './saved-state';
import { clockRoute } from './server/routes/clock';
import { openHttpServer } from './server/http-server';
import { createLocalSite } from './site';
import { UserError } from './user-error';

/** How late a scheduled function of the app, or one that works on an event, can be. */
const UNATTENDED_EVERY_MS = 1000;

/** Something that the person who started the site can put right. */
const EXIT_USER_ERROR = 2;

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options === 'help') process.stdout.write(USAGE);
  else await start(options);
}

async function start(options: StartOptions): Promise<void> {
  const { dataDir, latencyMs, traffic } = options;
  const manifest = loadManifest(MANIFEST_PATH);
  const saved = dataDir === null ? null : readSavedState(dataDir);
  const clock = createSiteClock(options.now ?? Date.now());
  const { now } = clock;
  const source = chooseDataSource(options, saved?.source ?? null, now());
  const server = await openHttpServer(options.port);
  const siteUrl = `http://localhost:${server.port}`;

  const built = buildSite(manifest, BUILD_DIR);
  const { data, importReport, records } = loadData(source);
  await built;
  const site = createLocalSite({
    ...{ manifest, now, latencyMs, traffic, importReport, records, saved },
    name: 'local',
    data: { ...data, siteUrl },
    buildDir: BUILD_DIR,
  });
  site.jira.prepare();
  const keeper =
    dataDir === null
      ? null
      : keepState({
          dir: dataDir,
          state: () => ({ version: 1, source, ...site.state() }),
          onFail: (error) => process.stderr.write(`${String(error)}\n`),
        });
  server.serve([clockRoute(clock), ...site.routes]);
  const scheduler = setInterval(() => {
    void site.schedules.tick();
    void site.consumers.tick();
  }, UNATTENDED_EVERY_MS);

  const stop = (): void => {
    clearInterval(scheduler);
    server
      .close()
      .then(() => {
        keeper?.end();
        process.exit(0);
      })
      .catch(fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (importReport !== null) process.stderr.write(importReportText(importReport));
  process.stdout.write(`Inhouse local site: ${siteUrl}\n`);
  if (options.open) openBrowser(siteUrl);
}

function fail(error: unknown): never {
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT_USER_ERROR);
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}

main(process.argv.slice(2)).catch(fail);
