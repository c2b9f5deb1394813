import { parseSprintConfig } from '../../../src/core/sprint/parse-config';

const CONFIG = { version: 1, title: '', boardId: 5, sprintId: null, refreshMinutes: null };

describe('parseSprintConfig', () => {
  it('reads a board with its current sprint, or one sprint of it', () => {
    expect(parseSprintConfig({ ...CONFIG, refresh: 5 })).toEqual({ ok: true, value: CONFIG });
    expect(parseSprintConfig({ ...CONFIG, sprintId: 9 })).toMatchObject({ value: { sprintId: 9 } });
  });

  it.each([
    ['boardId', 0],
    ['sprintId', 'x'],
    ['refreshMinutes', 1441],
  ])('refuses a wrong %s and says where', (path, value) => {
    expect(parseSprintConfig({ ...CONFIG, [path]: value })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', path },
    });
  });

  it('leaves a configuration of a newer version alone', () => {
    expect(parseSprintConfig({ version: 2 })).toMatchObject({ error: { code: 'newer-version' } });
  });
});
