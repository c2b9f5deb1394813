import { generateSite } from '../../local/data/generate/generate-site';
import { consoleLog } from '../../src/forge/console-log';
import { TEST_NOW } from '../support/local-site';
import { tellingLines, watchLog } from '../support/log-watch';

const SITE = generateSite({ issues: 5, seed: 1, now: TEST_NOW });
const [person] = SITE.users;
const [item] = [...SITE.issues];
if (person === undefined || item === undefined) throw new Error('The generated site is empty.');

const telling = (lines: readonly string[]): readonly string[] => tellingLines(lines, SITE, ['Who has to go']);

describe('a scan of the log', () => {
  it.each([
    ['an account id', `cannot read ${person.accountId}`],
    ['a name', `cannot read ${person.displayName}`],
    ['an address', 'cannot read anna@example.com'],
    ['the key of a work item', `cannot read ${item.key}`],
    ['a summary', `cannot read ${item.summary}`],
    ['JQL', 'cannot read project = KITE'],
    ['JQL of a list', 'cannot read assignee in (a, b)'],
    ['what somebody typed', 'cannot read Who has to go'],
  ])('finds %s that somebody writes into it', (_, line) => {
    expect(telling([`{"id":"1"}`, line])).toEqual([line]);
  });

  it('finds nothing in what the app writes of an exception that quotes all of it', () => {
    const watch = watchLog();
    try {
      const reason = new Error(`${person.displayName}: ${item.key} ${item.summary} project = KITE`);
      consoleLog.error({ id: 'id-1', where: 'chart/run', reason });
    } finally {
      watch.end();
    }
    expect(watch.lines()).toHaveLength(1);
    expect(telling(watch.lines())).toEqual([]);
  });
});
