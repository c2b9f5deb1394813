import { parseReadingPayload } from '../../../src/contract/reading';
import { parseChartConfig } from '../../../src/core/chart/parse-config';
import { aChart } from '../../support/chart';

const parse = (overlay: unknown) =>
  parseReadingPayload({ config: aChart({}), overlay, from: null }, parseChartConfig);

describe('the overlay of a chart', () => {
  it.each([
    ['labels = "a" OR labels = "b"', 'labels = "a" OR labels = "b"'],
    ['  status = "Done" ', 'status = "Done"'],
    ['summary ~ "order by"', 'summary ~ "order by"'],
    [null, null],
    [undefined, null],
  ])('takes %j', (overlay, expected) => {
    expect(parse(overlay)).toMatchObject({ ok: true, value: { overlay: expected } });
  });

  it.each([[''], ['   '], ['status = Done ORDER BY key'], ['x'.repeat(20_001)], [7]])(
    'refuses %j',
    (overlay) => {
      expect(parse(overlay)).toMatchObject({ ok: false, error: { code: 'invalid-input', path: 'overlay' } });
    },
  );
});
