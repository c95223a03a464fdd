import type { Screen as ScreenName } from "../app/screens";
export function PriorityScreen({ screen }: { screen: ScreenName & { kind: "priority" } }) {
  return <p>{screen.kind}</p>;
}
