import React from 'react';
import { Text } from '@forge/react';
import type { SprintReading } from '../../../core/sprint/read-sprint-work';
import { unassignedJql, unestimatedJql } from '../../../core/sprint/sprint-jql';
import { useTexts } from '../../texts/text-provider';
import { SegmentLink } from '../segment-link';

/** What somebody should look at: work that nobody has, and work of unknown size. */
export function SprintFlags({ reading }: { readonly reading: SprintReading }): React.JSX.Element {
  const { t } = useTexts();
  const { jql, work, estimate } = reading;
  const unestimated = work.unestimated ?? 0;
  if (work.unassigned === 0 && unestimated === 0) return <Text>{t('sprint.no-flags')}</Text>;
  return (
    <Text>
      <SegmentLink
        text={t('sprint.unassigned', { items: work.unassigned })}
        cell={{ jql: unassignedJql(jql), items: work.unassigned }}
      />
      {estimate !== null && (
        <>
          {' · '}
          <SegmentLink
            text={t('sprint.unestimated', { items: unestimated })}
            cell={{ jql: unestimatedJql(jql, estimate), items: unestimated }}
          />
        </>
      )}
    </Text>
  );
}
