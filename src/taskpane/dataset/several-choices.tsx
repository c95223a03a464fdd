import { joinList, splitList } from "../../inventory/list";
import { Tick } from "../app/tick";

type SeveralChoicesProps = {
  id: string;
  choices: readonly string[];
  value: string;
  onChange: (value: string) => void;
};

/** A list of which several can be chosen. What else stands in the cell is kept and can be unticked. */
export function SeveralChoices({ id, choices, value, onChange }: SeveralChoicesProps) {
  const chosen = splitList(value);
  const shown = [...choices, ...chosen.filter((one) => !choices.includes(one))];
  const toggle = (choice: string, isChosen: boolean) =>
    onChange(joinList(shown.filter((one) => (one === choice ? isChosen : chosen.includes(one)))));
  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`}>
      {shown.map((choice) => (
        <Tick key={choice} isTicked={chosen.includes(choice)} onChange={(isTicked) => toggle(choice, isTicked)}>
          {choice}
        </Tick>
      ))}
    </div>
  );
}
