import { Bleed, Inline, Stack } from '@atlaskit/primitives';
import { call } from '../field-events';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';
import { cssValue, xcssToStyle } from '../xcss';

const BOX_TOKENS = [
  'backgroundColor',
  'padding',
  'paddingBlock',
  'paddingBlockStart',
  'paddingBlockEnd',
  'paddingInline',
  'paddingInlineStart',
  'paddingInlineEnd',
] as const;

/** A Box's own token props come before its xcss. */
function boxStyle(props: UIKitProps<'Box'>) {
  const own = BOX_TOKENS.filter((name) => props[name] !== undefined).map((name) => [
    name,
    cssValue(props[name]),
  ]);
  return { ...(Object.fromEntries(own) as object), ...xcssToStyle(props.xcss) };
}

export const layoutComponents: NodeComponents = {
  Root: ({ children }) => children,
  Fragment: ({ children }) => children,
  Box: drawnBy<UIKitProps<'Box'>>(({ props, children }) => (
    <div className="uikit-box" style={boxStyle(props)} role={props.role} data-testid={props.testId}>
      {children}
    </div>
  )),
  Pressable: drawnBy<UIKitProps<'Pressable'>>(({ props, children }) => (
    <button
      type="button"
      className="uikit-pressable"
      style={boxStyle(props)}
      disabled={props.isDisabled === true}
      onClick={() => call(props.onClick)}
      data-testid={props.testId}
    >
      {children}
    </button>
  )),
  Inline: drawnBy<UIKitProps<'Inline'>>(({ props, children }) => (
    <Inline {...(props as object)}>{children}</Inline>
  )),
  Stack: drawnBy<UIKitProps<'Stack'>>(({ props, children }) => <Stack {...props}>{children}</Stack>),
  Bleed: drawnBy<UIKitProps<'Bleed'>>(({ props, children }) => <Bleed {...props}>{children}</Bleed>),
};
