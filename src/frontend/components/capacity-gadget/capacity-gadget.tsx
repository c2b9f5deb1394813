import React from 'react';
import { Heading, Spinner, Stack } from '@forge/react';
import type { CapacityConfig } from '../../../core/capacity/gadget/config';
import { parseCapacityConfig } from '../../../core/capacity/gadget/parse-config';
import { useOverlay } from '../../hooks/gadget/use-overlay';
import { BoardIteration } from '../capacity/board-iteration';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';
import { useModuleContext } from '../module-context-provider';
import { GadgetNumbers } from './gadget-numbers';

/** Capacity on the dashboard. */
export function CapacityGadget(): React.JSX.Element {
  return (
    <ConfiguredGadget
      parse={parseCapacityConfig}
      unconfigured={{ title: 'capacity.gadget.unconfigured', about: 'module.capacity-gadget.description' }}
      view={ConfiguredCapacity}
    />
  );
}

function ConfiguredCapacity(props: GadgetViewProps<CapacityConfig>): React.JSX.Element {
  const { config, gadgetId, dashboardId } = props;
  const { isSettled, overlay } = useOverlay(config.followsFilter ? dashboardId : null);
  return isSettled ? <CapacityOfConfig config={config} gadgetId={gadgetId} overlay={overlay} /> : <Spinner />;
}

interface CapacityOfConfigProps {
  readonly config: CapacityConfig;
  /** Null in a preview. */
  readonly gadgetId: string | null;
  /** The clause of the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
}

/** What a configuration shows. */
export function CapacityOfConfig({ config, gadgetId, overlay }: CapacityOfConfigProps): React.JSX.Element {
  const context = useModuleContext();
  return (
    <Stack space="space.150">
      {config.title !== '' && (
        <Heading size="small" as="h2">
          {config.title}
        </Heading>
      )}
      <BoardIteration boardId={config.boardId} choice={config.iteration} viewerTimeZone={context.timezone}>
        {(found) => (
          <GadgetNumbers {...{ config, gadgetId, overlay, found }} viewerId={context.accountId ?? ''} />
        )}
      </BoardIteration>
    </Stack>
  );
}
