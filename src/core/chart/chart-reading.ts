import { createAggregate } from '../aggregate/aggregate';
import type { AggregateState } from '../aggregate/state';
import { runCounts } from '../plan/counts/run-counts';
import type { ReadingKind } from '../reading/reading-kind';
import { success } from '../result';
import { projectOf } from '../source/project-of';
import { sourceKey } from '../source/source-key';
import type { ChartConfig } from './config';
import { parseChartConfig } from './parse-config';
import { prepareChart, type PreparedChart } from './prepare-chart';
import { prepareQuestion } from './question';
import { questionIdentity } from './question-identity';

/** How a chart is read. */
export const chartReading: ReadingKind<ChartConfig, PreparedChart, AggregateState> = {
  id: 'chart',
  parseConfig: parseChartConfig,
  identity: questionIdentity,
  sourceKey: ({ sources, followsFilter }, overlay) =>
    sourceKey(
      sources.map(({ source }) => source),
      followsFilter ? overlay : null,
    ),
  isCount: ({ calculate }) => calculate.measure === 'count',
  prepare: prepareChart,
  ask: (config, prepared) => {
    const question = prepareQuestion(config, prepared);
    if (!question.ok) return question;
    const { sources, fieldIds, historyFieldIds } = question.value;
    return success({
      ...{ sources, fieldIds, historyFieldIds },
      begin: () => createAggregate(question.value),
      count: (input) =>
        runCounts({
          ...input,
          question: question.value,
          context: prepared,
          projectKey: projectOf(config.sources),
        }),
    });
  },
};
