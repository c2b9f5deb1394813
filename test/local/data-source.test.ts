import { chooseDataSource } from '../../local/data-source';
import { parseOptions, type StartOptions } from '../../local/options';

const flags = (...args: string[]): StartOptions => parseOptions(args) as StartOptions;
const SAVED = { kind: 'generated', issues: 500, seed: 3, now: 1_000 } as const;

describe('chooseDataSource', () => {
  it('makes up 2,000 work items at first', () => {
    expect(chooseDataSource(flags(), null, 2_000)).toEqual({
      kind: 'generated',
      issues: 2_000,
      seed: 1,
      now: 2_000,
    });
  });

  it('keeps the last run as it was, with its moment', () => {
    expect(chooseDataSource(flags(), SAVED, 2_000)).toEqual(SAVED);
  });

  it('keeps the moment when the flags say the same again', () => {
    expect(chooseDataSource(flags('--issues', '500', '--seed', '3'), SAVED, 2_000)).toEqual(SAVED);
  });

  it('makes new data when a flag says something else', () => {
    expect(chooseDataSource(flags('--seed', '4'), SAVED, 2_000)).toEqual({ ...SAVED, seed: 4, now: 2_000 });
  });

  it('takes the moment of --now', () => {
    const now = Date.UTC(2026, 0, 1);
    expect(chooseDataSource(flags('--now', '2026-01-01'), SAVED, now)).toEqual({ ...SAVED, now });
  });

  it('imports a file again in the next run, by its full path', () => {
    const first = chooseDataSource(flags('--import', 'package.json'), SAVED, 2_000);
    expect(first).toEqual({
      kind: 'import',
      file: expect.stringMatching(/^\/.*package\.json$/) as string,
      now: 2_000,
    });
    expect(chooseDataSource(flags(), first, 3_000)).toEqual(first);
  });
});
