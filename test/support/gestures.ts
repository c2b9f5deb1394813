import { act, fieldOf, textOf, withText, type RenderedUi } from './forge-ui';

/** Presses a button by its text. */
export function press(ui: RenderedUi, text: string): Promise<void> {
  return act(withText(ui, 'Button', text) ?? withText(ui, 'LoadingButton', text), 'onClick');
}

/** Types into a field, over what stands there. */
export function type(ui: RenderedUi, id: string, value: string): Promise<void> {
  const field = fieldOf(ui, 'Textfield', id) ?? fieldOf(ui, 'TextArea', id);
  return act(field, 'onChange', { type: 'change', target: { value } });
}

/** Ticks a box, or takes its tick away. */
export function tick(ui: RenderedUi, id: string, checked: boolean): Promise<void> {
  return act(fieldOf(ui, 'Checkbox', id), 'onChange', { target: { checked } });
}

/** Chooses one of the options of a Select by its value, as soon as it is offered. */
export async function choose(ui: RenderedUi, id: string, value: string): Promise<void> {
  const options = (): readonly { readonly value: string }[] => {
    const given = fieldOf(ui, 'Select', id)?.props['options'] as readonly Offered[] | undefined;
    return (given ?? []).flatMap((entry) => ('options' in entry ? entry.options : [entry]));
  };
  await ui.until(() => {
    expect(options().map((option) => option.value)).toContain(value);
  });
  await act(
    fieldOf(ui, 'Select', id),
    'onChange',
    options().find((option) => option.value === value),
  );
}

type Offered = { readonly value: string } | { readonly options: readonly { readonly value: string }[] };

/** Sends the first form. */
export function submit(ui: RenderedUi): Promise<void> {
  return act(ui.all('Form')[0], 'onSubmit');
}

/** What stands at fields as their faults. */
export function errors(ui: RenderedUi): readonly string[] {
  return ui.all('ErrorMessage').map(textOf);
}
