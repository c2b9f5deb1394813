import { listConfigDefaults, parseListConfig } from '../../../src/core/list/parse-config';

const CONFIG = { ...listConfigDefaults, source: { kind: 'project', projectKey: 'K' } };

describe('parseListConfig', () => {
  it('reads what the defaults and a source make', () => {
    expect(parseListConfig(CONFIG)).toEqual({ ok: true, value: CONFIG });
  });

  it('drops what it does not know', () => {
    expect(parseListConfig({ ...CONFIG, refresh: 5 })).toEqual({ ok: true, value: CONFIG });
  });

  it.each<[string, object, string]>([
    ['no column', { columns: [] }, 'columns'],
    ['a column twice', { columns: ['status', 'status'] }, 'columns'],
    ['too many columns', { columns: Array.from({ length: 16 }, (_, at) => `f${String(at)}`) }, 'columns'],
    ['a page that Jira cannot give', { pageSize: 500 }, 'pageSize'],
    ['an unknown direction', { sort: { fieldId: 'created', direction: 'up' } }, 'sort.direction'],
    ['a refresh of no minutes', { refreshMinutes: 0 }, 'refreshMinutes'],
    ['JQL without a text', { source: { kind: 'jql', jql: ' ' } }, 'source.jql'],
  ])('refuses %s and says where', (_name, change, path) => {
    expect(parseListConfig({ ...CONFIG, ...change })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', path },
    });
  });

  it('brings a configuration of version 1 up to date: it follows the filter of its dashboard', () => {
    const { title, source, columns, sort, refreshMinutes } = CONFIG;
    const saved = { version: 1, title, source, columns, sort, pageSize: 25, refreshMinutes };
    expect(parseListConfig(saved)).toEqual({
      ok: true,
      value: { ...CONFIG, pageSize: 25, followsFilter: true },
    });
  });

  it('leaves a configuration of a newer version alone', () => {
    expect(parseListConfig({ version: 3, columns: 'other' })).toMatchObject({
      ok: false,
      error: { code: 'newer-version', params: { version: 3 } },
    });
  });
});
