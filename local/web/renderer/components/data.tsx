import Avatar from '@atlaskit/avatar';
import Badge from '@atlaskit/badge';
import Lozenge from '@atlaskit/lozenge';
import { Inline } from '@atlaskit/primitives';
import Tag from '@atlaskit/tag';
import { token } from '@atlaskit/tokens';
import { avatarUrl } from '../../shell/avatar-url';
import { useSite } from '../../shell/site-context';
import { call } from '../field-events';
import { iconComponent } from '../icons';
import { textOf } from '../forge-doc';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

/** Heights of UI Kit's named image sizes, in pixels. */
const IMAGE_SIZES = { xsmall: 16, small: 24, medium: 48, large: 96, xlarge: 192 };

interface RemovableTag extends UIKitProps<'Tag'> {
  readonly isRemovable?: boolean;
}

export const dataComponents: NodeComponents = {
  Badge: drawnBy<UIKitProps<'Badge'>>(({ props, node }) => <Badge {...props}>{textOf(node.children)}</Badge>),
  Lozenge: drawnBy<UIKitProps<'Lozenge'>>(({ props, children }) => <Lozenge {...props}>{children}</Lozenge>),
  Tag: drawnBy<RemovableTag>(
    ({ props: { isRemovable, onAfterRemoveAction, onBeforeRemoveAction, ...props } }) => {
      if (isRemovable !== true) return <Tag {...(props as { text: string })} isRemovable={false} />;
      return (
        <Tag
          {...(props as { text: string })}
          onAfterRemoveAction={(text) => call(onAfterRemoveAction, text)}
          onBeforeRemoveAction={() => {
            call(onBeforeRemoveAction);
            return true;
          }}
        />
      );
    },
  ),
  TagGroup: ({ children }) => <div className="uikit-tag-group">{children}</div>,
  User: drawnBy<UIKitProps<'User'>>(function UIUser({ props }) {
    const { users } = useSite();
    const user = users.find(({ accountId }) => accountId === props.accountId);
    const name = user?.displayName ?? 'Former user';
    const hasName = props.hideDisplayName !== true;
    return (
      <Inline as="span" space="space.075" alignBlock="center">
        <Avatar size="small" src={avatarUrl(name)} {...(hasName ? {} : { name })} as="span" />
        {hasName && <span>{name}</span>}
      </Inline>
    );
  }),
  Icon: drawnBy<UIKitProps<'Icon'>>(({ props: { glyph, label, color, size } }) => {
    const IconGlyph = iconComponent(glyph);
    return (
      <span style={color === undefined ? {} : { color: token(color as 'color.icon') }}>
        <IconGlyph label={label} size={size === 'small' ? 'small' : 'medium'} />
      </span>
    );
  }),
  Image: drawnBy<UIKitProps<'Image'>>(({ props: { src, alt, size, width, height } }) => (
    <img
      src={src}
      alt={alt ?? ''}
      width={width}
      height={height ?? (size === undefined ? undefined : IMAGE_SIZES[size])}
      className="uikit-image"
    />
  )),
};
