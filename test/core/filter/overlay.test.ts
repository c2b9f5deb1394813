import { parseChartRunPayload } from '../../../src/contract/payloads';
import { aChart } from '../../support/chart';

const parse = (overlay: unknown) => parseChartRunPayload({ config: aChart({}), overlay, from: null });

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
