import React from 'react';
import type { SprintConfig } from '../../../core/sprint/config';
import { parseSprintConfig } from '../../../core/sprint/parse-config';
import { useGadgetRefresh } from '../../hooks/gadget/use-gadget-refresh';
import { useOverlay } from '../../hooks/gadget/use-overlay';
import { useSprint } from '../../hooks/gadget/use-sprint';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';
import { SprintResult } from './sprint-result';

/** The health of a sprint on the dashboard. */
export function SprintGadget(): React.JSX.Element {
  return (
    <ConfiguredGadget
      parse={parseSprintConfig}
      unconfigured={{ title: 'sprint.unconfigured.title', about: 'module.sprint.description' }}
      view={ConfiguredSprint}
    />
  );
}

function ConfiguredSprint(props: GadgetViewProps<SprintConfig>): React.JSX.Element {
  const { config, gadgetId, dashboardId } = props;
  const { isSettled, overlay } = useOverlay(dashboardId);
  const sprint = useSprint(isSettled ? config : null, overlay);
  useGadgetRefresh(gadgetId, sprint.reload);
  return <SprintResult config={config} control={sprint} />;
}
