import React from 'react';
import { Box, CodeBlock, Heading, Inline, List, ListItem, Stack, Text, User, xcss } from '@forge/react';
import type { ChartModel, ModelField } from '../../core/chart/model';
import { measureText } from '../chart/value-text';
import { useTexts } from '../texts/text-provider';
import type { Texts } from '../texts/texts';

const framed = xcss({
  backgroundColor: 'elevation.surface.sunken',
  padding: 'space.150',
  borderRadius: 'radius.small',
});

/** How the numbers came about: enough to check each of them in Jira. */
export function ExplainPanel({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { explain } = model;
  return (
    <Box xcss={framed}>
      <Stack space="space.150">
        <Heading size="xsmall" as="h3">
          {t('explain.title')}
        </Heading>
        <Fact name={t('explain.measure')}>{measureSentence(model, texts)}</Fact>
        {model.rowField !== null && (
          <Fact name={t('explain.chart-by')}>{fieldSentence(model.rowField, explain.timeZone, texts)}</Fact>
        )}
        {model.columnField !== null && (
          <Fact name={t('explain.group-by')}>
            {fieldSentence(model.columnField, explain.timeZone, texts)}
          </Fact>
        )}
        <Fact name={t('explain.totals')}>{t(`explain.totals.${model.totalsCount}`)}</Fact>
        <Stack space="space.050">
          <Text weight="semibold">{t('explain.jql')}</Text>
          {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
          <CodeBlock text={explain.jql} language="text" shouldWrapLongLines showLineNumbers={false} />
        </Stack>
        <LeftOutList model={model} />
        <Inline space="space.050" alignBlock="center">
          <Text weight="semibold">{t('explain.viewer')}</Text>
          <User accountId={explain.accountId} />
        </Inline>
        <Fact name={t('explain.moment')}>{formats.moment(explain.computedAt, explain.timeZone)}</Fact>
        <Fact name={t('explain.read-by')}>
          {t(`explain.read-by.${explain.readBy}`, { requests: explain.requests, read: explain.itemsRead })}
        </Fact>
      </Stack>
    </Box>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }): React.JSX.Element {
  return (
    <Stack>
      <Text weight="semibold">{name}</Text>
      <Text>{children}</Text>
    </Stack>
  );
}

function LeftOutList({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const { t } = useTexts();
  const { leftOut } = model.explain;
  if (leftOut.length === 0) return <Fact name={t('explain.left-out')}>{t('explain.left-out.nothing')}</Fact>;
  return (
    <Stack>
      <Text weight="semibold">{t('explain.left-out')}</Text>
      <List type="unordered">
        {leftOut.map(({ reason, items }) => (
          <ListItem key={reason}>{t(`explain.left-out.${reason}`, { items })}</ListItem>
        ))}
      </List>
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
