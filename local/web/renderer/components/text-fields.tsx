import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import type { FormEvent } from 'react';
import { focusHandlers, tell } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';
import { useEcho } from '../use-echo';

interface TextValue {
  readonly value?: unknown;
  readonly defaultValue?: unknown;
  readonly onChange?: unknown;
  readonly onBlur?: unknown;
  readonly onFocus?: unknown;
}

/** The props that make an Atlaskit field follow the app's value across the bridge. */
function useTextValue({ value, defaultValue, ...handlers }: TextValue) {
  const [shown, change] = useEcho(textOrUndefined(value), textOrUndefined(defaultValue) ?? '');
  return {
    value: shown,
    onChange: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      change(event.currentTarget.value);
      tell(handlers.onChange, event);
    },
    ...focusHandlers(handlers),
  };
}

function textOrUndefined(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export const textFieldComponents: NodeComponents = {
  Textfield: drawnBy<UIKitProps<'Textfield'>>(function UITextfield({ props }) {
    const { value, defaultValue, onChange, onBlur, onFocus, ...rest } = props;
    const field = useTextValue({ value, defaultValue, onChange, onBlur, onFocus });
    return <Textfield {...rest} {...field} />;
  }),
  TextArea: drawnBy<UIKitProps<'TextArea'>>(function UITextArea({ props }) {
    const { value, defaultValue, onChange, onBlur, onFocus, ...rest } = props;
    const field = useTextValue({ value, defaultValue, onChange, onBlur, onFocus });
    return <TextArea {...rest} {...field} />;
  }),
};
