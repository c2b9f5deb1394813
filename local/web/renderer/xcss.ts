import type { CSSProperties } from 'react';
import { tokenVariable } from './token-variable';

const SIDES = [
  'Block',
  'BlockStart',
  'BlockEnd',
  'Inline',
  'InlineStart',
  'InlineEnd',
  'Top',
  'Right',
  'Bottom',
  'Left',
];
const CORNERS = [
  'BottomLeft',
  'BottomRight',
  'TopLeft',
  'TopRight',
  'EndEnd',
  'EndStart',
  'StartEnd',
  'StartStart',
];

/**
 * What UI Kit's xcss takes; everything else is dropped, as Jira drops it.
 * @see https://developer.atlassian.com/platform/forge/ui-kit/components/xcss/
 */
const PROPERTIES = new Set([
  ...['textAlign', 'color', 'boxShadow', 'opacity', 'backgroundColor', 'flexGrow'],
  ...['width', 'height', 'minWidth', 'maxWidth', 'minHeight', 'maxHeight'],
  ...['overflow', 'overflowX', 'overflowY', 'display', 'position'],
  ...['margin', ...SIDES.map((side) => `margin${side}`)],
  ...['padding', ...SIDES.map((side) => `padding${side}`)],
  ...['borderColor', 'borderWidth', 'borderStyle', 'borderRadius'],
  ...SIDES.flatMap((side) => [`border${side}Color`, `border${side}Width`, `border${side}Style`]),
  ...CORNERS.map((corner) => `border${corner}Radius`),
]);

const ALLOWED_VALUES: Readonly<Record<string, readonly string[]>> = {
  display: ['block', 'inline-block', 'inline', 'none'],
  position: ['relative', 'static'],
};

/** The inline style of an xcss object or list of them: token names become variables, later entries win. */
export function xcssToStyle(xcss: unknown): CSSProperties {
  if (Array.isArray(xcss)) return Object.assign({}, ...xcss.map(xcssToStyle)) as CSSProperties;
  if (typeof xcss !== 'object' || xcss === null) return {};
  return Object.fromEntries(
    Object.entries(xcss as Readonly<Record<string, unknown>>)
      .filter(([property, value]) => isAllowed(property, value))
      .map(([property, value]) => [property, cssValue(value)]),
  );
}

/** `color.text` -> `var(--ds-text)`; values that are no token's name stay. */
export function cssValue(value: unknown): unknown {
  const variable = typeof value === 'string' ? tokenVariable(value) : undefined;
  return variable === undefined ? value : `var(${variable})`;
}

function isAllowed(property: string, value: unknown): boolean {
  const allowed = ALLOWED_VALUES[property];
  return PROPERTIES.has(property) && (allowed === undefined || allowed.includes(String(value)));
}
