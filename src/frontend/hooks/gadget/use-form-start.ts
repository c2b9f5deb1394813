import { useState } from 'react';

interface Start<Draft> {
  /** Grows when the form begins anew: fields keep what is typed by themselves until then. */
  readonly generation: number;
  readonly draft: Draft;
  /** What filled the form, in words, and what was in it before; null until something does. */
  readonly filled: { readonly notice: string; readonly before: Draft } | null;
}

export interface FormStart<Draft> extends Start<Draft> {
  /** Fills the form; `now` is what is in it. */
  readonly fill: (filling: { readonly draft: Draft; readonly notice: string }, now: Draft) => void;
  /** Back to what was in the form before. */
  readonly undo: () => void;
}

/** What a gadget's form begins with: what was saved, until a template or a sample fills it. */
export function useFormStart<Draft>(initial: Draft): FormStart<Draft> {
  const [start, setStart] = useState<Start<Draft>>({ generation: 1, draft: initial, filled: null });
  const { generation, filled } = start;
  return {
    ...start,
    fill: ({ draft, notice }, now) => {
      setStart({ generation: generation + 1, draft, filled: { notice, before: now } });
    },
    undo: () => {
      if (filled !== null) setStart({ generation: generation + 1, draft: filled.before, filled: null });
    },
  };
}
