import { appError } from '../../../src/core/error';
import { blameFilter } from '../../../src/core/source/blame-filter';

describe('blameFilter', () => {
  it("blames the dashboard's filter for JQL that is sound without it, in Jira's own words", () => {
    const refused = appError('jql-invalid', { message: 'No such field.' });
    expect(blameFilter(refused, 'foo = 1')).toEqual(
      appError('filter-invalid', { message: 'No such field.' }),
    );
    expect(blameFilter(refused, null)).toBe(refused);
  });

  it('blames it for nothing else', () => {
    const busy = appError('jira-busy', { retryAfterSeconds: 5 });
    expect(blameFilter(busy, 'foo = 1')).toBe(busy);
  });
});
