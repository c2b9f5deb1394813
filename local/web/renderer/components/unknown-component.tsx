import SectionMessage from '@atlaskit/section-message';
import type { ReactNode } from 'react';

/** Stands for a component that the local site cannot draw, under its own name. */
export function UnknownComponent({
  type,
  children,
}: {
  readonly type: string;
  readonly children: ReactNode;
}) {
  return (
    <SectionMessage appearance="warning">
      <p>
        The local site does not draw <code>{type}</code>. In Jira it would be here.
      </p>
      {children}
    </SectionMessage>
  );
}
