import { Checkbox, makeStyles } from "@fluentui/react-components";
import { joinList, splitList } from "../../inventory/list";

const useChoicesStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
});

type SeveralChoicesProps = {
  id: string;
  choices: readonly string[];
  value: string;
  onChange: (value: string) => void;
};

/** A list of which several can be chosen. What else stands in the cell is kept and can be unticked. */
export function SeveralChoices({ id, choices, value, onChange }: SeveralChoicesProps) {
  const styles = useChoicesStyles();
  const chosen = splitList(value);
  const shown = [...choices, ...chosen.filter((one) => !choices.includes(one))];
  const toggle = (choice: string, isChosen: boolean) =>
    onChange(joinList(shown.filter((one) => (one === choice ? isChosen : chosen.includes(one)))));
  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`} className={styles.group}>
      {shown.map((choice) => (
        <Checkbox
          key={choice}
          label={choice}
          checked={chosen.includes(choice)}
          onChange={(_, data) => toggle(choice, data.checked === true)}
        />
      ))}
    </div>
  );
}
