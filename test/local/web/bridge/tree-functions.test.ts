import { createTreeFunctions } from '../../../../local/web/bridge/tree-functions';

function withCounter() {
  let last = 0;
  return createTreeFunctions(() => `new-${++last}`);
}

describe('tree functions', () => {
  it('finds the present function by the id of an older render of the same place', () => {
    const functions = withCounter();
    const [older, newer] = [() => 'older', () => 'newer'];
    functions.begin();
    const id = functions.add('button.onClick', older);
    functions.begin();
    functions.add('button.onClick', newer);
    expect(functions.find(id)).toBe(newer);
  });

  it('finds nothing once the component has left the page', () => {
    const functions = withCounter();
    functions.begin();
    const id = functions.add('button.onClick', () => undefined);
    functions.begin();
    expect(functions.find(id)).toBeUndefined();
  });

  it('keeps the id that @forge/react gave', () => {
    const functions = withCounter();
    functions.begin();
    const fn = Object.assign(() => undefined, { __id__: 'uuid' });
    expect(functions.add('a.onClick', fn)).toBe('uuid');
    expect(functions.find('uuid')).toBe(fn);
  });

  it('forgets ids of long ago, so that memory stays bounded', () => {
    const functions = withCounter();
    functions.begin();
    const first = functions.add('a.onClick', () => undefined);
    for (let render = 0; render < 50; render += 1) {
      functions.begin();
      functions.add('a.onClick', () => render);
    }
    expect(functions.find(first)).toBeUndefined();
  });
});
