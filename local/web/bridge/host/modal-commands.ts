import * as v from 'valibot';
import type { BridgeCommands } from './module-session';

const modalData = v.object({
  resource: v.nullable(v.string()),
  title: v.optional(v.string(), ''),
  size: v.union([v.string(), v.object({ width: v.string(), height: v.nullish(v.string(), null) })]),
  context: v.record(v.string(), v.unknown()),
  closeOnEscape: v.boolean(),
  closeOnOverlayClick: v.boolean(),
  onClose: v.custom<(payload: unknown) => unknown>((value) => typeof value === 'function'),
});

export const modalCommands: BridgeCommands = {
  openModal: (data, session) => {
    session.site.openModal(v.parse(modalData, data), session);
    return true;
  },
};
