import '../../support/forge-bridge';
import type { DateBucket } from '../../../src/core/chart/config';
import { axisTexts } from '../../../src/frontend/chart/axis-texts';
import { createTexts } from '../../../src/frontend/texts/texts';

const period = (bucket: DateBucket, start: string) => ({ kind: 'period', bucket, start }) as const;

describe('axisTexts', () => {
  it('names weeks by the day that they begin with, as the viewer writes it, without the year of all', () => {
    const weeks = [period('week', '2026-09-07'), period('week', '2026-09-14')];
    expect(axisTexts(weeks, createTexts([], 'en-US'))).toEqual(['Sep 7', 'Sep 14']);
    expect(axisTexts(weeks, createTexts([], 'de-DE'))).toEqual(['7. Sept.', '14. Sept.']);
  });

  it('keeps the year where there are several', () => {
    const days = [period('day', '2025-12-31'), period('day', '2026-01-01')];
    expect(axisTexts(days, createTexts([], 'en-US'))).toEqual(['Dec 31, 2025', 'Jan 1, 2026']);
  });

  const sprint = (text: string) => ({ kind: 'text', text, isSprint: true }) as const;
  const mean = { kind: 'text', text: 'Mean' } as const;

  it.each([
    [
      ['Kites Sprint 7', 'Kites Sprint 8'],
      ['Sprint 7', 'Sprint 8'],
    ],
    [
      ['Team Kite: Albatross', 'Team Kite: Buzzard'],
      ['Albatross', 'Buzzard'],
    ],
    [
      ['Sprint 7', 'Sprint 8'],
      ['Sprint 7', 'Sprint 8'],
    ],
    [
      ['Sprint', 'Sprint two'],
      ['Sprint', 'Sprint two'],
    ],
    [
      ['Kites 7', 'Lanterns 7'],
      ['Kites 7', 'Lanterns 7'],
    ],
    [
      ['7', '8'],
      ['7', '8'],
    ],
    [['Kites Sprint 7'], ['Kites Sprint 7']],
  ])('leaves out the words that all sprints begin with: %j', (names, short) => {
    const labels = [...names.map(sprint), mean];
    expect(axisTexts(labels, createTexts([], 'en-US'))).toEqual([...short, 'Mean']);
  });

  it('leaves other names as they are', () => {
    const labels = [period('month', '2026-09-01'), { kind: 'text', text: 'Sprint 7' } as const];
    expect(axisTexts(labels, createTexts([], 'en-US'))).toEqual(['Sep 2026', 'Sprint 7']);
  });
});
