import React from 'react';
import { Text } from '@forge/react';
import { countIssues } from '../../../core/jira/count-issues';
import { and } from '../../../core/source/jql';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';

/** Finds every work item, and yet restricts: Jira counts no search without a restriction. */
const EVERYTHING = 'created is not EMPTY';

interface FilterCountsProps {
  readonly countIn: string | null;
  /** Blank when nothing filters. */
  readonly clause: string;
}

/** How many work items the filter leaves, of how many: Jira's approximate counts, for the viewer. */
export function FilterCounts({ countIn, clause }: FilterCountsProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const base = countIn ?? EVERYTHING;
  const narrowed = and(base, clause);
  const before = useJira(base, () => countIssues(base));
  const after = useJira(narrowed, () => countIssues(narrowed));
  if (after?.ok === false) return <FailureMessage error={after.error} onRetry={null} />;
  if (before?.ok === false) return <FailureMessage error={before.error} onRetry={null} />;
  if (before === null || after === null) return <Text color="color.text.subtle">{t('filter.counting')}</Text>;
  return (
    <Text weight="medium">
      {t('filter.counts', { after: formats.number(after.value), before: formats.number(before.value) })}
    </Text>
  );
}
