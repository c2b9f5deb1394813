/** A node of the tree that @forge/react sends; function props have become callables by the time the renderer sees it. */
export interface ForgeDoc {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly ForgeDoc[];
}

/** Content that a component got as a function or a list arrives in wrappers: `head` and `rows`, `content` and `trigger`. */
export function wrappedChildren(node: ForgeDoc, name: string): readonly ForgeDoc[] {
  const wrapper = node.children.find(
    (child) => child.type === 'ContentWrapper' && child.props['name'] === name,
  );
  return wrapper?.children ?? [];
}

/** The text of a subtree, for places that take only text. */
export function textOf(nodes: readonly ForgeDoc[]): string {
  return nodes
    .map((node) => {
      const text = node.props['text'];
      return node.type === 'String' && typeof text === 'string' ? text : textOf(node.children);
    })
    .join('');
}
