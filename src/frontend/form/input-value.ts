/** Events cross the bridge as plain data. */
interface InputEvent {
  readonly target: { readonly value?: unknown; readonly checked?: boolean };
}

export function inputValue({ target }: InputEvent): string {
  return typeof target.value === 'string' ? target.value : '';
}

export function inputChecked({ target }: InputEvent): boolean {
  return target.checked === true;
}
