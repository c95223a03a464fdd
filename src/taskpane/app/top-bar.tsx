import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { prompts } from "../../inventory/prompts";
import { BackIcon } from "./icons";
import { useTexts } from "./language/use-texts";
import type { Texts } from "./language/texts";
import { Menu } from "./menu";
import { back } from "./navigation";
import type { Screen } from "./screens";
import { usePane } from "./store";
import { useStyles } from "./styles";
import { tokens } from "./tokens";

const useBarStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "44px",
    padding: "0 8px 0 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  back: { color: tokens.colorNeutralForeground1, ":hover": { color: tokens.colorNeutralForeground1 } },
});

/** At the top of every screen but the first: the name of a home screen, or the way back. */
export function TopBar({ home }: { home?: string }) {
  const texts = useTexts();
  const styles = useStyles();
  const own = useBarStyles();
  const before = usePane(({ visits }) => visits.at(-2)?.screen);
  return (
    <header className={own.bar}>
      {before ? (
        <button
          type="button"
          className={mergeClasses(styles.linkButton, own.back)}
          aria-label={texts.app.backTo(screenName(before, texts))}
          onClick={() => back()}
        >
          <BackIcon />
          {screenName(before, texts)}
        </button>
      ) : (
        <span className={own.name}>{home}</span>
      )}
      <Menu />
    </header>
  );
}

function screenName(screen: Screen, texts: Texts): string {
  switch (screen.kind) {
    case "welcome":
      return texts.welcome.title;
    case "checklist":
      return texts.checklist.title;
    case "departments":
      return texts.departments.title;
    case "department":
      return texts.departments.one;
    case "sharePrompts":
      return texts.departments.sharePrompts;
    case "remind":
      return texts.departments.remind;
    case "prompt":
      return prompts.find(({ code }) => code === screen.prompt)?.label ?? screen.prompt;
    case "dataset":
      return texts.dataset.title;
    case "whatCounts":
      return texts.whatCounts.title;
    case "quickStart":
      return texts.quickStart.title;
    case "alreadyListed":
      return texts.alreadyListed.title;
    case "datasets":
      return texts.datasets.title;
    case "send":
      return texts.send.title;
    case "stillRight":
      return texts.stillRight.title;
    case "handOver":
      return texts.message.handOverTitle;
    case "askColleague":
      return texts.message.colleagueTitle;
    case "newRound":
      return texts.newRound.title;
    case "review":
      return texts.app.review;
    case "reviewDataset":
      return texts.dataset.title;
    case "priority":
      return texts.app.priority;
    case "coverage":
      return texts.app.coverage;
    case "takeOut":
      return texts.app.takeOut;
    case "quality":
    case "problem":
      return texts.app.quality;
    case "duplicates":
    case "duplicatePair":
      return texts.app.duplicates;
    case "repair":
      return texts.app.checkWorkbook;
    case "editDepartments":
    case "editDepartment":
      return texts.app.editDepartments;
    case "setUp":
    case "setUpNotes":
      return texts.app.setUp;
    case "notes":
    case "notesAdd":
    case "notesCarry":
      return texts.app.leadNotes;
    case "notesDepartment":
    case "notesBrief":
      return screen.name;
    case "attach":
      return texts.app.attach;
  }
}
