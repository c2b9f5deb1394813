/** Widths of Forge's named sizes of modals. */
const WIDTHS: Readonly<Record<string, string>> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  xlarge: 'x-large',
  max: '100%',
  fullscreen: '100%',
  resizable: 'large',
};

/** The width of a modal as Atlaskit takes it; a name that is not known is the usual one. */
export function modalWidth(size: string | null): string {
  return (size === null ? undefined : WIDTHS[size]) ?? 'medium';
}
