import fc from 'fast-check';
import { parseDate, parseTimestamp } from '../../../src/core/time/timestamp';

describe('a timestamp', () => {
  it.each([
    ['2021-01-08T16:38:15.000+0000', '2021-01-08T16:38:15.000Z'],
    ['2021-01-08T16:38:15.123+0530', '2021-01-08T11:08:15.123Z'],
    ['2021-01-08T16:38:15.000-0800', '2021-01-09T00:38:15.000Z'],
    ['2021-01-08T16:38:15Z', '2021-01-08T16:38:15.000Z'],
    ['2021-01-08T16:38:15.1+01:00', '2021-01-08T15:38:15.100Z'],
    ['2024-02-29T00:00:00.000+0000', '2024-02-29T00:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(parseTimestamp(text)).toBe(Date.parse(iso));
  });

  it.each([
    '',
    '2021-01-08',
    '2021-02-29T00:00:00.000+0000',
    '2021-13-01T00:00:00.000+0000',
    '2021-01-08T24:00:00.000+0000',
    '2021-01-08T16:60:15.000+0000',
    '2021-01-08T16:38:15.000 0000',
    '2021-01-08T16:38:15.0x0+0000',
    'yesterday',
  ])('is not "%s"', (text) => {
    expect(parseTimestamp(text)).toBeNaN();
  });

  it('reads every moment that Jira can write', () => {
    const moments = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseTimestamp(moment.toISOString().replace('Z', '+0000'))).toBe(moment.getTime());
      }),
    );
  });
});

describe('a date', () => {
  it('is a number of days without a zone', () => {
    expect(parseDate('1970-01-01')).toBe(0);
    expect(parseDate('2000-03-01') - parseDate('2000-02-28')).toBe(2);
    expect(parseDate('1900-03-01') - parseDate('1900-02-28')).toBe(1);
  });

  it.each(['2025-02-29', '2025-00-10', '2025-04-31', '2025-1-1', '01/02/2025'])('is not "%s"', (text) => {
    expect(parseDate(text)).toBeNaN();
  });
});
