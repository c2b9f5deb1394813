import React from 'react';
import { Box, Inline, ProgressBar, Text, xcss } from '@forge/react';
import type { HierarchyNode } from '../../../../core/report/result';
import type { Texts } from '../../../texts/texts';

interface ProgressCellProps {
  readonly node: Pick<HierarchyNode, 'key' | 'progress'>;
  readonly texts: Texts;
}

const growing = xcss({ flexGrow: 1, minWidth: '60px' });

/** How much of what is below a work item is done. Without hooks: it stands in a cell. */
export function ProgressCell({ node: { key, progress }, texts }: ProgressCellProps): React.JSX.Element {
  const { t, formats } = texts;
  if (progress === null) return <Text color="color.text.subtle">{t('value.none')}</Text>;
  return (
    <Inline space="space.100" alignBlock="center">
      <Box xcss={growing}>
        <ProgressBar
          ariaLabel={t('report.hierarchy.progress-of', { key })}
          value={progress}
          appearance={progress === 1 ? 'success' : 'default'}
        />
      </Box>
      <Text>{formats.percent(progress)}</Text>
    </Inline>
  );
}
