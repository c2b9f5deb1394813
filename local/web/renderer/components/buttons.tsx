import ButtonGroup from '@atlaskit/button/button-group';
import Button, { LinkButton } from '@atlaskit/button/new';
import type { MouseEvent } from 'react';
import { call } from '../field-events';
import { iconComponent } from '../icons';
import { drawnBy, type NodeComponents } from '../node-component';
import { plainEvent } from '../plain-event';
import type { UIKitProps } from '../ui-kit-props';
import { without } from '../without';

type ButtonProps = UIKitProps<'Button'> & Pick<UIKitProps<'LoadingButton'>, 'isLoading'>;

/** UI Kit names icons, Atlaskit takes their components. */
function icons(iconBefore: string | undefined, iconAfter: string | undefined) {
  return {
    ...(iconBefore === undefined ? {} : { iconBefore: iconComponent(iconBefore) }),
    ...(iconAfter === undefined ? {} : { iconAfter: iconComponent(iconAfter) }),
  };
}

/** The app's click handler; it gets plain data. */
function clicked(handler: unknown) {
  return { onClick: (event: MouseEvent<HTMLElement>) => call(handler, plainEvent(event)) };
}

interface Look {
  readonly appearance?: string | undefined;
  readonly spacing?: string | undefined;
}

/** UI Kit still takes looks of Atlaskit's former button; the nearest of the present one stand for them. */
const FORMER_APPEARANCES: Readonly<Record<string, string>> = { link: 'subtle', 'subtle-link': 'subtle' };

function look({ appearance, spacing }: Look): object {
  return {
    ...(appearance === undefined ? {} : { appearance: FORMER_APPEARANCES[appearance] ?? appearance }),
    ...(spacing === undefined ? {} : { spacing: spacing === 'none' ? 'compact' : spacing }),
  };
}

const PlainButton = drawnBy<ButtonProps>(({ props, children }) => (
  <Button
    {...(without(props, 'iconBefore', 'iconAfter', 'onClick', 'onBlur', 'onFocus') as object)}
    {...look(props)}
    {...icons(props.iconBefore, props.iconAfter)}
    {...clicked(props.onClick)}
  >
    {children}
  </Button>
));

export const buttonComponents: NodeComponents = {
  Button: PlainButton,
  LoadingButton: PlainButton,
  ButtonGroup: drawnBy<UIKitProps<'ButtonGroup'>>(({ props, children }) => (
    <ButtonGroup {...without(props, 'appearance')}>{children}</ButtonGroup>
  )),
  LinkButton: drawnBy<UIKitProps<'LinkButton'>>(({ props, children }) => (
    <LinkButton
      {...(without(props, 'href', 'onClick', 'onBlur', 'onFocus', 'ref') as object)}
      {...look(props)}
      href={props.href ?? '#'}
      {...clicked(props.onClick)}
    >
      {children}
    </LinkButton>
  )),
};
