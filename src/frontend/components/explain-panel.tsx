import React from 'react';
import { CodeBlock, Stack, Text, User } from '@forge/react';
import type { ChartModel, ModelField } from '../../core/chart/model';
import { measureText } from '../chart/value-text';
import { useTexts } from '../texts/text-provider';
import type { Texts } from '../texts/texts';
import { Fact, FactRow, Facts } from './facts';
import { PlanFact } from './plan-fact';

/** How the numbers came about: enough to check each of them in Jira. */
export function ExplainPanel({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { explain } = model;
  return (
    <Facts title={t('explain.title')}>
      <Fact name={t('explain.measure')}>{measureSentence(model, texts)}</Fact>
      {model.rowField !== null && (
        <Fact name={t('explain.chart-by')}>{fieldSentence(model.rowField, explain.timeZone, texts)}</Fact>
      )}
      {model.columnField !== null && (
        <Fact name={t('explain.group-by')}>{fieldSentence(model.columnField, explain.timeZone, texts)}</Fact>
      )}
      <Fact name={t('explain.totals')}>{t(`explain.totals.${model.totalsCount}`)}</Fact>
      <FactRow name={t('explain.jql')}>
        {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
        <CodeBlock text={explain.jql} language="text" shouldWrapLongLines showLineNumbers={false} />
      </FactRow>
      {explain.overlay !== null && <Fact name={t('explain.overlay')}>{explain.overlay}</Fact>}
      <FactRow name={t('explain.left-out')}>
        <LeftOutList leftOut={explain.leftOut} leavesOutPeriods={explain.leavesOutPeriods} />
      </FactRow>
      <FactRow name={t('explain.viewer')}>
        <User accountId={explain.accountId} />
      </FactRow>
      <Fact name={t('explain.moment')}>{formats.moment(explain.computedAt, explain.timeZone)}</Fact>
      {explain.planned !== undefined && <PlanFact {...explain.planned} readBy={explain.readBy} />}
      <Fact name={t('explain.read-by')}>
        {t(`explain.read-by.${explain.readBy}`, { requests: explain.requests, read: explain.itemsRead })}
      </Fact>
    </Facts>
  );
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

function measureSentence({ measure }: ChartModel, texts: Texts): string {
  const words = measureText(measure, texts);
  return measure.id === 'average' ? texts.t(`explain.average.${measure.empty}`, { measure: words }) : words;
}

function fieldSentence(field: ModelField, timeZone: string, { t }: Texts): string {
  if (field.bucket === null) return field.name;
  return t(`explain.bucket.${field.bucket}`, { field: field.name, timeZone });
}
