import fc from 'fast-check';
import { readQuery } from '../../../../local/jira/jql/read-query';
import { quote } from '../../../../src/core/source/jql';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', "'", '\\', 'n', 'u', '0', '4', '1', ' ', '\n', '\t', 'a'),
    maxLength: 12,
  }),
);

describe('a text that the app quoted', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(readQuery(`labels = ${quote(value)}`)).toMatchObject({
          ok: true,
          query: { where: { operand: { kind: 'value', value } } },
        });
      }),
      { numRuns: 500 },
    );
  });
});
