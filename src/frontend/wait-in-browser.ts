import type { Wait } from '../core/plan/retrying-send';

export const waitInBrowser: Wait = (ms, ended) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void ended?.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
