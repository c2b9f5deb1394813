import React, { useEffect } from 'react';
import { parseFilterConfig } from '../../../core/filter/parse-config';
import { useGadget } from '../../hooks/gadget/use-gadget';
import { pageBus } from '../../hub/bus';
import { keepFilter } from '../../hub/keep-filter';
import { GadgetEditor } from '../form/gadget-editor';
import { FilterForm } from './filter-form';

/** The filter's configuration view. While it is open, the dashboard stays filtered as it was. */
export function FilterEditor(): React.JSX.Element {
  const { dashboardId, gadgetId } = useGadget();
  useEffect(
    () =>
      dashboardId === null || gadgetId === null ? undefined : keepFilter(pageBus, { dashboardId, gadgetId }),
    [dashboardId, gadgetId],
  );
  return <GadgetEditor parse={parseFilterConfig} form={FilterForm} />;
}
