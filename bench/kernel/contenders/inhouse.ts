import { createAggregate } from '../../../src/core/aggregate/aggregate';
import { createCells } from '../../../src/core/aggregate/cells';
import type { PlainMeasureSpec } from '../../../src/core/chart/config';
import { WEEKDAYS_ONLY } from '../../../src/core/calendar/working-calendar';
import { chartConfigDefaults } from '../../../src/core/chart/parse-config';
import { prepareQuestion, type Question } from '../../../src/core/chart/question';
import type { Field } from '../../../src/core/field/field';
import type { Contender, Group } from '../contender';
import { ROWS_PER_PAGE } from '../rows';

const POINTS = 'customfield_10016';

const FIELDS: readonly Field[] = [
  systemField('status', 'status'),
  systemField('assignee', 'user'),
  {
    id: POINTS,
    name: 'Story Points',
    isCustom: true,
    clauseNames: ['Story Points'],
    schema: { type: 'number', items: null, system: null, custom: null },
  },
];

const points = { kind: 'field', fieldId: POINTS } as const;

const MEASURES: readonly PlainMeasureSpec[] = [
  { measure: 'count' },
  { measure: 'sum', of: points },
  { measure: 'average', of: points, empty: 'ignore' },
  { measure: 'median', of: points },
];

const question = askAllMeasures();

/** The app's own kernel: one question with four measured columns, page by page as a scan hands them over, then the numbers read off. */
export const inhouse: Contender = {
  name: 'Inhouse',
  answer(rows) {
    const aggregate = createAggregate(question);
    for (let at = 0; at < rows.length; at += ROWS_PER_PAGE)
      aggregate.addAll(rows.slice(at, at + ROWS_PER_PAGE));
    const { dimensions, groups } = aggregate.encode();
    const cells = createCells(question);
    return groups.map(({ members, tally }, cell): Group => {
      cells.absorb(cell, tally, (_, segment) => segment);
      const [count, sum, average, median] = cells.values(cell);
      const [statuses = [], assignees = []] = members;
      return {
        status: dimensions[0]?.segments[statuses[0] ?? 0]?.label ?? '',
        accountId: dimensions[1]?.segments[assignees[0] ?? -1]?.key ?? null,
        count: count ?? 0,
        sum: sum ?? 0,
        average: average ?? null,
        median: median ?? null,
      };
    });
  },
};

/** Three of the four measure the same input, which the kernel then reads once. */
export function askAllMeasures(): Question {
  const questions = MEASURES.map(ask);
  const [first] = questions;
  if (first === undefined) throw new Error('There is no measure.');
  return { ...first, operands: questions.flatMap(({ operands }) => operands) };
}

function ask(calculate: PlainMeasureSpec): Question {
  const question = prepareQuestion(
    {
      ...chartConfigDefaults,
      sources: [],
      kind: 'two-dimensional-table',
      chartBy: { kind: 'values', fieldId: 'status' },
      groupBy: { kind: 'values', fieldId: 'assignee' },
      calculate,
    },
    {
      fields: FIELDS,
      sources: [],
      timeZone: 'UTC',
      computedAt: 0,
      statuses: [],
      calendar: WEEKDAYS_ONLY,
    },
  );
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  return question.value;
}

function systemField(id: string, type: string): Field {
  return {
    id,
    name: id,
    isCustom: false,
    clauseNames: [id],
    schema: { type, items: null, system: id, custom: null },
  };
}
