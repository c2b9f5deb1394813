import { parseTrendConfig, trendConfigDefaults } from '../../../src/core/trend/parse-config';

const source = { kind: 'project', projectKey: 'K' };
const config = { ...trendConfigDefaults, scope: { kind: 'source', source } };

describe('parseTrendConfig', () => {
  it('reads what was saved', () => {
    expect(parseTrendConfig(structuredClone(config))).toEqual({ ok: true, value: config });
  });

  it.each([
    ['periods', 0],
    ['periods', 61],
    ['kind', 'burnup-of-everything'],
    ['bucket', 'fortnight'],
    ['ageRule', 'mine'],
    ['cycleRule', 'long'],
  ])('names %s when it is %p', (path, value) => {
    const parsed = parseTrendConfig({ ...config, [path]: value });
    expect(parsed).toMatchObject({ ok: false, error: { code: 'invalid-input', path } });
  });

  it('brings a configuration of version 1 up to date: its source is what it is about', () => {
    const kept = {
      title: 'In and out',
      kind: 'average-age',
      bucket: 'month',
      periods: 6,
      ageRule: 'server',
      timeZone: { kind: 'viewer' },
      weekStartsOn: 7,
      refreshMinutes: 15,
    };
    expect(parseTrendConfig({ version: 1, source, ...kept })).toEqual({
      ok: true,
      value: { ...config, ...kept },
    });
  });

  it('brings a configuration of version 2 up to date: its working days are Monday to Friday', () => {
    const inWorkingDays = { ...config, kind: 'cycle-time', workingDaysOnly: true };
    const { workingCalendar, ...version2 } = { ...inWorkingDays, version: 2 };
    expect(parseTrendConfig(version2)).toEqual({ ok: true, value: { ...inWorkingDays, workingCalendar } });
    expect(parseTrendConfig({ ...version2, periods: undefined })).toMatchObject({
      error: { path: 'periods' },
    });
  });

  it('keeps the numbers of a kind that did not look at working days in version 2', () => {
    const all = { ...config, kind: 'resolution-time', version: 2, workingDaysOnly: true };
    expect(parseTrendConfig(all)).toMatchObject({ ok: true, value: { workingDaysOnly: false } });
  });

  it.each<[string, object, string]>([
    ['working days of no board', { workingCalendar: { kind: 'board' } }, 'workingCalendar.boardId'],
    ['a burndown of a source', { kind: 'burndown' }, 'scope.kind'],
    ['an average age of a sprint', { scope: { kind: 'sprint', boardId: 1, sprintId: null } }, 'scope.kind'],
    ["a board's estimate without a board", { estimate: { kind: 'board' } }, 'estimate.kind'],
    [
      'a version that is no id',
      { scope: { kind: 'version', projectKey: 'K', versionId: 'one' } },
      'scope.versionId',
    ],
    [
      'more sprints than fit',
      { kind: 'velocity', scope: { kind: 'sprints', boardId: 1, sprints: 27 } },
      'scope.sprints',
    ],
  ])('refuses %s', (_name, change, path) => {
    expect(parseTrendConfig({ ...config, ...change })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', path },
    });
  });

  it('does not touch what a newer version has saved', () => {
    expect(parseTrendConfig({ ...config, version: 4 })).toMatchObject({
      ok: false,
      error: { code: 'newer-version', params: { version: 4 } },
    });
  });
});
