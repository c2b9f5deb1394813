import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** The first start builds the shell, which takes longer than a start with fresh bundles. */
jest.setTimeout(120_000);

interface Run {
  readonly process: ChildProcess;
  readonly output: () => { stdout: string; stderr: string };
  readonly exitCode: Promise<number | null>;
}

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

function start(...args: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts', ...args], { cwd: ROOT });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exitCode = new Promise<number | null>((done) => {
    child.on('close', (code) => {
      running.delete(child);
      done(code);
    });
  });
  return { process: child, output: () => ({ stdout, stderr }), exitCode };
}

/** The address of the site once it says so on stdout. */
async function addressOf(run: Run): Promise<string> {
  await new Promise<void>((done) => {
    run.process.stdout?.on('data', () => done());
    void run.exitCode.then(() => done());
  });
  const { stdout, stderr } = run.output();
  const address = /^Inhouse local site: (http:\/\/localhost:\d+)\n$/.exec(stdout)?.[1];
  if (address === undefined) throw new Error(`The site did not start: ${stdout}${stderr}`);
  return address;
}

async function stop(run: Run): Promise<number | null> {
  run.process.kill('SIGINT');
  return run.exitCode;
}

async function json(address: string, init?: RequestInit): Promise<unknown> {
  return (await fetch(address, init)).json();
}

const QUICK = ['--port', '0', '--no-open', '--issues', '50'];

describe('npm start', () => {
  let dir = '';
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'main-'))));
  afterEach(() => rmSync(dir, { recursive: true }));

  it('says where the site is, serves it, and ends cleanly when it is interrupted', async () => {
    const run = start(...QUICK);
    const address = await addressOf(run);
    expect(await json(`${address}/__local/health`)).toEqual({ ok: true });
    expect(await json(`${address}/rest/api/3/myself`)).toMatchObject({ emailAddress: 'admin@example.com' });
    expect(await stop(run)).toBe(0);
    expect(run.output().stderr).toBe('');
  });

  it('keeps the work items and the dashboards in --data', async () => {
    const gadgets = (address: string): string => `${address}/rest/api/3/dashboard/10000/gadget`;
    const issues = async (address: string): Promise<unknown> => {
      const found = await json(`${address}/rest/api/3/search/jql?jql=created>-1000w&fields=created,summary`);
      return (found as { issues: { fields: unknown }[] }).issues.map(({ fields }) => fields);
    };
    const first = start(...QUICK, '--data', dir);
    const before = await addressOf(first);
    const issuesBefore = await issues(before);
    await json(gadgets(before), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ moduleKey: 'chart', title: 'Kept' }),
    });
    expect(await stop(first)).toBe(0);

    const second = start('--port', '0', '--no-open', '--data', dir);
    const after = await addressOf(second);
    expect(JSON.stringify(await json(gadgets(after)))).toContain('"title":"Kept"');
    expect(await issues(after)).toEqual(issuesBefore);
    expect(await stop(second)).toBe(0);
  });

  it('has in --data what was done before the process was killed', async () => {
    const data = join(dir, 'state');
    const first = start(...QUICK, '--data', data);
    const address = await addressOf(first);
    await json(`${address}/rest/api/3/dashboard`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Kept', sharePermissions: [], editPermissions: [] }),
    });
    const file = join(data, 'site.json');
    while (!readFileSync(file, 'utf8').includes('"Kept"')) await new Promise((done) => setTimeout(done, 50));
    first.process.kill('SIGKILL');
    await first.exitCode;

    const second = start(...QUICK, '--data', data);
    const again = await addressOf(second);
    expect(JSON.stringify(await json(`${again}/rest/api/3/dashboard`))).toContain('"Kept"');
    await stop(second);
  });

  it('refuses a --data that it cannot write to, before anybody works', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    const run = start(...QUICK, '--data', join(file, 'state'));
    expect(await run.exitCode).toBe(2);
    expect(run.output().stdout).toBe('');
    expect(run.output().stderr).toContain('cannot be written');
  });

  it('shows an imported file and says what it could not read', async () => {
    const file = join(dir, 'export.csv');
    const rows = [
      'Issue key,Summary,Status,Created',
      'ABC-1,First,Done,2026-01-05 10:00',
      'ABC-2,Second,Open,never',
    ];
    writeFileSync(file, rows.join('\n'));
    const run = start('--port', '0', '--no-open', '--import', file);
    const address = await addressOf(run);
    expect(await json(`${address}/rest/api/3/issue/ABC-1?fields=summary`)).toMatchObject({
      fields: { summary: 'First' },
    });
    expect(await json(`${address}/__local/site`)).toMatchObject({
      importReport: { file: 'export.csv', read: 1, skipped: [{ line: 3 }] },
    });
    expect(run.output().stderr).toMatch(
      /Import of export\.csv: work items read: 1, rows skipped: 1\.[^]*line 3: /,
    );
    await stop(run);
  });

  it('takes --now for now', async () => {
    const run = start(...QUICK, '--now', '2026-03-01T09:00:00Z');
    const { now } = (await json(`${await addressOf(run)}/__local/site`)) as { now: number };
    const sinceStart = now - Date.UTC(2026, 2, 1, 9);
    expect(sinceStart >= 0 && sinceStart < 3_600_000).toBe(true);
    await stop(run);
  });

  it('prints its flags', async () => {
    const run = start('--help');
    expect(await run.exitCode).toBe(0);
    expect(run.output().stdout).toMatch(/--port N[^]*--import FILE[^]*--no-open/);
  });

  it('refuses a taken port', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const run = start('--no-open', '--port', String(port));
    expect([await run.exitCode, run.output()]).toEqual([
      2,
      { stdout: '', stderr: `Port ${port} is in use; choose another with --port, or 0 for any.\n` },
    ]);
    other.close();
  });

  it.each([
    ['an unknown flag', ['--colour']],
    ['a bad number', ['--issues', 'many']],
    ['an unreadable file', ['--port', '0', '--import', 'no-such-file.csv']],
  ])('refuses %s in one line with exit code 2', async (_, args) => {
    const run = start('--no-open', ...args);
    expect(await run.exitCode).toBe(2);
    expect(run.output()).toEqual({ stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) as string });
  });

  it('refuses a saved site that it cannot read, and leaves it alone', async () => {
    writeFileSync(join(dir, 'site.json'), 'not json');
    const run = start('--no-open', '--data', dir);
    expect([await run.exitCode, run.output().stderr]).toEqual([
      2,
      expect.stringContaining('is not a saved site'),
    ]);
  });
});
