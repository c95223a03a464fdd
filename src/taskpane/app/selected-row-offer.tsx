import { makeStyles } from "@fluentui/react-components";
import { departmentFinder } from "../../inventory/department";
import { useDepartmentOf } from "./department";
import { SheetIcon } from "./icons";
import { useTexts } from "./language/use-texts";
import { go } from "./navigation";
import type { Screen } from "./screens";
import { usePane } from "./store";
import { useStyles } from "./styles";
import { tokens } from "./tokens";
import { Button } from "./button";

const useOfferStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/**
 * The dataset whose row the person selected in the sheet offers itself: one of their department, or to the lead analyst
 * any that has an ID. It opens nothing by itself and moves no focus;
 * what is typed in an open form is kept.
 */
export function SelectedRowOffer() {
  const texts = useTexts();
  const styles = useStyles();
  const own = useOfferStyles();
  const name = useDepartmentOf();
  const isLead = usePane(({ profile }) => profile?.role === "lead");
  const selected = usePane((pane) => pane.selected);
  const screen = usePane((pane) => pane.visits.at(-1)?.screen);
  const shown = usePane((pane) => pane.shown);
  const isTheirs = isLead
    ? selected?.inventoryId !== ""
    : name !== undefined && departmentFinder([name])(selected?.department ?? "") !== undefined;
  const isOffered =
    selected !== undefined &&
    isTheirs &&
    (selected.inventoryId === "" || selected.inventoryId !== shown) &&
    !(screen?.kind === "dataset" && screen.id === selected.inventoryId);
  // A row without an ID is mended in the list first.
  const target: Screen | undefined = !isOffered
    ? undefined
    : selected.inventoryId === ""
      ? { kind: "datasets" }
      : { kind: "dataset", id: selected.inventoryId };
  return (
    <div role="status">
      {target && selected && (
        <div className={own.box}>
          <SheetIcon size={16} />
          <span className={own.words}>
            <span className={styles.note}>{texts.app.selected(selected.datasetName || texts.checklist.unnamed)}</span>
          </span>
          <Button id="open-selected" onClick={() => go(target)}>
            {texts.app.openSelected}
          </Button>
        </div>
      )}
    </div>
  );
}
