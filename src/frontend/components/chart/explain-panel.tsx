import React from 'react';
import { CodeBlock, Stack, Text, User } from '@forge/react';
import type { MeasureId } from '../../../core/chart/config';
import type {
  ChartModel,
  ExplainedSource,
  Explanation,
  ModelMeasure,
  SegmentLabel,
} from '../../../core/chart/model';
import { calendarText } from '../../chart/calendar-text';
import { dimensionText } from '../../chart/dimension-text';
import { measureText } from '../../chart/measure-text';
import { segmentText } from '../../../core/chart/segment-text';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { Fact, FactRow, Facts } from '../facts';
import { PlanFact } from '../plan-fact';

/** What the name of a measure does not say. */
type MeasureRule = ModelMeasure['empty'] | 'nearest-rank' | 'population' | 'of-sums';

const MEASURE_RULES: Readonly<Partial<Record<MeasureId, MeasureRule>>> = {
  percentile: 'nearest-rank',
  'standard-deviation': 'population',
  'calculation-of-sums': 'of-sums',
};

/** How the numbers came about: enough to check each of them in Jira. */
export function ExplainPanel({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { explain } = model;
  return (
    <Facts title={t('explain.title')}>
      <Fact name={t('explain.measure')}>{measureSentence(model.measure, texts)}</Fact>
      {explain.calendar !== null && (
        <Fact name={t('explain.calendar')}>{calendarText(explain.calendar, texts)}</Fact>
      )}
      {model.rowField !== null && (
        <Fact name={t('explain.chart-by')}>{dimensionText(model.rowField, explain.timeZone, texts)}</Fact>
      )}
      {model.columnField !== null && (
        <Fact name={t('explain.group-by')}>{dimensionText(model.columnField, explain.timeZone, texts)}</Fact>
      )}
      <Fact name={t('explain.totals')}>{t(`explain.totals.${model.totalsCount}`)}</Fact>
      {sourcesOf(explain).map(({ name, jql }, at) => (
        <FactRow
          key={`jql-${String(at)}`}
          name={name === '' ? t('explain.jql') : t('explain.jql-of', { name })}
        >
          {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
          <CodeBlock text={jql} language="text" shouldWrapLongLines showLineNumbers={false} />
        </FactRow>
      ))}
      {explain.overlay !== null && <Fact name={t('explain.overlay')}>{explain.overlay}</Fact>}
      <FactRow name={t('explain.left-out')}>
        <LeftOutList leftOut={explain.leftOut} leavesOutPeriods={explain.leavesOutPeriods} />
      </FactRow>
      {explain.hidden.length + explain.merged.length > 0 && (
        <FactRow name={t('explain.segments')}>
          <SegmentNotes {...explain} />
        </FactRow>
      )}
      <FactRow name={t('explain.viewer')}>
        <User accountId={explain.accountId} />
      </FactRow>
      <Fact name={t('explain.moment')}>{formats.moment(explain.computedAt, explain.timeZone)}</Fact>
      {explain.planned !== undefined && <PlanFact {...explain.planned} readBy={explain.readBy} />}
      <Fact name={t('explain.read-by')}>
        {t(`explain.read-by.${explain.readBy}`, { requests: explain.requests, read: explain.itemsRead })}
      </Fact>
      {explain.sharing.kind !== 'none' && (
        <Fact name={t('explain.sharing')}>
          {t(`explain.sharing.${explain.sharing.kind}`, { ...explain.sharing })}
        </Fact>
      )}
    </Facts>
  );
}

/** Charts of one source, and those that know of none, have one JQL. */
function sourcesOf({ jql, sources = [] }: Explanation): readonly ExplainedSource[] {
  return sources.length > 1 ? sources : [{ name: '', jql }];
}

function LeftOutList({
  leftOut,
  leavesOutPeriods,
}: Pick<ChartModel['explain'], 'leftOut' | 'leavesOutPeriods'>): React.JSX.Element {
  const { t } = useTexts();
  if (leftOut.length === 0 && !leavesOutPeriods) return <Text>{t('explain.left-out.nothing')}</Text>;
  return (
    <Stack>
      {leftOut.map(({ reason, items }) => (
        <Text key={reason}>{t(`explain.left-out.${reason}`, { items })}</Text>
      ))}
      {leavesOutPeriods && <Text>{t('explain.left-out.periods')}</Text>}
    </Stack>
  );
}

/** What is calculated, and the rules behind it that its name does not say. */
function measureSentence(measure: ModelMeasure, texts: Texts): string {
  const words = measureText(measure, texts);
  const rule = ruleOf(measure);
  return rule === null ? words : texts.t(`explain.rule.${rule}`, { measure: words });
}

function ruleOf({ id, empty, formula }: ModelMeasure): MeasureRule | null {
  if (id === 'average') return empty;
  return formula === null ? null : (MEASURE_RULES[id] ?? null);
}

function SegmentNotes({ hidden, merged }: Pick<Explanation, 'hidden' | 'merged'>): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const names = (labels: readonly SegmentLabel[]): string =>
    labels.map((label) => segmentText(label, texts)).join(', ');
  return (
    <Stack>
      {merged.map(({ label, parts }) => (
        <Text key={segmentText(label, texts)}>
          {t('explain.segments.merged', { name: segmentText(label, texts), parts: names(parts) })}
        </Text>
      ))}
      {hidden.length > 0 && <Text>{t('explain.segments.hidden', { names: names(hidden) })}</Text>}
    </Stack>
  );
}
