import { dayReasons } from '../../../src/frontend/capacity/day-reasons';
import { englishTexts } from '../../support/english-texts';

const worked = { isWorkingDay: true, isRemaining: true, free: [] } as const;

describe('why less than a whole day is worked', () => {
  it('is nothing on a day that is worked', () => {
    expect(dayReasons(worked, englishTexts)).toBe('');
  });

  it('is a day off with its reason, and one without where nobody said why or may know it', () => {
    const off = (reason: string | null) => ({
      ...worked,
      free: [{ kind: 'day-off', reason, share: 0.5 } as const],
    });
    expect(dayReasons(off('Dentist'), englishTexts)).toBe('day off Dentist (50%)');
    expect(dayReasons(off(null), englishTexts)).toBe('day off (50%)');
  });

  it('is all that takes from the day, and that it is over', () => {
    const feast = { kind: 'holiday', name: 'Feast', share: 1 } as const;
    expect(dayReasons({ isWorkingDay: false, isRemaining: false, free: [feast] }, englishTexts)).toBe(
      'no working day; Feast (100%); already past',
    );
  });
});
