/**
 * Whether the gadgets of a dashboard read something together. `kept-apart`: the site has everything read in the resolver, for
 * each gadget by itself.
 */
export type Sharing =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept-apart' }
  | {
      readonly kind: 'shared';
      /** That asked about the same source at the same time, this one among them. */
      readonly gadgets: number;
    };

export const NOT_SHARED: Sharing = { kind: 'none' };
