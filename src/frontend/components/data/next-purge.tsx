import React, { useState } from 'react';
import { Text } from '@forge/react';
import type { LastPurge } from '../../../core/privacy/last-purge';
import { useTexts } from '../../texts/text-provider';
import { useModuleContext } from '../module-context-provider';

const DAY_MS = 86_400_000;

/** When the daily clean-up comes next, and what it did last; null before the first one. */
export function NextPurge({ last }: { readonly last: LastPurge | null }): React.JSX.Element {
  const { t, formats } = useTexts();
  const { timezone } = useModuleContext();
  const [now] = useState(() => Date.now());
  if (last === null) return <Text>{t('data.retention.first')}</Text>;
  const next = last.at + DAY_MS;
  return (
    <Text>
      {t(next < now ? 'data.retention.late' : 'data.retention.next', {
        next: formats.moment(next, timezone),
        last: formats.moment(last.at, timezone),
        count: last.records,
      })}
    </Text>
  );
}
