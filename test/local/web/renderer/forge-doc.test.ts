import { textOf, wrappedChildren, type ForgeDoc } from '../../../../local/web/renderer/forge-doc';

function aNode(type: string, props: ForgeDoc['props'] = {}, children: readonly ForgeDoc[] = []): ForgeDoc {
  return { type, key: type, props, children };
}

const text = (value: string) => aNode('String', { text: value });

describe('ForgeDoc', () => {
  it('finds the children of a named wrapper', () => {
    const row = aNode('Row');
    const table = aNode('DynamicTable', {}, [
      aNode('ContentWrapper', { name: 'head' }),
      aNode('ContentWrapper', { name: 'rows' }, [row]),
    ]);
    expect(wrappedChildren(table, 'rows')).toEqual([row]);
    expect(wrappedChildren(table, 'content')).toEqual([]);
  });

  it('reads the text of a subtree in order', () => {
    expect(textOf([text('Done '), aNode('Strong', {}, [text('now')]), aNode('Spinner')])).toBe('Done now');
  });
});
