import * as v from 'valibot';
import type { BridgeCommands } from './module-session';

const callback = v.custom<() => unknown>((value) => typeof value === 'function');

/** `false` is Jira's answer where a view cannot do what it is asked; the bridge turns it into an error. */
export const viewCommands: BridgeCommands = {
  submit: async (data, { view }) => {
    if (view.submit === undefined) return false;
    await view.submit(data);
    return true;
  },
  close: (data, { view }) => {
    if (view.close === undefined) return false;
    view.close(data);
    return true;
  },
  onClose: (data, { view }) => {
    if (view.setOnClose === undefined) return false;
    view.setOnClose(v.parse(callback, data));
    return true;
  },
  open: () => false,
  refresh: (_data, { view }) => {
    view.reload();
    return true;
  },
  reload: () => window.location.reload(),
};
