import * as v from 'valibot';
import type { BridgeCommands } from './module-session';

const onClick = v.custom<() => unknown>((value) => typeof value === 'function');
const flagData = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  title: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['info', 'success', 'warning', 'error']), 'info'),
  isAutoDismiss: v.optional(v.boolean(), false),
  actions: v.optional(v.array(v.object({ text: v.string(), onClick })), []),
});
const closeData = v.object({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)) });

export const flagCommands: BridgeCommands = {
  showFlag: (data, { site }) => site.showFlag(v.parse(flagData, data)),
  closeFlag: (data, { site }) => site.closeFlag(v.parse(closeData, data).id),
};
