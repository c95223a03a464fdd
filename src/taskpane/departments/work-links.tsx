import { makeStyles } from "@fluentui/react-components";
import { reviewStatusOf } from "../../inventory/review-status";
import { leadDepartments } from "../app/language/en/lead/departments";
import { useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import type { Screen } from "../app/screens";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";

const useWorkStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    rowGap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** What the lead analyst does with the datasets of all departments. */
export function WorkLinks() {
  const texts = useTexts().app;
  const styles = useStyles();
  const own = useWorkStyles();
  const { datasets } = useInventory();
  const waiting = datasets.filter(({ reviewStatus }) => reviewStatusOf(reviewStatus) === "Submitted").length;
  const links: readonly { readonly label: string; readonly to: Screen }[] = [
    { label: waiting > 0 ? leadDepartments.reviewWaiting(waiting) : texts.review, to: { kind: "review" } },
    { label: texts.quality, to: { kind: "quality" } },
    { label: texts.duplicates, to: { kind: "duplicates" } },
    { label: texts.priority, to: { kind: "priority" } },
    { label: texts.coverage, to: { kind: "coverage" } },
    { label: texts.takeOut, to: { kind: "takeOut" } },
  ];
  return (
    <nav aria-label={leadDepartments.work}>
      <ul className={own.links}>
        {links.map(({ label, to }) => (
          <li key={to.kind}>
            <button id={`to-${to.kind}`} type="button" className={styles.linkButton} onClick={() => go(to)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
