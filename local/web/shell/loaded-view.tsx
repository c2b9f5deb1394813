import EmptyState from '@atlaskit/empty-state';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { ReactNode } from 'react';
import { SiteError } from './api/http';
import type { Loaded } from './use-loaded';

interface LoadedViewProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly label: string;
  readonly children: (value: Value) => ReactNode;
}

/** A page's loading and error states around what it shows. */
export function LoadedView<Value>({ loaded, label, children }: LoadedViewProps<Value>) {
  if (loaded.state === 'ready') return children(loaded.value);
  if (loaded.state === 'loading') {
    return (
      <div className="centered">
        <Spinner size="large" label={label} />
      </div>
    );
  }
  const { error } = loaded;
  if (error instanceof SiteError && (error.status === 404 || error.status === 403)) {
    return (
      <EmptyState
        headingLevel={1}
        header="We couldn’t find what you’re looking for"
        description={error.message}
      />
    );
  }
  return (
    <SectionMessage appearance="error" title="Something went wrong">
      <p>{error.message}</p>
    </SectionMessage>
  );
}
