import EmptyState from '@atlaskit/empty-state';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { ReactElement } from 'react';
import { call } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

export const feedbackComponents: NodeComponents = {
  EmptyState: drawnBy<UIKitProps<'EmptyState'>>(({ props }) => (
    <EmptyState headingSize="xsmall" headingLevel={3} {...props} />
  )),
  SectionMessage: drawnBy<UIKitProps<'SectionMessage'>>(
    ({ props: { actions, title, ...props }, children }) => (
      <SectionMessage
        {...props}
        {...(title === undefined ? {} : { title })}
        {...(actions === undefined ? {} : { actions: actions as ReactElement })}
      >
        {children}
      </SectionMessage>
    ),
  ),
  SectionMessageAction: drawnBy<UIKitProps<'SectionMessageAction'>>(
    ({ props: { onClick, ...props }, children }) => (
      <SectionMessageAction {...props} {...(onClick === undefined ? {} : { onClick: () => call(onClick) })}>
        {children}
      </SectionMessageAction>
    ),
  ),
  Spinner: drawnBy<UIKitProps<'Spinner'>>(({ props }) => <Spinner {...props} />),
  ProgressBar: drawnBy<UIKitProps<'ProgressBar'>>(({ props }) => <ProgressBar {...props} />),
};
