import {
  ErrorMessage,
  FormFooter,
  FormHeader,
  FormSection,
  HelperMessage,
  Label,
  RequiredAsterisk,
  ValidMessage,
} from '@atlaskit/form';
import { call } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

export const formComponents: NodeComponents = {
  Form: drawnBy<UIKitProps<'Form'>>(({ props, children }) => (
    <form
      className="uikit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        call(props.onSubmit);
      }}
    >
      {children}
    </form>
  )),
  FormHeader: drawnBy<UIKitProps<'FormHeader'>>(({ props, children }) => (
    <FormHeader {...props}>{children}</FormHeader>
  )),
  FormSection: drawnBy<UIKitProps<'FormSection'>>(({ props, children }) => (
    <FormSection {...props}>{children}</FormSection>
  )),
  FormFooter: drawnBy<UIKitProps<'FormFooter'>>(({ props, children }) => (
    <FormFooter {...(props as object)}>{children}</FormFooter>
  )),
  Label: drawnBy<UIKitProps<'Label'>>(({ props: { labelFor, ...props }, children }) => (
    <Label htmlFor={labelFor} {...props}>
      {children}
    </Label>
  )),
  HelperMessage: drawnBy<UIKitProps<'HelperMessage'>>(({ props, children }) => (
    <HelperMessage {...props}>{children}</HelperMessage>
  )),
  ErrorMessage: drawnBy<UIKitProps<'ErrorMessage'>>(({ props, children }) => (
    <ErrorMessage {...props}>{children}</ErrorMessage>
  )),
  ValidMessage: drawnBy<UIKitProps<'ValidMessage'>>(({ props, children }) => (
    <ValidMessage {...props}>{children}</ValidMessage>
  )),
  RequiredAsterisk: () => <RequiredAsterisk />,
};
