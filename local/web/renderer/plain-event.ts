/** An event as UI Kit hands it to the app: plain data. */
export interface PlainEvent {
  readonly type: string;
  readonly bubbles: boolean;
  readonly cancelable: boolean;
  readonly defaultPrevented: boolean;
  readonly eventPhase: number;
  readonly isTrusted: boolean;
  readonly timeStamp: number;
  readonly target: PlainTarget;
}

interface PlainTarget {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly tagName?: string;
  readonly value?: unknown;
  readonly checked?: boolean;
  readonly selectionStart?: number | null;
  readonly selectionEnd?: number | null;
}

const TARGET_KEYS = [
  'id',
  'name',
  'type',
  'tagName',
  'value',
  'checked',
  'selectionStart',
  'selectionEnd',
] as const;

interface EventLike extends Omit<PlainEvent, 'target'> {
  readonly target: unknown;
}

/** The plain form of a DOM event or of React's. */
export function plainEvent(event: EventLike): PlainEvent {
  const { type, bubbles, cancelable, defaultPrevented, eventPhase, isTrusted, timeStamp } = event;
  return {
    type,
    bubbles,
    cancelable,
    defaultPrevented,
    eventPhase,
    isTrusted,
    timeStamp,
    target: plainTarget(event.target),
  };
}

function plainTarget(target: unknown): PlainTarget {
  if (typeof target !== 'object' || target === null) return {};
  const source = target as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    TARGET_KEYS.filter((key) => isPrimitive(source[key])).map((key) => [key, source[key]]),
  );
}

function isPrimitive(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
