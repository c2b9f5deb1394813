import React from 'react';
import type { ListConfig } from '../../../core/list/config';
import { parseListConfig } from '../../../core/list/parse-config';
import { useGadgetRefresh } from '../../hooks/gadget/use-gadget-refresh';
import { useList } from '../../hooks/gadget/use-list';
import { useOverlay } from '../../hooks/gadget/use-overlay';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';
import { ListResult } from './list-result';

/** The work item list on the dashboard. */
export function ListGadget(): React.JSX.Element {
  return (
    <ConfiguredGadget
      parse={parseListConfig}
      unconfigured={{ title: 'list.unconfigured.title', about: 'module.work-items.description' }}
      view={ConfiguredList}
    />
  );
}

function ConfiguredList(props: GadgetViewProps<ListConfig>): React.JSX.Element {
  const { config, gadgetId, dashboardId } = props;
  const { isSettled, overlay } = useOverlay(config.followsFilter ? dashboardId : null);
  const list = useList(isSettled ? config : null, overlay);
  useGadgetRefresh(gadgetId, list.reload);
  return <ListResult config={config} list={list} />;
}
