import type { Action } from "./action";
import { World } from "./world";

/** A script that can be played again: how many people, what they do, and whether panes look before changes arrive. */
export type Script = { readonly people: number; readonly looksEarly: boolean; readonly actions: readonly Action[] };

/** Plays a script to its end, where everything has arrived and every pane has looked. */
export async function play({ people, looksEarly, actions }: Script): Promise<World> {
  const world = await World.open(people, looksEarly);
  for (const action of actions) await world.do(action);
  await world.settle();
  return world;
}
