import tokenNames from '@atlaskit/tokens/token-names';

const VARIABLES: Readonly<Record<string, string>> = tokenNames;

/** `color.text` -> `--ds-text`; undefined for what is no token's name. */
export function tokenVariable(name: string): string | undefined {
  return Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
}
