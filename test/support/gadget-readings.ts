import { useBridgeHost } from './forge-bridge';
import { readWork } from '../../src/core/capacity/read-work';
import type { ChartConfig } from '../../src/core/chart/config';
import type { ChartModel, ModelCell } from '../../src/core/chart/model';
import type { AppError } from '../../src/core/error';
import type { ListConfig } from '../../src/core/list/config';
import type { ReportDefinition } from '../../src/core/report/definition';
import type { ResultGroup } from '../../src/core/report/result';
import type { Result } from '../../src/core/result';
import type { SprintConfig } from '../../src/core/sprint/config';
import { buildTrend } from '../../src/core/trend/build-trend';
import type { TrendConfig } from '../../src/core/trend/config';
import { chartModel } from '../../src/frontend/chart/chart-model';
import { readList } from '../../src/frontend/list/read-list';
import { readQuestion } from '../../src/frontend/reading/read-question';
import { CHART_QUESTIONS, TREND_QUESTIONS } from '../../src/frontend/reading/sliced-kinds';
import { readReport } from '../../src/frontend/report/read-report';
import { readSprint } from '../../src/frontend/sprint/read-sprint';
import { aField } from './chart';
import type { GadgetTools } from './faulty-site';
import { TREND_WORDS } from './trend';

/** What somebody sees of a reading. */
export interface Shown {
  /** What stands there as the whole; null where nothing does. */
  readonly numbers: readonly unknown[] | null;
  /** Whether there is a word about something that is missing. */
  readonly saysMore: boolean;
  /** Which failure it tells, if any. */
  readonly error: AppError | null;
}

export type Gadget = (tools: GadgetTools) => Promise<Shown>;

// What reads is part of views, which look for their host when they are loaded; reading itself asks it nothing.
useBridgeHost({ handle: () => new Promise(() => undefined) });

const BEGINNING = {
  ...{ overlay: null, from: null, isExact: false },
  ...{ onProgress: () => undefined, onPart: () => undefined },
};

/** The same without its numbers where it is a part. */
const shown = (numbers: readonly unknown[], isWhole: boolean, error: AppError | null): Shown => ({
  numbers: isWhole ? numbers : null,
  ...{ saysMore: error !== null || !isWhole, error },
});

const nothing = (error: AppError | null): Shown => ({ numbers: null, saysMore: error !== null, error });

export const answered = (answer: Result<unknown, AppError>): Shown =>
  answer.ok ? shown([answer.value], true, null) : nothing(answer.error);

const valuesOf = (line: readonly ModelCell[]): readonly (number | null)[] => line.map(({ value }) => value);

function drawn(model: ChartModel, error: AppError | null): Shown {
  const { cells, rowTotals, columnTotals, grandTotal, explain } = model;
  return shown([...cells, rowTotals, columnTotals, [grandTotal]].map(valuesOf), explain.isComplete, error);
}

export function chartGadget(config: ChartConfig): Gadget {
  return async (tools) => {
    const { reading, error } = await readQuestion({ ...tools, ...BEGINNING, kind: CHART_QUESTIONS, config });
    if (reading === null) return nothing(error);
    const model = chartModel(config, reading);
    if (!model.ok) throw new Error(JSON.stringify(model.error));
    return drawn(model.value, error);
  };
}

export function trendGadget(config: TrendConfig): Gadget {
  return async (tools) => {
    const { reading, error } = await readQuestion({ ...tools, ...BEGINNING, kind: TREND_QUESTIONS, config });
    if (reading === null) return nothing(error);
    const { prepared, answer, spent } = reading;
    const read = { ...reading, ...spent };
    const state = answer.encode();
    return drawn(buildTrend({ config, prepared, state, read, words: TREND_WORDS }), error);
  };
}

export function listGadget(config: ListConfig): Gadget {
  return async (tools) => {
    const answer = await readList(tools, { config, overlay: null, prepared: null, tokens: [null] });
    if (!answer.ok) return nothing(answer.error);
    const { page, prepared } = answer.value;
    return shown([prepared.itemsExpected, page.nextPageToken !== null, page.issues], true, null);
  };
}

export function sprintGadget(config: SprintConfig): Gadget {
  return async (tools) => {
    const answer = await readSprint(tools, { config, overlay: null });
    if (!answer.ok) return nothing(answer.error);
    const { sprint, work, calendar } = answer.value;
    return shown([sprint, work, calendar], true, null);
  };
}

const numbersOf = ({ rows, aggregates, groups }: ResultGroup): readonly unknown[] => [
  rows.length,
  aggregates.map(({ value }) => value),
  groups.map(numbersOf),
];

export function reportGadget(definition: ReportDefinition): Gadget {
  return async (tools) => {
    const { reading, error } = await readReport({ ...tools, ...BEGINNING, definition, sample: null });
    if (reading?.kind === 'faulty') return { numbers: null, saysMore: true, error: null };
    if (reading === null) return nothing(error);
    return shown(numbersOf(reading.result.total), reading.isComplete, error);
  };
}

/** What the capacity of an iteration begins with. */
export function workGadget(jql: string, estimateId: string): Gadget {
  return async (tools) =>
    answered(
      await readWork({
        ...{ ...tools, jql, itemsExpected: 1200, timeZone: 'UTC' },
        estimate: aField(estimateId, { type: 'number' }),
      }),
    );
}
