import type { ReadCalendar } from '../../../src/core/calendar/working-calendar';
import { appError } from '../../../src/core/error';
import { failure, success } from '../../../src/core/result';
import type { Estimate, TrendConfig, TrendScope } from '../../../src/core/trend/config';
import { prepareTrend } from '../../../src/core/trend/prepare-trend';
import { KITE_CALENDAR, noCalendars } from '../../support/calendar';
import { FIELDS, LISTED_FIELDS } from '../../support/chart';
import { createFakeSend, refusal, type Answers } from '../../support/fake-send';
import { at, aTrendConfig, STATUSES, statusValue } from '../../support/trend';

const SPRINT_FIELD = {
  id: 'customfield_10020',
  name: 'Sprint',
  custom: true,
  schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
};
const sprint = (id: number, state: string, dates: object = {}) => ({
  id,
  name: `Sprint ${String(id)}`,
  state,
  ...dates,
});
const inJanuary = (from: number, before: number) => ({
  startDate: `2025-01-${String(from).padStart(2, '0')}T09:00:00.000Z`,
  endDate: `2025-01-${String(before).padStart(2, '0')}T17:00:00.000Z`,
  completeDate: `2025-01-${String(before).padStart(2, '0')}T18:00:00.000Z`,
});
const ANSWERS: Answers = {
  'GET /rest/api/3/myself': { accountId: 'viewer', displayName: 'Vi', timeZone: 'Asia/Tokyo' },
  'GET /rest/api/3/field': [SPRINT_FIELD, ...LISTED_FIELDS],
  'GET /rest/api/3/status': [...Object.values(STATUSES).map(statusValue), 'no status'],
  'POST /rest/api/3/search/approximate-count': { count: 42 },
  'GET /rest/agile/1.0/board/5/configuration': {
    name: 'Kite board',
    filter: { id: '10' },
    columnConfig: { columns: [{ statuses: [{ id: '1' }] }, { statuses: [{ id: '4' }] }, { statuses: [] }] },
    estimation: { type: 'field', field: { fieldId: FIELDS.storyPoints.id } },
  },
  'GET /rest/agile/1.0/board/5/sprint': {
    values: [
      sprint(3, 'closed', inJanuary(13, 24)),
      sprint(2, 'closed', inJanuary(1, 12)),
      sprint(1, 'closed'),
    ],
    isLast: true,
  },
  'GET /rest/agile/1.0/sprint/3': sprint(3, 'closed', inJanuary(13, 24)),
  'GET /rest/agile/1.0/sprint/4': sprint(4, 'future'),
  'GET /rest/api/3/project/K/versions': [
    { id: '11', name: '1.1', released: true, startDate: '2025-01-06', releaseDate: '2025-01-17' },
    { id: '12', name: '1.2', released: false, startDate: '2025-02-01' },
    { id: '13', name: '1.3', released: false },
  ],
};

interface Changes {
  readonly scope: TrendScope;
  readonly estimate?: Estimate;
  readonly answers?: Answers;
  readonly changes?: Partial<TrendConfig>;
  readonly readCalendar?: ReadCalendar;
}

function prepared({
  scope,
  estimate = { kind: 'items' },
  answers = {},
  changes,
  readCalendar = noCalendars,
}: Changes) {
  const kind = scope.kind === 'sprints' ? 'velocity' : 'burndown';
  const config = aTrendConfig({ kind, scope, estimate, ...changes });
  const { send } = createFakeSend({ ...ANSWERS, ...answers });
  return prepareTrend(send, {
    ...{ config, overlay: 'priority = "High"', readCalendar },
    now: at('2025-03-01'),
  });
}

