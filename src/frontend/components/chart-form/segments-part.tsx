import React from 'react';
import { Stack, Text } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import { useSegmentLists } from '../../hooks/gadget/use-segment-lists';
import type { ChartReading } from '../../reading/sliced-kinds';
import { useTexts } from '../../texts/text-provider';
import { Disclosure } from '../disclosure';
import type { FormContext } from './form-context';
import { SegmentListFields } from './segment-list-fields';

interface SegmentsPartProps extends FormContext {
  readonly config: ChartConfig | null;
  readonly reading: ChartReading | null;
}

/** The author's changes to single segments of the previewed chart. */
export function SegmentsPart({ draft, change, config, reading }: SegmentsPartProps): React.JSX.Element {
  const { t } = useTexts();
  const lists = useSegmentLists(config, reading);
  return (
    <Disclosure title={t('form.segments')}>
      {lists.every(({ segments }) => segments.length === 0) ? (
        <Text>{t('form.segments.none')}</Text>
      ) : (
        <Stack space="space.200">
          {lists.map((list) => (
            <SegmentListFields
              key={list.dimension}
              draft={draft}
              change={change}
              list={list}
              isOneOfTwo={lists.length > 1}
            />
          ))}
        </Stack>
      )}
    </Disclosure>
  );
}
