import React, { useState } from 'react';
import { Heading, Inline, Lozenge, Text } from '@forge/react';
import type { SprintConfig } from '../../../core/sprint/config';
import type { SprintControl } from '../../hooks/gadget/use-sprint';
import { useTexts } from '../../texts/text-provider';
import { ShortResult } from '../short-result';
import { ToggleButton } from '../toggle-button';
import { SprintExplain } from './sprint-explain';
import { SprintFlags } from './sprint-flags';
import { SprintTime } from './sprint-time';
import { SprintWorkTable } from './sprint-work-table';

const STATES = { future: 'default', active: 'inprogress', closed: 'success' } as const;

interface SprintResultProps {
  readonly config: SprintConfig;
  readonly control: SprintControl;
}

/** A sprint's time and work, or why they cannot be shown. */
export function SprintResult({ config, control }: SprintResultProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const [explains, setExplains] = useState(false);
  return (
    <ShortResult title={config.title} control={control}>
      {(reading) => (
        <>
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <Heading size="xsmall" as="h3">
              {reading.sprint.name}
            </Heading>
            <Lozenge appearance={STATES[reading.sprint.state]}>
              {t(`sprint.state.${reading.sprint.state}`)}
            </Lozenge>
          </Inline>
          {reading.sprint.goal !== null && <Text color="color.text.subtle">{reading.sprint.goal}</Text>}
          <SprintTime reading={reading} />
          <SprintWorkTable reading={reading} />
          <SprintFlags reading={reading} />
          <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
            <Text size="small" color="color.text.subtle">
              {t('footer.complete', {
                items: reading.work.total.items,
                moment: formats.moment(reading.readAt, reading.timeZone),
              })}
            </Text>
            <ToggleButton isOn={explains} onChange={setExplains}>
              {t(explains ? 'action.hide-explanation' : 'action.explain')}
            </ToggleButton>
          </Inline>
          {explains && <SprintExplain reading={reading} />}
        </>
      )}
    </ShortResult>
  );
}
