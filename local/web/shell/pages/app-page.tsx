import Heading from '@atlaskit/heading';
import type { ModuleView } from '../../../protocol';
import { ModuleFrame } from '../module-frame';

interface AppPageProps {
  readonly module: ModuleView;
  readonly breadcrumb: string;
}

const NO_ACTIONS = {};

/** A page that belongs to the app alone, under its title. */
export function AppPage({ module, breadcrumb }: AppPageProps) {
  return (
    <>
      <p className="breadcrumb">{breadcrumb}</p>
      <Heading size="large" as="h1">
        {module.title}
      </Heading>
      <ModuleFrame
        module={module}
        resource={module.resource}
        placement={null}
        extension={{ location: window.location.href }}
        actions={NO_ACTIONS}
      />
    </>
  );
}
