import Checkbox from '@atlaskit/checkbox';
import { Radio, RadioGroup } from '@atlaskit/radio';
import Toggle from '@atlaskit/toggle';
import { call, focusHandlers, tell } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';
import { useEcho } from '../use-echo';
import { without } from '../without';

/** The deprecated type of UI Kit 1 hides the present one behind the name `CheckboxGroup`. */
interface CheckboxGroupProps {
  readonly name: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly isDisabled?: boolean;
  }[];
  readonly value?: readonly string[];
  readonly defaultValue?: readonly string[];
  readonly isDisabled?: boolean;
  readonly onChange?: unknown;
}

/** Fields where one picks: boxes, radios, toggles and the range. */
export const choiceComponents: NodeComponents = {
  Checkbox: drawnBy<UIKitProps<'Checkbox'>>(function UICheckbox({ props }) {
    const { isChecked, defaultChecked, onChange, onBlur, onFocus, ...rest } = props;
    const [shown, change] = useEcho(isChecked, defaultChecked ?? false);
    return (
      <Checkbox
        {...rest}
        isChecked={shown}
        onChange={(event) => {
          change(event.target.checked);
          tell(onChange, event);
        }}
        {...focusHandlers({ onBlur, onFocus })}
      />
    );
  }),
  CheckboxGroup: drawnBy<CheckboxGroupProps>(function UICheckboxGroup({ props }) {
    const { value, defaultValue, options, name, isDisabled = false, onChange } = props;
    const [shown, change] = useEcho<readonly string[]>(value, defaultValue ?? []);
    const toggle = (option: string, isChecked: boolean) => {
      const next = isChecked ? [...shown, option] : shown.filter((other) => other !== option);
      change(next);
      call(onChange, next);
    };
    return options.map((option) => (
      <Checkbox
        key={option.value}
        name={name}
        value={option.value}
        label={option.label}
        isDisabled={isDisabled || option.isDisabled === true}
        isChecked={shown.includes(option.value)}
        onChange={(event) => toggle(option.value, event.target.checked)}
      />
    ));
  }),
  Radio: drawnBy<UIKitProps<'Radio'>>(function UIRadio({ props }) {
    const { isChecked, onChange, onBlur, onFocus, ...rest } = without(props, 'onInvalid');
    const [shown, change] = useEcho(isChecked, false);
    return (
      <Radio
        {...rest}
        isChecked={shown}
        onChange={(event) => {
          change(event.target.checked);
          tell(onChange, event);
        }}
        {...focusHandlers({ onBlur, onFocus })}
      />
    );
  }),
  RadioGroup: drawnBy<UIKitProps<'RadioGroup'>>(function UIRadioGroup({ props }) {
    const { value, defaultValue, onChange, ...rest } = without(props, 'onInvalid');
    const [shown, change] = useEcho(value, defaultValue ?? null);
    return (
      <RadioGroup
        {...rest}
        value={shown}
        onChange={(event) => {
          change(event.target.value);
          tell(onChange, event);
        }}
      />
    );
  }),
  Toggle: drawnBy<UIKitProps<'Toggle'>>(function UIToggle({ props }) {
    const { isChecked, defaultChecked, onChange, onBlur, onFocus, ...rest } = props;
    const [shown, change] = useEcho(isChecked, defaultChecked ?? false);
    return (
      <Toggle
        {...rest}
        isChecked={shown}
        onChange={(event) => {
          change(event.target.checked);
          tell(onChange, event);
        }}
        {...focusHandlers({ onBlur, onFocus })}
      />
    );
  }),
  Range: drawnBy<UIKitProps<'Range'>>(function UIRange({ props }) {
    const { value, defaultValue, onChange, onBlur, onFocus, isDisabled, testId, ...rest } = props;
    const [shown, change] = useEcho(value, defaultValue ?? 50);
    return (
      <input
        {...rest}
        type="range"
        className="uikit-range"
        disabled={isDisabled === true}
        data-testid={testId}
        value={shown}
        onChange={(event) => {
          change(event.target.valueAsNumber);
          call(onChange, event.target.valueAsNumber);
        }}
        {...focusHandlers({ onBlur, onFocus })}
      />
    );
  }),
};
