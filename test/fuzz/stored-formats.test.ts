import fc from 'fast-check';
import { fuzzed } from '../support/fuzz';
import { goldenVersions, readGolden } from '../support/golden-records';
import { hostileJson } from '../support/hostile-json';
import { outcomeOf } from '../support/outcome';
import { STORED_FORMATS } from '../support/stored-formats';

describe.each(STORED_FORMATS)('what is read as $name', ({ name, parse, sample }) => {
  it('is what the app wrote, as it was written', () => {
    expect(parse(sample)).toEqual({ ok: true, value: sample });
  });

  it('is refused with a code and a place, or is a value that stays the same when it is read again', () => {
    const versions = goldenVersions(name).map((version) => hostileJson(readGolden(name, version).stored));
    fc.assert(
      fc.property(fc.oneof(...versions, hostileJson(sample)), (value) => {
        const first = parse(value);
        expect(first.ok ? parse(first.value) : first).toEqual(first);
        expect(outcomeOf(first)).toMatch(/^(?:ok|invalid-input|newer-version)$/);
      }),
      fuzzed(100),
    );
    expect('polluted' in {}).toBe(false);
  });
});
