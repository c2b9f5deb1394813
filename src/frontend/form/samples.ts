import type { Field } from '../../core/field/field';
import { chartConfigDefaults } from '../../core/chart/parse-config';
import { listConfigDefaults } from '../../core/list/parse-config';
import { trendConfigDefaults } from '../../core/trend/parse-config';
import { draftFromConfig, type Draft } from './draft';
import { listDraft, type ListDraft } from './list-draft';
import { RECENT_WORK } from './recent-work';
import { trendDraft, type TrendDraft } from './trend-draft';

/** All that was created or resolved in the periods that a new trend shows. */
const WORK_OF_THE_PERIODS = `created >= -${String(trendConfigDefaults.periods)}w OR resolved >= -${String(trendConfigDefaults.periods)}w`;

/** A finished chart for a site of which nothing is known: recent work by its status and type. */
export function sampleChart(title: string, fields: readonly Field[]): Draft {
  const sources = [{ source: RECENT_WORK, name: '', color: null }];
  const groupBy = { kind: 'values', fieldId: 'issuetype' } as const;
  // Sites have many statuses: with numbers as well their names would not fit.
  const shown = { kind: 'stacked-bar', groupBy, labels: 'none' } as const;
  return draftFromConfig({ ...chartConfigDefaults, title, sources, ...shown }, fields);
}

/** A finished list of what was worked on last. */
export function sampleList(title: string): ListDraft {
  return listDraft({ ...listConfigDefaults, title, source: RECENT_WORK });
}

/** A finished trend: created against resolved. */
export function sampleTrend(title: string): TrendDraft {
  const source = { kind: 'jql', jql: WORK_OF_THE_PERIODS } as const;
  return trendDraft({ ...trendConfigDefaults, title, scope: { kind: 'source', source } });
}
