import { buildChart } from '../../core/chart/build-chart';
import type { ChartConfig } from '../../core/chart/config';
import type { ChartModel } from '../../core/chart/model';
import { prepareQuestion } from '../../core/chart/question';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { ChartReading } from '../reading/sliced-kinds';

/** What a reading looks like under a configuration that asks the same question. */
export function chartModel(config: ChartConfig, reading: ChartReading): Result<ChartModel, AppError> {
  const { prepared, answer, spent } = reading;
  const question = prepareQuestion(config, prepared);
  if (!question.ok) return question;
  return success(
    buildChart({
      config,
      prepared,
      question: question.value,
      aggregate: answer,
      read: { ...reading, ...spent },
    }),
  );
}
