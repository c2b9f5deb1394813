import { encode } from './handles';
import type { TreeFunctions } from './tree-functions';

interface LiveNode {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly LiveNode[];
}

/**
 * A copy of the tree that a message port takes. @forge/react mutates one tree and sends it again on every commit; the
 * copy is what the renderer may compare and keep.
 */
export function encodeForgeDoc(root: LiveNode, functions: TreeFunctions): LiveNode {
  functions.begin();
  return encodeNode(root, functions);
}

function encodeNode(node: LiveNode, functions: TreeFunctions): LiveNode {
  return {
    type: node.type,
    key: node.key,
    props: encode(node.props, (fn, path) => functions.add(`${node.key}${path}`, fn)) as LiveNode['props'],
    children: node.children.map((child) => encodeNode(child, functions)),
  };
}
