/** An entry of a Select. */
export interface Option {
  readonly label: string;
  readonly value: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** What a Select hands over when its choice changes; null when it was cleared. */
export function chosenValue(option: unknown): string | null {
  if (typeof option !== 'object' || option === null || !('value' in option)) return null;
  return typeof option.value === 'string' ? option.value : null;
}

/** What a Select for several hands over. */
export function chosenValues(options: unknown): readonly string[] {
  if (!Array.isArray(options)) return [];
  return options.map(chosenValue).filter((value) => value !== null);
}
