import { EARLIER_MAX } from '../../../src/core/capacity/inherit';
import {
  LISTED_MAX,
  type BoardPlans,
  type PlansQuestion,
} from '../../../src/core/capacity/report/board-plans';
import { plansQuestions, readAllPlans } from '../../../src/core/capacity/report/read-all-plans';
import { DEFAULT_SITE_CAPACITY } from '../../../src/core/capacity/records/site-capacity';
import { appError } from '../../../src/core/error';
import { failure, success } from '../../../src/core/result';
import { anIteration, aPlan } from '../../support/capacity';

/** One sprint a week, the first of them number 0. */
const sprints = (count: number) =>
  Array.from({ length: count }, (_, sprintId) => ({
    ...anIteration('2000-01-03', '2000-01-07'),
    source: { kind: 'sprint' as const, sprintId },
    start: 10_959 + sprintId * 7,
  }));

const holiday = (date: string) => ({ key: 'x', date, name: 'Feast', share: 1, kind: 'public' as const });
const answerTo = ({ wanted }: PlansQuestion): BoardPlans => ({
  ...{ name: 'Kites', filterId: '10', estimateFieldId: null, site: DEFAULT_SITE_CAPACITY, board: null },
  plans: Object.fromEntries(wanted.map(({ iteration }) => [iteration, aPlan([])])),
  persons: {},
  publicHolidays: [
    holiday('2000-01-01'),
    ...wanted.slice(0, 1).map(({ dates }) => holiday(dates.from ?? '')),
  ],
});

describe('the plans of a board with thousands of sprints', () => {
  it('are asked for in one question where a few are wanted, which looks back no further than everywhere', () => {
    const all = sprints(3000);
    const [only, ...rest] = plansQuestions(all, all.slice(-2));
    expect(rest).toEqual([]);
    expect(only.wanted.map(({ iteration }) => iteration)).toEqual(['sprint:2999', 'sprint:2998']);
    expect(only.listed.slice(0, 2)).toEqual(['sprint:2999', 'sprint:2998']);
    expect(only.listed).toHaveLength(EARLIER_MAX + 2);
  });

  it('are asked for in parts where all are wanted, none of them larger than a question may be', async () => {
    const all = sprints(4500);
    const questions = plansQuestions(all, all);
    expect(questions.flatMap(({ wanted }) => wanted)).toHaveLength(4500);
    for (const { wanted, listed } of questions) {
      expect(listed.length).toBeLessThanOrEqual(LISTED_MAX);
      expect(listed.slice(0, wanted.length)).toEqual(wanted.map(({ iteration }) => iteration));
    }
    const read = await readAllPlans(questions, (question) => Promise.resolve(success(answerTo(question))));
    expect(read.ok && Object.keys(read.value.plans)).toHaveLength(4500);
    const holidays = read.ok ? read.value.publicHolidays.map(({ date }) => date) : [];
    expect(new Set(holidays).size).toBe(holidays.length);
    expect(holidays).toHaveLength(questions.length + 1);
  });

  it('are a question also where none is wanted: the board itself is in its answer', () => {
    expect(plansQuestions(sprints(3), [])).toEqual([{ wanted: [], listed: [] }]);
  });

  it('are none where one part cannot be read', async () => {
    const all = sprints(2500);
    let asked = 0;
    const read = await readAllPlans(plansQuestions(all, all), (question) => {
      asked += 1;
      return Promise.resolve(
        asked === 2 ? failure(appError('app-unavailable')) : success(answerTo(question)),
      );
    });
    expect(read).toMatchObject({ ok: false, error: { code: 'app-unavailable' } });
  });
});
