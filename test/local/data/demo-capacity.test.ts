import { demoCapacity } from '../../../local/data/demo-capacity';
import { generateLargeSite } from '../../../local/data/generate/generate-site';
import { parseRecord } from '../../../src/core/privacy/record-type';
import { COLLECTIONS } from '../../../src/core/privacy/collections';
import { INVENTORY } from '../../../src/core/privacy/inventory';
import { REVISED_RECORDS } from '../../../src/core/privacy/revised-records';

const NOW = Date.UTC(2026, 2, 18, 9);
const DATA = generateLargeSite({ issues: 300, seed: 1, now: NOW });

/** By what their keys begin with. */
const FORMATS: Readonly<Record<string, (content: unknown) => ReturnType<typeof parseRecord>>> = {
  'record/site-capacity': (content) => parseRecord(INVENTORY['site-capacity'], content),
  'record/capacity-report': (content) => parseRecord(COLLECTIONS['capacity-report'], content),
  'record/board-capacity': (content) => parseRecord(REVISED_RECORDS['board-capacity'], content),
  'record/iteration-capacity': (content) => parseRecord(REVISED_RECORDS['iteration-capacity'], content),
};

describe('the capacity of the demo', () => {
  it('is stored as the app reads it', () => {
    const rows = demoCapacity(DATA, NOW);
    expect(new Set(rows.map(({ key }) => key.split(':')[0]))).toEqual(new Set(Object.keys(FORMATS)));
    for (const { key, text } of rows) {
      const parse = FORMATS[key.split(':')[0] ?? ''];
      const { content } = JSON.parse(text) as { readonly content: unknown };
      expect(parse?.(content)).toMatchObject({ ok: true });
    }
  });

  it('has two teams that share one person', () => {
    const teams = demoCapacity(DATA, NOW)
      .filter(({ key }) => key.startsWith('record/iteration-capacity'))
      .map(({ key, text }) => {
        const { content } = JSON.parse(text) as { content: { people: { accountId: string }[] } };
        return [key.split(':')[1], content.people.map(({ accountId }) => accountId)] as const;
      });
    const [one = [], other = []] = [...new Map(teams).values()];
    expect(new Map(teams).size).toBe(2);
    expect(one.filter((id) => other.includes(id))).toHaveLength(1);
  });

  it('is left out where the site has no such teams', () => {
    expect(demoCapacity({ ...DATA, boards: [] }, NOW)).toEqual([]);
  });
});
