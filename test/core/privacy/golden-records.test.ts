import { goldenVersions, readGolden } from '../../support/golden-records';
import { STORED_FORMATS, type StoredFormat } from '../../support/stored-formats';

/** From the first to the present one: only of what comes after it a parser says that it is newer. */
function versionsOf({ parse }: StoredFormat): readonly number[] {
  const isKnown = (version: number): boolean => {
    const read = parse({ version });
    return read.ok || read.error.code !== 'newer-version';
  };
  const versions = [1];
  while (isKnown(versions.length + 1)) versions.push(versions.length + 1);
  return versions;
}

describe.each(STORED_FORMATS)('$name', (format) => {
  const { name, parse } = format;

  it('has a golden record of each version that was ever written', () => {
    expect(goldenVersions(name)).toEqual(versionsOf(format));
  });

  it.each(goldenVersions(name))('is read as it was written in version %i', (version) => {
    const { stored, read } = readGolden(name, version);
    expect(stored.version).toBe(version);
    expect(parse(stored)).toEqual({ ok: true, value: read });
  });

  it('is written by the present version as the last golden record says', () => {
    const last = readGolden(name, goldenVersions(name).at(-1) ?? 0);
    expect(last.read).toEqual(last.stored);
  });
});
