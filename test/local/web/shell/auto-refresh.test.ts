import { refreshMinutes } from '../../../../local/web/shell/dashboard/auto-refresh';

describe('refreshMinutes', () => {
  it.each([
    [{ refresh: 15 }, 15],
    [{ refresh: 0 }, null],
    [{ refresh: -5 }, null],
    [{ refresh: 1.5 }, null],
    [{ refresh: '15' }, null],
    [{}, null],
    [undefined, null],
  ])('%j asks for %s', (configuration, minutes) => {
    expect(refreshMinutes(configuration)).toBe(minutes);
  });
});
