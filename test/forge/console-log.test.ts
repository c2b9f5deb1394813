import { consoleLog } from '../../src/forge/console-log';

describe('consoleLog', () => {
  it.each([
    [new Error('broken'), expect.stringContaining('Error: broken')],
    ['just a text', 'just a text'],
  ])('writes one line with the id that the user was shown, for %s', (reason, what: unknown) => {
    const lines: string[] = [];
    const { error } = console;
    console.error = (line: string) => lines.push(line);
    try {
      consoleLog.error({ id: 'id-1', where: 'chart/run', reason });
    } finally {
      console.error = error;
    }
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'id-1', where: 'chart/run', what },
    ]);
  });
});
