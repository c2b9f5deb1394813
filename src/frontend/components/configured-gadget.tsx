import React, { useMemo } from 'react';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import { useGadget } from '../hooks/gadget/use-gadget';
import type { MessageKey } from '../texts/messages';
import { useTexts } from '../texts/text-provider';
import { EmptyView } from './empty-view';
import { FailureMessage } from './failure-message';

export interface GadgetViewProps<Config> {
  readonly config: Config;
  readonly gadgetId: string | null;
  readonly dashboardId: string | null;
  /** The address of the page, as far as Jira tells it. */
  readonly location: string | null;
}

interface ConfiguredGadgetProps<Config> {
  readonly parse: (value: unknown) => Result<Config, AppError>;
  readonly unconfigured: {
    /** Says that this kind of gadget is not set up yet. */
    readonly title: MessageKey;
    /** What it shows once it is. */
    readonly about: MessageKey;
  };
  readonly view: (props: GadgetViewProps<Config>) => React.JSX.Element;
}

/** A gadget on the dashboard: its view once it is set up, else what to do about it. */
export function ConfiguredGadget<Config>({
  parse,
  unconfigured,
  view: View,
}: ConfiguredGadgetProps<Config>): React.JSX.Element {
  const { t } = useTexts();
  const { configuration, gadgetId, dashboardId, location } = useGadget();
  const config = useMemo(
    () => (configuration === undefined ? null : parse(configuration)),
    [configuration, parse],
  );
  if (config === null) {
    const text = t('unconfigured.description', { about: t(unconfigured.about) });
    return <EmptyView title={t(unconfigured.title)} text={text} />;
  }
  if (!config.ok) return <FailureMessage error={config.error} onRetry={null} />;
  return <View {...{ gadgetId, dashboardId, location }} config={config.value} />;
}
