import React, { useMemo } from 'react';
import { appError } from '../../../core/error';
import type { FilterConfig } from '../../../core/filter/config';
import { parseFilterConfig } from '../../../core/filter/parse-config';
import { listFields } from '../../../core/jira/fields';
import { linkedChoices } from '../../filter/filter-link';
import { useJira } from '../../hooks/use-jira';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';
import { FailureMessage } from '../failure-message';
import { FilterPanel } from './filter-panel';

/** Jira names both to every gadget; without them nobody could follow. */
const NO_PLACE = appError('jira-unexpected', {}, { path: 'extension.dashboard' });

/** The filter gadget on the dashboard. */
export function FilterGadget(): React.JSX.Element {
  return (
    <ConfiguredGadget
      parse={parseFilterConfig}
      unconfigured={{ title: 'filter.unconfigured.title', about: 'module.filter.description' }}
      view={ConfiguredFilter}
    />
  );
}

function ConfiguredFilter(props: GadgetViewProps<FilterConfig>): React.JSX.Element {
  const { config, gadgetId, dashboardId, location } = props;
  const fields = useJira('fields', listFields);
  const linked = useMemo(() => linkedChoices(location, gadgetId ?? ''), [location, gadgetId]);
  if (fields?.ok === false) return <FailureMessage error={fields.error} onRetry={null} />;
  if (dashboardId === null || gadgetId === null) {
    return <FailureMessage error={NO_PLACE} onRetry={null} />;
  }
  return (
    <FilterPanel
      config={config}
      fields={fields?.value ?? null}
      place={{ dashboardId, gadgetId }}
      location={location}
      linked={linked}
    />
  );
}
