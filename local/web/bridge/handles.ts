/**
 * Functions do not cross a message port. They are replaced by handles `{__id__}`, as in Forge, and a call of the handle
 * is sent back to the side that holds the function. A React element in a prop (`primaryAction={<Button/>}`) becomes the
 * ForgeDoc node that the reconciler would have made of it.
 */

export interface Handle {
  readonly __id__: string;
}

/** A ForgeDoc node that stands where a prop held a React element. */
export interface ElementProp {
  readonly __forgeElement__: {
    readonly type: string;
    readonly key: string;
    readonly props: Readonly<Record<string, unknown>>;
    readonly children: readonly unknown[];
  };
}

export type AnyFunction = (...args: readonly unknown[]) => unknown;

/** Called for each function on the way; gives its handle's id. `path` leads to it from the value that is encoded. */
export type RegisterFunction = (fn: AnyFunction, path: string) => string;

/** A copy that a message port takes. Blobs, dates and buffers pass as they are; symbols disappear. */
export function encode(value: unknown, register: RegisterFunction): unknown {
  return encodeAt(value, '', { register, above: new Set() });
}

/** The reverse: handles become functions. */
export function decode(
  value: unknown,
  callHandle: (id: string, args: readonly unknown[]) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, callHandle));
  if (!isPlainObject(value)) return value;
  if (isHandle(value)) {
    const id = value.__id__;
    return (...args: readonly unknown[]) => callHandle(id, args);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, callHandle)]));
}

export function isElementProp(value: unknown): value is ElementProp {
  return isPlainObject(value) && '__forgeElement__' in value;
}

interface Walk {
  readonly register: RegisterFunction;
  /** The objects that contain the present one. */
  readonly above: Set<object>;
}

function encodeAt(value: unknown, path: string, walk: Walk): unknown {
  if (typeof value === 'function')
    return { __id__: walk.register(value as AnyFunction, path) } satisfies Handle;
  if (typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return { name: value.name, message: value.message };
  if (!Array.isArray(value) && !isPlainObject(value)) return value;
  if (walk.above.has(value))
    throw new TypeError(`A value that contains itself cannot cross the bridge (at ${path}).`);

  walk.above.add(value);
  try {
    if (Array.isArray(value)) return value.map((item, index) => encodeAt(item, `${path}.${index}`, walk));
    if (isReactElement(value)) return encodeElement(value, path, walk);
    return encodeEntries(value, path, walk);
  } finally {
    walk.above.delete(value);
  }
}

function encodeEntries(
  value: Readonly<Record<string, unknown>>,
  path: string,
  walk: Walk,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, encodeAt(item, `${path}.${key}`, walk)]),
  );
}

interface ReactElementLike {
  readonly type: unknown;
  readonly key: string | null;
  readonly props: Readonly<Record<string, unknown>>;
}

function isReactElement(value: object): value is ReactElementLike {
  return '$$typeof' in value && typeof value.$$typeof === 'symbol' && 'props' in value;
}

function encodeElement(element: ReactElementLike, path: string, walk: Walk): ElementProp {
  const { children, ...props } = element.props;
  return {
    __forgeElement__: {
      type: elementType(element.type),
      key: element.key ?? path,
      props: encodeEntries(props, path, walk),
      children: childNodes(children, path, walk),
    },
  };
}

function elementType(type: unknown): string {
  if (typeof type === 'string') return type;
  return typeof type === 'function' && type.name !== '' ? type.name : 'Fragment';
}

function childNodes(children: unknown, path: string, walk: Walk): unknown[] {
  if (children === undefined || children === null || typeof children === 'boolean') return [];
  if (Array.isArray(children)) {
    return children.flatMap((child, index) => childNodes(child, `${path}/${index}`, walk));
  }
  if (typeof children === 'object') {
    const node = encodeAt(children, `${path}/0`, walk);
    return isElementProp(node) ? [node.__forgeElement__] : [];
  }
  const text = typeof children === 'string' || typeof children === 'number' ? String(children) : '';
  return [{ type: 'String', key: `${path}/text`, props: { text }, children: [] }];
}

function isHandle(value: Readonly<Record<string, unknown>>): value is Record<string, unknown> & Handle {
  return typeof value['__id__'] === 'string' && Object.keys(value).length === 1;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Any realm's Object.prototype: what a port delivers may come from another one.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
