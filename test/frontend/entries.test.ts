import { useBridgeHost } from '../support/forge-bridge';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(__dirname, '../..');
const MANIFEST = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as {
  resources: { key: string; path: string }[];
};

describe('resources of the manifest', () => {
  it.each(MANIFEST.resources)('$key renders as soon as it is loaded', async ({ path }) => {
    const commands: string[] = [];
    useBridgeHost({
      handle: (command) => {
        commands.push(command);
        return new Promise(() => undefined);
      },
    });
    await import(join(ROOT, path));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(commands).toContain('reconcile');
    expect(commands).not.toContain('onError');
  });
});
