import { Fragment, type ReactNode } from 'react';
import { isElementProp } from '../bridge/handles';
import { UnknownComponent } from './components/unknown-component';
import type { ForgeDoc } from './forge-doc';
import { COMPONENTS } from './registry';

/** Draws one node and what is under it. A node keeps its key for life, so React keeps its state and focus. */
export function NodeView({ node }: { readonly node: ForgeDoc }): ReactNode {
  if (node.type === 'String') return typeof node.props['text'] === 'string' ? node.props['text'] : null;
  const children = drawNodes(node.children);
  const Component = Object.hasOwn(COMPONENTS, node.type) ? COMPONENTS[node.type] : undefined;
  if (Component === undefined) return <UnknownComponent type={node.type}>{children}</UnknownComponent>;
  return (
    <Component props={withDrawnElements(node.props)} node={node} draw={drawNodes}>
      {children}
    </Component>
  );
}

function drawNodes(nodes: readonly ForgeDoc[]): ReactNode {
  return nodes.map((node) => <NodeView key={node.key} node={node} />);
}

/** Props that hold elements (`primaryAction`, `actions`) get them drawn. */
function withDrawnElements(props: ForgeDoc['props']): ForgeDoc['props'] {
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, drawn(value)]));
}

function drawn(value: unknown): unknown {
  if (isElementProp(value)) return <NodeView node={value.__forgeElement__ as ForgeDoc} />;
  if (!Array.isArray(value) || !value.some(isElementProp)) return value;
  return value.map((item, index) => <Fragment key={index}>{drawn(item) as ReactNode}</Fragment>);
}
