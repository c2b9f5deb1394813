import { decode, encode, isElementProp } from '../../../../local/web/bridge/handles';
import React from 'react';

const noFunctions = () => {
  throw new Error('no function expected');
};

describe('encode', () => {
  it('replaces functions by handles and tells where they were', () => {
    const places: string[] = [];
    const encoded = encode({ onClick: () => 1, options: [{ onSelect: () => 2 }] }, (_fn, path) => {
      places.push(path);
      return `id-${places.length}`;
    });
    expect(encoded).toEqual({ onClick: { __id__: 'id-1' }, options: [{ onSelect: { __id__: 'id-2' } }] });
    expect(places).toEqual(['.onClick', '.options.0.onSelect']);
  });

  it('makes nodes of React elements, with text and nested elements as children', () => {
    const element = React.createElement('Button', { appearance: 'primary' }, 'Go ', 2, null, [
      React.createElement('Strong', { key: 's' }, 'now'),
    ]);
    expect(encode({ primaryAction: element }, noFunctions)).toMatchObject({
      primaryAction: {
        __forgeElement__: {
          type: 'Button',
          props: { appearance: 'primary' },
          children: [
            { type: 'String', props: { text: 'Go ' } },
            { type: 'String', props: { text: '2' } },
            { type: 'Strong', children: [{ type: 'String', props: { text: 'now' } }] },
          ],
        },
      },
    });
  });

  it('gives each child of an element a key of its own', () => {
    const element = React.createElement('Text', null, 'a', React.createElement('Em', null, 'b'), 'c');
    const encoded = encode(element, noFunctions);
    const children = isElementProp(encoded) ? encoded.__forgeElement__.children : [];
    const keys = children.map((child) => (child as { key: string }).key);
    expect(new Set(keys).size).toBe(3);
  });

  it('gives an error as its name and message', () => {
    expect(encode({ error: new TypeError('wrong') }, noFunctions)).toEqual({
      error: { name: 'TypeError', message: 'wrong' },
    });
  });

  it('leaves what a message port copies by itself', () => {
    const date = new Date(0);
    expect(encode({ date }, noFunctions)).toEqual({ date });
  });

  it('refuses a value that contains itself and says where', () => {
    const loop: Record<string, unknown> = {};
    loop['inner'] = { loop };
    expect(() => encode(loop, noFunctions)).toThrow('at .inner.loop');
  });

  it('takes the same value twice', () => {
    const shared = { a: 1 };
    expect(encode([shared, shared], noFunctions)).toEqual([{ a: 1 }, { a: 1 }]);
  });
});

describe('decode', () => {
  it('turns handles into functions that call back with their arguments', () => {
    const calls: unknown[] = [];
    const decoded = decode({ list: [{ __id__: 'x' }] }, (id, args) => calls.push([id, args])) as {
      list: ((...args: unknown[]) => unknown)[];
    };
    decoded.list[0]?.('one', 2);
    expect(calls).toEqual([['x', ['one', 2]]]);
  });

  it('leaves data that only looks a little like a handle', () => {
    const data = { __id__: 'x', name: 'an object with an id' };
    expect(decode(data, noFunctions)).toEqual(data);
  });
});
