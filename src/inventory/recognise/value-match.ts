/**
 * What a value of somebody's sheet is in a column of the inventory. `same`: it stands as it is. `known`: only `to` can be
 * meant; "" where the value stands for an empty cell. `ask`: somebody has to say, the likeliest candidate comes first.
 * `unknown`: nothing of the inventory comes near.
 */
export type ValueMatch =
  | { readonly kind: "same" }
  | { readonly kind: "known"; readonly to: string }
  | { readonly kind: "ask"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown" };
