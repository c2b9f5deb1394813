import * as v from 'valibot';
import { sourceSchema } from '../../../src/core/source/source-schema';

describe('sourceSchema', () => {
  it.each([
    { kind: 'jql', jql: 'project = SHOP' },
    { kind: 'filter', filterId: '10100' },
    { kind: 'project', projectKey: 'SHOP_2' },
    { kind: 'board', boardId: 1 },
  ])('takes %j', (source) => {
    expect(v.parse(sourceSchema, source)).toEqual(source);
  });

  it.each([
    { kind: 'jql', jql: ' ' },
    { kind: 'filter', filterId: '..' },
    { kind: 'filter', filterId: '10100/columns' },
    { kind: 'project', projectKey: '../myself' },
    { kind: 'project', projectKey: 'SHOP?expand=x' },
    { kind: 'board', boardId: 0 },
    { kind: 'sprint', sprintId: 1 },
  ])('refuses %j', (source) => {
    expect(v.safeParse(sourceSchema, source).success).toBe(false);
  });
});
