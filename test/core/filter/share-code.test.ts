import fc from 'fast-check';
import type { FilterChoice } from '../../../src/core/filter/choice';
import { decodeChoices, encodeChoices } from '../../../src/core/filter/share-code';

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((raw) => raw.trim() === raw && raw !== '');
const choice = fc.oneof<fc.Arbitrary<FilterChoice>[]>(
  fc.record({
    kind: fc.constant('values' as const),
    values: fc.array(fc.record({ value: text, label: text }), { maxLength: 5 }),
    empty: fc.boolean(),
    viewer: fc.boolean(),
  }),
  fc.constant<FilterChoice>({ kind: 'days', from: '2026-01-31', to: null }),
  fc.constant<FilterChoice>({ kind: 'near-days', direction: 'next', days: 14 }),
  fc.record({ kind: fc.constant('numbers' as const), from: fc.constant(1.5), to: fc.constant(null) }),
  fc.record({ kind: fc.constant('text' as const), text }),
);

describe('the code of choices', () => {
  it('gives back what was encoded, in letters that need no escape', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('status', 'customfield_10016', 'due'), choice), (choices) => {
        const code = encodeChoices({ ...choices });
        expect(code).toMatch(/^IF1\.[\w-]+$/);
        expect(decodeChoices(`  ${code}\n`)).toEqual({ ok: true, value: { ...choices } });
      }),
    );
  });

  it.each([
    '',
    'hello',
    'IF1.',
    'IF1.%%%',
    'IF2.e30',
    encodeChoices({ status: { kind: 'text', text: 'x' } }).slice(0, -3),
  ])('refuses %j', (code) => {
    expect(decodeChoices(code)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
