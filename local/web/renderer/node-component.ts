import type { ComponentType, ReactNode } from 'react';
import type { ForgeDoc } from './forge-doc';

/** What the renderer gives a component: its props, its drawn children, and the node for those that look deeper. */
export interface NodeInput<Props = Readonly<Record<string, unknown>>> {
  readonly props: Props;
  readonly children: ReactNode;
  readonly node: ForgeDoc;
  /** Draws nodes that are not among the children: a table's cells, a popup's content. */
  readonly draw: (nodes: readonly ForgeDoc[]) => ReactNode;
}

export type NodeComponent = ComponentType<NodeInput>;
export type NodeComponents = Readonly<Record<string, NodeComponent>>;

/**
 * The one place where props are taken at their word: the app's code was checked against the very types of @forge/react
 * that a component here asks for.
 */
export function drawnBy<Props>(component: ComponentType<NodeInput<Props>>): NodeComponent {
  return component as unknown as NodeComponent;
}
