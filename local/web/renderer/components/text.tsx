import { Code, CodeBlock } from '@atlaskit/code';
import Heading from '@atlaskit/heading';
import Link from '@atlaskit/link';
import { Text } from '@atlaskit/primitives/compiled';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

export const textComponents: NodeComponents = {
  Text: drawnBy<UIKitProps<'Text'>>(({ props: { as = 'p', ...props }, children }) =>
    as === 'strike' ? (
      <s>
        <Text {...props}>{children}</Text>
      </s>
    ) : (
      <Text as={as} {...props}>
        {children}
      </Text>
    ),
  ),
  Heading: drawnBy<UIKitProps<'Heading'>>(({ props: { size = 'medium', ...props }, children }) => (
    <Heading size={size} {...props}>
      {children}
    </Heading>
  )),
  Strong: ({ children }) => <strong>{children}</strong>,
  Em: ({ children }) => <em>{children}</em>,
  Strike: ({ children }) => <s>{children}</s>,
  Code: drawnBy<UIKitProps<'Code'>>(({ props, children }) => <Code {...props}>{children}</Code>),
  CodeBlock: drawnBy<UIKitProps<'CodeBlock'>>(({ props }) => <CodeBlock {...props} />),
  List: drawnBy<UIKitProps<'List'>>(({ props, children }) =>
    props.type === 'ordered' ? (
      <ol className="uikit-list">{children}</ol>
    ) : (
      <ul className="uikit-list">{children}</ul>
    ),
  ),
  ListItem: ({ children }) => <li>{children}</li>,
  Link: drawnBy<UIKitProps<'Link'>>(({ props, children }) => (
    <Link href={props.href} {...(props.openNewTab === true ? { target: '_blank' } : {})}>
      {children}
    </Link>
  )),
};
