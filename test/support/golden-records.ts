import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIR = join(__dirname, '..', 'golden', 'stored');

/** Something as a version of the app stored it, and what the present one makes of it. */
export interface GoldenRecord {
  readonly stored: { readonly version: number };
  readonly read: unknown;
}

/** The versions of a format that there is a record of, in their order. */
export function goldenVersions(name: string): readonly number[] {
  return readdirSync(DIR)
    .flatMap((file) => {
      const [format, version] = file.split(/\.v(\d+)\.json$/);
      return format === name ? [Number(version)] : [];
    })
    .sort((a, b) => a - b);
}

export function readGolden(name: string, version: number): GoldenRecord {
  return JSON.parse(readFileSync(join(DIR, `${name}.v${version}.json`), 'utf8')) as GoldenRecord;
}
