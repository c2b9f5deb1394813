import { JastBuilder } from '@atlaskit/jql-ast';
import fc from 'fast-check';
import type { FilterChoice } from '../../../src/core/filter/choice';
import { choiceClause, filterClause } from '../../../src/core/filter/clause';
import type { FilterConfig } from '../../../src/core/filter/config';
import { filterControl } from '../../../src/core/filter/control';
import { aField, FIELDS } from '../../support/chart';

const SPRINT = aField('customfield_10020', {
  type: 'array',
  items: 'json',
  custom: 'com.pyxis.greenhopper.jira:gh-sprint',
});

const values = (...chosen: readonly string[]): FilterChoice => ({
  kind: 'values',
  values: chosen.map((value) => ({ value, label: value })),
  empty: false,
  viewer: false,
});

describe('filterControl', () => {
  it.each([
    ['status', FIELDS.status, 'values'],
    ['people', FIELDS.assignee, 'values'],
    ['a sprint', SPRINT, 'values'],
    ['a moment', FIELDS.created, 'dates'],
    ['a date', FIELDS.dueDate, 'dates'],
    ['a number', FIELDS.storyPoints, 'numbers'],
    ['a text', FIELDS.summary, 'text'],
    ['a duration', FIELDS.timeSpent, null],
    ['what JQL cannot search', { ...FIELDS.status, clauseNames: [] }, null],
    ['a field of another app', aField('customfield_1', { type: 'any' }), null],
  ])('of %s', (_what, field, control) => {
    expect(filterControl(field)).toBe(control);
  });
});

describe('choiceClause', () => {
  it.each<[string, string | null, string | null]>([
    ['one value', 'status = "In \\"Review\\""', choiceClause(FIELDS.status, values('In "Review"'))],
    ['several values', 'labels in ("a", "b")', choiceClause(FIELDS.labels, values('a', 'b'))],
    ['sprints by id', 'cf[10020] in (7, "Sprint 8")', choiceClause(SPRINT, values('7', 'Sprint 8'))],
    ['nothing', null, choiceClause(FIELDS.status, values())],
    [
      'nobody, me or Ann',
      'assignee = "557058:ann" OR assignee = currentUser() OR assignee is EMPTY',
      choiceClause(FIELDS.assignee, {
        kind: 'values',
        values: [{ value: '557058:ann', label: '' }],
        empty: true,
        viewer: true,
      }),
    ],
    [
      'days',
      'created >= "2026-02-27" AND created < "2026-03-01"',
      choiceClause(FIELDS.created, { kind: 'days', from: '2026-02-27', to: '2026-02-28' }),
    ],
    [
      'until a day',
      'duedate < "2026-01-01"',
      choiceClause(FIELDS.dueDate, { kind: 'days', from: null, to: '2025-12-31' }),
    ],
    ['no days', null, choiceClause(FIELDS.dueDate, { kind: 'days', from: null, to: null })],
    [
      'last days',
      'created >= "-30d" AND created < "0d"',
      choiceClause(FIELDS.created, { kind: 'near-days', direction: 'last', days: 30 }),
    ],
    [
      'next days',
      'duedate >= "0d" AND duedate < "7d"',
      choiceClause(FIELDS.dueDate, { kind: 'near-days', direction: 'next', days: 7 }),
    ],
    [
      'numbers',
      'cf[10016] >= "0.5" AND cf[10016] <= 8',
      choiceClause(FIELDS.storyPoints, { kind: 'numbers', from: 0.5, to: 8 }),
    ],
    ['no numbers', null, choiceClause(FIELDS.storyPoints, { kind: 'numbers', from: null, to: null })],
    [
      'words',
      'summary ~ "log\\\\-in \\\\(new\\\\)"',
      choiceClause(FIELDS.summary, { kind: 'text', text: 'log-in (new)' }),
    ],
  ])('of %s', (_what, expected, clause) => {
    expect(clause).toBe(expected);
  });

  it('is JQL whatever the values are, and keeps them as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
        (texts) => {
          const clause = choiceClause(FIELDS.status, values(...texts)) ?? '';
          const jast = new JastBuilder().build(clause);
          expect(jast.errors).toEqual([]);
          const where = jast.query?.where;
          if (where?.clauseType !== 'terminal') throw new Error(clause);
          const { operand } = where;
          const found =
            operand?.operandType === 'list'
              ? operand.values.map((value) => (value.operandType === 'value' ? value.value : null))
              : [operand?.operandType === 'value' ? operand.value : null];
          expect(found).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('filterClause', () => {
  const config: FilterConfig = {
    version: 1,
    countIn: null,
    fields: ['status', 'assignee', 'gone'].map((fieldId) => ({ fieldId, label: null, initial: null })),
  };
  const fields = [FIELDS.status, FIELDS.assignee];

  it('asks for all fields at once, in the order of the configuration', () => {
    const choices = {
      assignee: { kind: 'values', values: [], empty: true, viewer: true } as const,
      status: values('Done'),
    };
    const { jql, active } = filterClause(config, choices, fields);
    expect(jql).toBe('status = "Done" AND (assignee = currentUser() OR assignee is EMPTY)');
    expect(active.map(({ field }) => field.id)).toEqual(['status', 'assignee']);
  });

  it('leaves out what is not configured, not on the site, or not chosen', () => {
    const choices = { gone: values('x'), labels: values('y'), status: values() };
    expect(filterClause(config, choices, fields)).toEqual({ jql: '', active: [] });
  });
});
