import { useBridgeHost } from '../support/forge-bridge';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(__dirname, '../..');

/** A view that has drawn, and asks nothing for so long, has drawn what it can without an answer. */
const QUIET_MS = 50;

/** What a view is waited for: its first drawing, or that it cannot draw. */
const ENDS = ['reconcile', 'onError'];

interface UiModule {
  readonly key: string;
  readonly resource?: string;
  readonly edit?: { readonly resource: string };
}

const { modules, resources } = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as {
  modules: Record<string, readonly UiModule[]>;
  resources: readonly { key: string; path: string }[];
};

/** Each view of a module with the source file behind it. */
const VIEWS = Object.values(modules)
  .flat()
  .flatMap(({ key, resource, edit }) => [
    ...(resource === undefined ? [] : [{ key, resource, entryPoint: undefined }]),
    ...(edit === undefined ? [] : [{ key, resource: edit.resource, entryPoint: 'edit' }]),
  ])
  .map((view) => ({ ...view, path: resources.find(({ key }) => key === view.resource)?.path ?? '' }));

describe('the modules of the manifest', () => {
  it.each(VIEWS)('$key ($entryPoint) have a view in $path', async ({ key, entryPoint, path }) => {
    const commands: string[] = [];
    const errors: unknown[] = [];
    useBridgeHost({
      handle: (command, data) => {
        commands.push(command);
        if (command === 'onError') errors.push(data);
        return command === 'getContext'
          ? { moduleKey: key, locale: 'en-US', timezone: 'UTC', extension: { entryPoint } }
          : new Promise(() => undefined);
      },
    });
    await jest.isolateModulesAsync(async () => {
      await import(join(ROOT, path));
      let seen = -1;
      while (commands.length > seen || !commands.some((command) => ENDS.includes(command))) {
        seen = commands.length;
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      }
    });
    expect(commands).toContain('reconcile');
    expect(errors).toEqual([]);
  });

  it('share few resources: the bundler of `forge deploy` needs about 0.7 GB for each, at the same time', () => {
    expect(resources.length).toBeLessThanOrEqual(5);
  });
});
