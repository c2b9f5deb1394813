import React from 'react';
import type { SprintConfig } from '../../../core/sprint/config';
import { parseSprintConfig } from '../../../core/sprint/parse-config';
import { useGadgetRefresh } from '../../hooks/use-gadget-refresh';
import { useSprint } from '../../hooks/use-sprint';
import { useTexts } from '../../texts/text-provider';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';
import { SprintResult } from './sprint-result';

/** The health of a sprint on the dashboard. */
export function SprintGadget(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ConfiguredGadget
      parse={parseSprintConfig}
      unconfiguredTitle={t('sprint.unconfigured.title')}
      view={ConfiguredSprint}
    />
  );
}

function ConfiguredSprint({ config, gadgetId }: GadgetViewProps<SprintConfig>): React.JSX.Element {
  const sprint = useSprint(config);
  useGadgetRefresh(gadgetId, sprint.reload);
  return <SprintResult config={config} control={sprint} />;
}
