import React, { useState } from 'react';
import type { ForgeDoc } from '../../../../local/web/renderer/forge-doc';
import { joinSides } from './two-sides';

interface Page {
  readonly tree: () => ForgeDoc;
  readonly settle: () => Promise<void>;
}

/** Runs an app under the real @forge/react, joined to a page that keeps the last tree. */
async function run(App: (uiKit: typeof import('@forge/react')) => React.ReactElement): Promise<Page> {
  let last: ForgeDoc | null = null;
  const bridge = joinSides((command, data) => {
    if (command === 'reconcile') last = (data as { forgeDoc: ForgeDoc }).forgeDoc;
  });
  Object.assign(globalThis, { self: globalThis, __bridge: { callBridge: bridge.callBridge } });
  const uiKit = await import('@forge/react');
  uiKit.default.render(App(uiKit));

  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  await settle();
  return {
    tree: () => {
      if (last === null) throw new Error('Nothing was drawn.');
      return last;
    },
    settle,
  };
}

function find(node: ForgeDoc, type: string): ForgeDoc {
  const found = search(node, type);
  if (found === null) throw new Error(`There is no ${type} in the tree.`);
  return found;
}

function search(node: ForgeDoc, type: string): ForgeDoc | null {
  if (node.type === type) return node;
  for (const child of node.children) {
    const found = search(child, type);
    if (found !== null) return found;
  }
  return null;
}

const click = (node: ForgeDoc) =>
  (node.props['onClick'] as (event: unknown) => Promise<unknown>)({ type: 'click' });

describe('an app of @forge/react over the bridge', () => {
  it('is drawn, clicked and drawn anew, with the same key for the same node', async () => {
    const { tree, settle } = await run(({ Button }) => {
      function Counter() {
        const [count, setCount] = useState(0);
        return <Button onClick={() => setCount(count + 1)}>{count}</Button>;
      }
      return <Counter />;
    });
    const before = find(tree(), 'Button');
    await click(before);
    await settle();
    const after = find(tree(), 'Button');
    expect(find(before, 'String').props['text']).toBe('0');
    expect(find(after, 'String').props['text']).toBe('1');
    expect(after.key).toBe(before.key);
  });

  it('counts a second click that carries the handle of the render before', async () => {
    const { tree, settle } = await run(({ Button }) => {
      function Counter() {
        const [count, setCount] = useState(0);
        return <Button onClick={() => setCount(count + 1)}>{count}</Button>;
      }
      return <Counter />;
    });
    const first = find(tree(), 'Button');
    await click(first);
    await settle();
    await click(first);
    await settle();
    expect(find(tree(), 'String').props['text']).toBe('2');
  });

  it('says so when the component of an event is gone', async () => {
    const { tree, settle } = await run(({ Button, Text }) => {
      function Once() {
        const [isDone, setDone] = useState(false);
        return isDone ? <Text>done</Text> : <Button onClick={() => setDone(true)}>go</Button>;
      }
      return <Once />;
    });
    const button = find(tree(), 'Button');
    await click(button);
    await settle();
    await expect(click(button)).rejects.toThrow('no longer on the page');
  });

  it('brings elements in props and lets them be clicked', async () => {
    const seen: string[] = [];
    const { tree } = await run(({ EmptyState, Button }) => (
      <EmptyState
        header="Nothing"
        primaryAction={<Button onClick={() => void seen.push('clicked')}>Add</Button>}
      />
    ));
    const { primaryAction } = find(tree(), 'EmptyState').props as {
      primaryAction: { __forgeElement__: ForgeDoc };
    };
    await click(primaryAction.__forgeElement__);
    expect(primaryAction.__forgeElement__.type).toBe('Button');
    expect(seen).toEqual(['clicked']);
  });
});
