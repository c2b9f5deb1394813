import type { AnyFunction } from './handles';

/**
 * The functions in the tree that was sent last. An inline arrow gets a new id at every render, and a click may arrive
 * with the id of the render before; so an id leads to a place in the tree, and the place to its present function.
 */
export interface TreeFunctions {
  /** A new tree begins: what the old one held is gone, its ids still lead to their places. */
  begin(): void;
  add(place: string, fn: AnyFunction): string;
  find(id: string): AnyFunction | undefined;
}

/** How many trees back an id is still known; older events are lost clicks anyway. */
const GENERATIONS_KEPT = 20;

export function createTreeFunctions(newId: () => string): TreeFunctions {
  let functions = new Map<string, AnyFunction>();
  const generations: Map<string, string>[] = [];

  return {
    begin() {
      functions = new Map();
      generations.unshift(new Map());
      generations.length = Math.min(generations.length, GENERATIONS_KEPT);
    },
    add(place, fn) {
      const id = forgeId(fn) ?? newId();
      functions.set(place, fn);
      generations[0]?.set(id, place);
      return id;
    },
    find(id) {
      const place = generations.find((generation) => generation.has(id))?.get(id);
      return place === undefined ? undefined : functions.get(place);
    },
  };
}

/** The id that @forge/react puts on a function prop. */
function forgeId(fn: AnyFunction): string | null {
  const id = '__id__' in fn ? fn.__id__ : undefined;
  return typeof id === 'string' ? id : null;
}
