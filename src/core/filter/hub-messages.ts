import * as v from 'valibot';
import { overlaySchema } from './overlay';

/**
 * What the gadgets of a dashboard and its background script say to each other with bridge events. Either side may start
 * first, so each announces itself: the script calls the roll, filters answer it; gadgets ask, the script answers.
 */
export const HUB_EVENTS = {
  /** Script to all: who is there? */
  rollCall: 'inhouse.filter.roll-call',
  /** Filter gadget to script: FilterPresence. */
  presence: 'inhouse.filter.presence',
  /** Filter gadget that is being edited to script: KeptFilter. */
  keep: 'inhouse.filter.keep',
  /** Any gadget to script: OverlayRequest. */
  request: 'inhouse.filter.request',
  /** Script to all: Overlay. */
  overlay: 'inhouse.filter.overlay',
} as const;

const id = v.pipe(v.string(), v.nonEmpty());

export const presenceSchema = v.object({
  dashboardId: id,
  gadgetId: id,
  /** Blank when it filters nothing. */
  clause: v.union([v.literal(''), overlaySchema]),
  /** False while the gadget does not know yet what the viewer chose last. */
  isReady: v.boolean(),
});
export type FilterPresence = Readonly<v.InferOutput<typeof presenceSchema>>;

/** A filter whose view is away for a while: what it said last still holds. */
export const keepSchema = v.object({ dashboardId: id, gadgetId: id });
export type KeptFilter = Readonly<v.InferOutput<typeof keepSchema>>;

export const requestSchema = v.object({ dashboardId: id });

export const overlayMessageSchema = v.object({
  dashboardId: id,
  clause: v.nullable(overlaySchema),
  /** False while a filter is still finding out what it filters by. */
  isSettled: v.boolean(),
});
export type Overlay = Readonly<v.InferOutput<typeof overlayMessageSchema>>;
