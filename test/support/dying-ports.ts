import type { Ports } from '../../src/ports/ports';

/** What changes the storage. */
const WRITES: ReadonlySet<string> = new Set([
  ...['write', 'writeOne', 'replaceOne', 'removeOne', 'writeRevised', 'removeRevised'],
  ...['remove', 'removeSeen'],
]);

/** As a function sees them that is killed before its so-manieth write, from 0: nothing is written from then on. */
export function dyingPorts<P extends Pick<Ports, 'store' | 'archive'>>(ports: P, before: number): P {
  let left = before;
  const dying = <T extends object>(port: T): T =>
    Object.fromEntries(
      Object.entries(port).map(([name, work]: [string, (...given: unknown[]) => unknown]) => [
        name,
        (...given: unknown[]) => {
          if (!WRITES.has(name)) return work(...given);
          left -= 1;
          return left < 0 ? Promise.reject(new Error('killed')) : work(...given);
        },
      ]),
    ) as T;
  return { ...ports, store: dying(ports.store), archive: dying(ports.archive) };
}
