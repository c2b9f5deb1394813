import { parseOptions, type StartOptions } from '../../local/options';
import { UserError } from '../../local/user-error';

const DEFAULTS: StartOptions = {
  port: 8990,
  issues: null,
  seed: null,
  importFile: null,
  dataDir: null,
  latencyMs: 0,
  traffic: { faults: [], pointsPerHour: 65_000, burstFactor: 20 },
  now: null,
  open: true,
};

describe('parseOptions', () => {
  it.each([
    ['nothing', [], {}],
    ['a port', ['--port', '0'], { port: 0 }],
    ['generated data', ['--issues=50', '--seed', '7'], { issues: 50, seed: 7 }],
    ['a file', ['--import', 'a.csv', '--data', 'dir'], { importFile: 'a.csv', dataDir: 'dir' }],
    ['latency', ['--latency', '150'], { latencyMs: 150 }],
    [
      'faults',
      ['--fault', '503', '--fault=slow=0.25'],
      {
        traffic: {
          ...DEFAULTS.traffic,
          faults: [
            { name: '503', rate: 1 },
            { name: 'slow', rate: 0.25 },
          ],
        },
      },
    ],
    [
      'limits',
      ['--points', '500', '--burst', '1'],
      { traffic: { faults: [], pointsPerHour: 500, burstFactor: 1 } },
    ],
    ['a moment', ['--now', '2026-03-01T09:00:00Z'], { now: Date.UTC(2026, 2, 1, 9) }],
    ['no browser', ['--no-open'], { open: false }],
  ])('reads %s', (_, args, expected) => {
    expect(parseOptions(args)).toEqual({ ...DEFAULTS, ...expected });
  });

  it('asks for help', () => {
    expect(parseOptions(['--port', '1', '--help'])).toBe('help');
  });

  it.each([
    [['--colour'], "Unknown option '--colour'; --help lists the flags."],
    [['somewhere'], /Unexpected argument 'somewhere'/],
    [['--port'], /'--port <value>' argument missing/],
    [['--port', '99999'], '--port takes a whole number from 0 to 65535, not "99999".'],
    [['--issues', '0'], /--issues takes a whole number from 1/],
    [['--issues', '-3'], '--issues takes a whole number from 1 to 2000000, not "-3".'],
    [['--port', '-1', '--no-open'], '--port takes a whole number from 0 to 65535, not "-1".'],
    [['--issues', '--no-open'], /'--issues' argument is ambiguous/],
    [['--issues', '1e3'], /not "1e3"/],
    [['--latency', '-5'], /--latency/],
    [['--fault', 'fire'], /--fault takes the name of a fault.*not "fire"/],
    [['--fault', '500=2'], /from 0 to 1/],
    [['--now', 'tomorrow'], '--now takes a moment such as 2026-03-01T09:00:00Z, not "tomorrow".'],
    [['--import', 'a.csv', '--issues', '5'], /--issues does not go with it/],
  ])('refuses %j in one line', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UserError);
    expect(() => parseOptions(args)).toThrow(message);
  });
});