describe('prepareTrend', () => {
  it('narrows a source to its window and by the filter, where that is followed', async () => {
    const { send } = createFakeSend(ANSWERS);
    const of = async (followsFilter: boolean) =>
      prepareTrend(send, {
        config: aTrendConfig({ kind: 'cycle-time', periods: 1, followsFilter }),
        overlay: 'priority = "High"',
        now: at('2025-03-10'),
        readCalendar: noCalendars,
      });
    const done = 'project = "K" AND statusCategory = "Done" AND updated >= "2025-02-27"';
    expect(await of(true)).toMatchObject({
      value: { jql: `${done} AND priority = "High"`, overlay: 'priority = "High"', itemsExpected: 42 },
    });
    expect(await of(false)).toMatchObject({ value: { jql: done, overlay: null } });
  });

  it('finds who is in a sprint, and who may have been taken out of it', async () => {
    expect(await prepared({ scope: { kind: 'sprint', boardId: 5, sprintId: 3 } })).toMatchObject({
      value: {
        jql: 'sprint in (3) OR filter = 10 AND updated >= "2025-01-11"',
        overlay: null,
        subject: {
          spans: [
            {
              id: '3',
              from: at('2025-01-13T09:00'),
              before: at('2025-01-24T18:00'),
              dueAt: at('2025-01-24T17:00'),
              isOver: true,
            },
          ],
          member: { fieldId: 'customfield_10020', history: 'lists' },
          doneStatusIds: ['4'],
          estimate: null,
          statuses: Object.values(STATUSES),
        },
      },
    });
  });

  it("takes the board's last closed sprints in the order of time, and its estimate", async () => {
    const answer = await prepared({
      scope: { kind: 'sprints', boardId: 5, sprints: 2 },
      estimate: { kind: 'board' },
    });
    expect(answer).toMatchObject({
      value: {
        subject: { spans: [{ name: 'Sprint 2' }, { name: 'Sprint 3' }], estimate: { name: 'Story Points' } },
      },
    });
  });

  it('takes a version from its first to its last day, as the zone has them', async () => {
    const scope = { kind: 'version', projectKey: 'K', versionId: '11' } as const;
    expect(await prepared({ scope })).toMatchObject({
      value: {
        jql: 'fixVersion = 11 OR fixVersion was 11',
        subject: {
          spans: [{ from: at('2025-01-05T15:00'), before: at('2025-01-17T15:00'), isOver: true }],
          member: { fieldId: 'fixVersions', history: 'single-values' },
        },
      },
    });
  });

  it('knows no end of a version without a release date', async () => {
    const scope = { kind: 'version', projectKey: 'K', versionId: '12' } as const;
    expect(await prepared({ scope })).toMatchObject({
      value: { subject: { spans: [{ before: at('2025-03-01'), dueAt: null, isOver: false }] } },
    });
  });

  const ofSprint = (sprintId: number): TrendScope => ({ kind: 'sprint', boardId: 5, sprintId });

  it.each<[string, Changes, object]>([
    ['a sprint has no dates', { scope: ofSprint(4) }, { code: 'no-dates', params: { kind: 'sprint' } }],
    [
      'a version has no start',
      { scope: { kind: 'version', projectKey: 'K', versionId: '13' } },
      { code: 'no-dates', params: { kind: 'version', name: '1.3' } },
    ],
    [
      'a version is gone',
      { scope: { kind: 'version', projectKey: 'K', versionId: '99' } },
      { code: 'source-not-found', params: { kind: 'version' } },
    ],
    [
      'no sprint has been closed',
      {
        scope: { kind: 'sprints', boardId: 5, sprints: 3 },
        answers: { 'GET /rest/agile/1.0/board/5/sprint': { values: [], isLast: true } },
      },
      { code: 'no-closed-sprint' },
    ],
    [
      'the field to measure by is gone',
      { scope: ofSprint(3), estimate: { kind: 'field', fieldId: 'customfield_1' } },
      { code: 'field-not-found', path: 'estimate' },
    ],
    [
      'one cannot calculate with the field',
      { scope: ofSprint(3), estimate: { kind: 'field', fieldId: 'summary' } },
      { code: 'field-unsupported', path: 'estimate' },
    ],
    [
      'the viewer may not see the board',
      { scope: ofSprint(3), answers: { 'GET /rest/agile/1.0/board/5/configuration': refusal(404, 'No.') } },
      { code: 'source-not-found', params: { kind: 'board' } },
    ],
  ])('fails when %s', async (_name, changes, error) => {
    expect(await prepared(changes)).toMatchObject({ ok: false, error });
  });
});

describe('the working days of a trend', () => {
  const scope = { kind: 'sprint', boardId: 5, sprintId: 3 } as const;
  const changes = { workingCalendar: { kind: 'board', boardId: 8 } } as const;

  it('are those of the board that is named', async () => {
    const asked: number[] = [];
    const readCalendar: ReadCalendar = (boardId) => {
      asked.push(boardId);
      return Promise.resolve(success(KITE_CALENDAR));
    };
    expect(await prepared({ scope, changes, readCalendar })).toMatchObject({
      value: { calendar: KITE_CALENDAR },
    });
    expect(asked).toEqual([8]);
  });

  it('are not looked up where no number depends on them', async () => {
    expect(await prepared({ scope, changes: { ...changes, kind: 'burnup' } })).toMatchObject({ ok: true });
  });

  it('are a fault at their place where the board is gone, and never other days', async () => {
    const gone = appError('source-not-found', { kind: 'board', name: '8' });
    const readCalendar = () => Promise.resolve(failure(gone));
    expect(await prepared({ scope, changes, readCalendar })).toEqual({
      ok: false,
      error: { ...gone, path: 'workingCalendar.boardId' },
    });
  });

  it('can be asked for again where the app did not answer', async () => {
    const readCalendar = () => Promise.resolve(failure(appError('app-unavailable')));
    expect(await prepared({ scope, changes, readCalendar })).toEqual({
      ok: false,
      error: appError('app-unavailable'),
    });
  });
});
