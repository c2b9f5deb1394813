import DynamicTable from '@atlaskit/dynamic-table';
import { wrappedChildren, type ForgeDoc } from '../forge-doc';
import { call } from '../field-events';
import { drawnBy, type NodeComponents, type NodeInput } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';
import { without } from '../without';

type Draw = NodeInput['draw'];

interface RowProps {
  readonly rowKey?: string;
  readonly isHighlighted?: boolean;
}

/** A `Cell` node as Atlaskit's table wants it; sorting compares the keys. */
function cell({ props: { cellKey, ...props }, children }: ForgeDoc, draw: Draw) {
  return {
    ...props,
    ...(cellKey === undefined ? {} : { key: cellKey as string | number }),
    content: draw(children),
  };
}

function row(node: ForgeDoc, draw: Draw) {
  const { rowKey, ...props } = node.props as RowProps;
  return { ...props, key: rowKey ?? node.key, cells: node.children.map((child) => cell(child, draw)) };
}

export const dynamicTableComponents: NodeComponents = {
  DynamicTable: drawnBy<UIKitProps<'DynamicTable'>>(({ props, node, draw }) => {
    const { onSetPage, onRankStart, onRankEnd } = props;
    const rest = without(props, 'onSetPage', 'onRankStart', 'onRankEnd', 'head', 'rows');
    const head = wrappedChildren(node, 'head');
    return (
      <div className="uikit-table">
        <DynamicTable
          {...rest}
          {...(head.length === 0 ? {} : { head: { cells: head.map((node) => cell(node, draw)) } })}
          rows={wrappedChildren(node, 'rows').map((node) => row(node, draw))}
          onSetPage={(page) => call(onSetPage, page)}
          onRankStart={(rank) => call(onRankStart, rank)}
          onRankEnd={(rank) => call(onRankEnd, rank)}
        />
      </div>
    );
  }),
};
