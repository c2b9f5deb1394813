import type { HierarchyNode } from '../../core/report/result';

export interface HierarchyLine {
  readonly node: HierarchyNode;
  /** Null for one without children. */
  readonly isOpen: boolean | null;
}

/** The work items that are to be seen: all but those below closed ones. */
export function hierarchyLines(
  nodes: readonly HierarchyNode[],
  isOpen: (node: HierarchyNode) => boolean,
): readonly HierarchyLine[] {
  const lines: HierarchyLine[] = [];
  const walk = (node: HierarchyNode): void => {
    const opened = node.children.length === 0 ? null : isOpen(node);
    lines.push({ node, isOpen: opened });
    if (opened === true) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return lines;
}
