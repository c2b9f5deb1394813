import fc from 'fast-check';
import { createDateReader } from '../../../../local/data/import/read-date';

const read = (text: string, samples: readonly string[] = []): string | null => {
  const at = createDateReader(samples).read(text)?.at;
  return at === undefined ? null : new Date(at).toISOString();
};

describe('createDateReader', () => {
  it.each([
    ['2021-01-08T16:38:15.123+0000', '2021-01-08T16:38:15.123Z'],
    ['2021-01-08T16:38:15.5-0530', '2021-01-08T22:08:15.500Z'],
    ['2021-01-08T16:38:15Z', '2021-01-08T16:38:15.000Z'],
    ['2021-01-08 16:38', '2021-01-08T16:38:00.000Z'],
    ['2021-01-08', '2021-01-08T00:00:00.000Z'],
    ['2021/1/8 4:38 PM', '2021-01-08T16:38:00.000Z'],
    ['08/Jan/21 4:38 PM', '2021-01-08T16:38:00.000Z'],
    ['8/Jan/21 12:05 AM', '2021-01-08T00:05:00.000Z'],
    ['08/Jan/2021 16:38', '2021-01-08T16:38:00.000Z'],
    ['08-Jan-99', '1999-01-08T00:00:00.000Z'],
    ['Jan 8, 2021, 4:38 PM', '2021-01-08T16:38:00.000Z'],
    ['8 January 2021', '2021-01-08T00:00:00.000Z'],
    ['08.01.2021 16:38:15', '2021-01-08T16:38:15.000Z'],
    ['08.01.21', '2021-01-08T00:00:00.000Z'],
  ])('reads %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    '',
    'soon',
    '2021-13-01',
    '31/Feb/21',
    '2021-01-08 25:00',
    '8/Foo/21',
    '1/Jan/21 13:00 PM',
    '20210108',
  ])('does not take %j for a date', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads the day first in dates with slashes, unless some date of the file says otherwise', () => {
    expect(read('03/12/2024')).toBe('2024-12-03T00:00:00.000Z');
    expect(read('03/12/2024', ['01/02/2024', '03/25/2024'])).toBe('2024-03-12T00:00:00.000Z');
    expect(read('03/12/2024', ['25/03/2024'])).toBe('2024-12-03T00:00:00.000Z');
  });

  it('reads back any moment as Jira writes it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        expect(read(date.toISOString().replace('Z', '+0000'))).toBe(date.toISOString());
      }),
    );
  });

  it('gives days without a time of day', () => {
    const faults: string[] = [];
    expect(createDateReader([]).day('20/Mar/24 12:00 AM', 'Due', faults)).toBe('2024-03-20');
    expect(createDateReader([]).day('', 'Due', faults)).toBeNull();
    expect(faults).toEqual([]);
    expect(createDateReader([]).day('x', 'Due', faults)).toBeNull();
    expect(faults).toEqual(['Due "x" is not a date in a form that Jira writes.']);
  });
});
