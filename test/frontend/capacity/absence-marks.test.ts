import { absenceTable } from '../../../src/core/capacity/absence-table';
import { parseDate } from '../../../src/core/time/timestamp';
import { absenceMarks } from '../../../src/frontend/capacity/absence-marks';
import { offOn } from '../../support/capacity';
import { englishTexts } from '../../support/english-texts';

const KITE = { boardId: 5, name: 'Kite board', workingDays: [1, 2, 3, 4, 5] as const };

/** What June 2025 says of a day when so many people are off on it, each for half the day. */
function marksOf(people: readonly string[], date: string): readonly string[] {
  const day = parseDate(date);
  const table = absenceTable({
    people: people.map((accountId) => ({
      ...{ accountId, boardIds: [5], daysOff: [offOn(date, { share: 0.5, reason: 'Moves' })] },
    })),
    boards: [KITE],
    range: { first: parseDate('2025-06-01'), last: parseDate('2025-06-30') },
    unit: 'day',
  });
  const names = new Map(people.map((id) => [id, id.toUpperCase()]));
  return (absenceMarks(table, names, englishTexts).get(day) ?? []).map(({ text }) => text);
}

describe('who is off, on the days of a month', () => {
  it('has a name with the part of the day and the reason', () => {
    expect(marksOf(['ann'], '2025-06-03')).toEqual(['ANN (50%), Moves']);
  });

  it('has nothing on a day that nobody works', () => {
    expect(marksOf(['ann'], '2025-06-07')).toEqual([]);
  });

  it('names four people, and of more three and how many are left', () => {
    expect(marksOf(['a', 'b', 'c', 'd'], '2025-06-03')).toHaveLength(4);
    expect(marksOf(['a', 'b', 'c', 'd', 'e', 'f'], '2025-06-03').slice(2)).toEqual([
      ...['C (50%), Moves', 'and 3 more'],
    ]);
  });
});
