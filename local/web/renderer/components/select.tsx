import Select from '@atlaskit/select';
import { call, focusHandlers } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';
import { useEcho } from '../use-echo';
import { without } from '../without';

/** Menus are drawn in the page's body, so that a narrow gadget does not clip them. */
const MENU = {
  menuPortalTarget: document.body,
  menuPosition: 'fixed',
  styles: { menuPortal: above },
} as const;

function above(base: object): object {
  return { ...base, zIndex: 9999 };
}

const HANDLED = [
  'value',
  'defaultValue',
  'onChange',
  'onBlur',
  'onFocus',
  'onInputChange',
  'id',
  'inputId',
] as const;

export const selectComponents: NodeComponents = {
  Select: drawnBy<UIKitProps<'Select'>>(function UISelect({ props }) {
    const { onChange, onBlur, onFocus, onInputChange, id, inputId } = props;
    const rest = without(props, ...HANDLED);
    const [shown, change] = useEcho<unknown>(props.value, props.defaultValue ?? null);
    // A label's `for` must name the input; `register` of useForm gives the name as `id`.
    const input = inputId ?? id;
    return (
      <Select
        {...(rest as object)}
        {...MENU}
        {...(input === undefined ? {} : { inputId: input })}
        value={shown}
        onChange={(chosen: unknown) => {
          change(chosen);
          call(onChange, chosen);
        }}
        onInputChange={(text: string) => call(onInputChange, text)}
        {...focusHandlers({ onBlur, onFocus })}
      />
    );
  }),
};
