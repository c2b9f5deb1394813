import type { Field, JiraIssue } from '../../../src/core/field/field';
import { addToSprint, noSprintWork, sprintFieldIds } from '../../../src/core/sprint/sprint-work';
import { anIssue, FIELDS } from '../../support/chart';

const POINTS = FIELDS.storyPoints;
const ANN = { accountId: 'ann' };
const status = (key: string) => ({ name: key, statusCategory: { key } });
const item = (key: string, category: string, rest: JiraIssue['fields'] = {}): JiraIssue =>
  anIssue(key, { status: status(category), ...rest });

const workOf = (issues: readonly JiraIssue[], estimate: Field | null) =>
  issues.reduce((work, issue) => addToSprint(work, issue, estimate), noSprintWork(estimate));

describe('the work of a sprint', () => {
  const issues = [
    item('K-1', 'done', { customfield_10016: 5, assignee: ANN }),
    item('K-2', 'done', { customfield_10016: null, assignee: null }),
    item('K-3', 'indeterminate', { customfield_10016: 0, assignee: ANN }),
    item('K-4', 'new', { customfield_10016: 3 }),
    item('K-5', 'new', { assignee: ANN }),
  ];

  it('adds up by status category, by count and by estimate', () => {
    expect(workOf(issues, POINTS)).toMatchObject({
      categories: {
        new: { items: 2, estimate: 3 },
        indeterminate: { items: 1, estimate: 0 },
        done: { items: 2, estimate: 5 },
      },
      total: { items: 5, estimate: 8 },
    });
  });

  it('flags open work that nobody has or of unknown size; an estimate of 0 is one, and done work is not flagged', () => {
    expect(workOf(issues, POINTS)).toMatchObject({ unassigned: 1, unestimated: 1, unreadable: 0 });
  });

  it('knows no estimates where the board has none', () => {
    expect(workOf(issues, null)).toMatchObject({ total: { items: 5, estimate: 0 }, unestimated: null });
    expect(sprintFieldIds(null)).toEqual(['assignee', 'status']);
  });

  it('says how many estimates cannot be read', () => {
    const odd = [item('K-1', 'new', { customfield_10016: 'many', assignee: ANN })];
    expect(workOf(odd, POINTS)).toMatchObject({ total: { estimate: 0 }, unestimated: 1, unreadable: 1 });
  });

  it('takes a status without a category for work that has not begun', () => {
    expect(workOf([anIssue('K-1', { status: { name: 'Odd' } })], null).categories.new.items).toBe(1);
  });
});
